"""The Content-Security-Policy of our own pages: nothing but what they load themselves."""


def page_policy(endpoint_origin: str | None) -> str:
    """The policy as a ``meta`` element holds it; forms and events may reach the endpoint."""
    beyond = f" {endpoint_origin}" if endpoint_origin else ""
    directives = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' https: data:",
        "connect-src": f"'self'{beyond}",
        "form-action": f"'self'{beyond}",  # the endpoint sends back to this very page, which counts as well
        "base-uri": "'none'",
        "require-trusted-types-for": "'script'",
    }
    return "; ".join(f"{name} {value}" for name, value in directives.items())
