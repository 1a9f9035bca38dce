"""Why a request is not taken: each with its status, a word for programs and a sentence for people."""


class RefusalError(Exception):
    """A documented answer that is not the wanted one. ``retry_after`` is in seconds."""

    def __init__(self, status: int, error: str, message: str, retry_after: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.error = error
        self.message = message
        self.retry_after = retry_after


def not_allowed(origin: str | None) -> RefusalError:
    """The page is none of the site's."""
    return RefusalError(
        403, "origin_not_allowed", f"Pages of {origin} may not send here: see allowed_domains in site.yaml."
    )


def too_large(message: str) -> RefusalError:
    """Fewer bytes or events would be taken."""
    return RefusalError(413, "too_large", message)


def wrong_type(wanted: str) -> RefusalError:
    """The content type or encoding is another."""
    return RefusalError(415, "wrong_content_type", f"Send {wanted}, in UTF-8, not compressed.")


def too_many(seconds: int) -> RefusalError:
    """The rate limit was reached."""
    return RefusalError(429, "too_many_events", f"Too many events: try again in {seconds} seconds.", seconds)


def not_stored() -> RefusalError:
    """The disk is full or broken; nothing was kept."""
    return RefusalError(503, "not_stored", "The events could not be stored: send them again later.", 10)


def failed() -> RefusalError:
    """The collector itself failed; nothing was kept."""
    return RefusalError(503, "failed", "The collector failed: send the events again later.", 30)
