"""The page of names, filters and tests in expressions."""

from causerie.check.known_names import MAY_BE_UNKNOWN, OF_THE_VISIT
from causerie.parse.allowed_nodes import FILTERS, TESTS
from docs.generate.table import table

TOP = """# Expressions

What may stand in a condition and in a token. How they are written is told in
[Expressions and tokens](../language/expressions.md)."""
NAMES = {
    "visitor.known": "whether we have an e-mail address or another personal value of this visitor",
    "visitor.language": "the language in which the conversation is shown: `en`, `fr` …",
    "session.pages": "the pages of this session so far, this one included",
    "session.seconds": "how long the site has been in view in this session, in seconds",
    "session.returning": "whether the visitor was here before this session",
    "page.path": "the path of the page: `/pricing`",
    "page.title": "the title of the page",
    "page.referrer": "the address from which the visitor came",
    "device.kind": "`phone`, `tablet` or `desktop`",
}
FAMILIES = {
    "lead.": ("`lead.first_name`", "an attribute of a person, as `site.yaml` declares it"),
    "company.": ("`company.size`", "an attribute of a company, as `site.yaml` declares it"),
    "answers.": ("`answers.city`", "the answer to the card with the id `city`; a `-` in the id is written `_`"),
    "page.query.": ("`page.query.plan`", "the parameter `plan` of the page's address"),
    "utm.": ("`utm.source`", "a campaign parameter of the page's address: `utm_source`"),
}
FILTER_EXAMPLES = {
    "default": ('lead.first_name | default("you")', "the value in brackets where nothing is known"),
    "lower": ("lead.city | lower", "in small letters"),
    "upper": ("lead.city | upper", "in capital letters"),
    "trim": ("lead.city | trim", "without the space around it"),
    "title": ("lead.city | title", "each word with a capital letter"),
    "length": ("lead.city | length", "how many letters, or entries of a list"),
    "round": ("company.size | round(1)", "rounded to so many places; to a whole number without brackets"),
}
TEST_EXAMPLES = {
    "defined": ("answers.city is defined", "something is known"),
    "empty": ("lead.interests is empty", "it holds nothing, or nothing is known"),
    "like": ('page.path is like("/plans/*")', "it fits the pattern, in which `*` stands for any letters"),
    "starting_with": ('lead.city is starting_with("New")', "it begins so"),
    "ending_with": ('lead.email is ending_with(".edu")', "it ends so"),
    "matching": (r'lead.postal_code is matching("^B-\d+$")', "it fits the regular expression"),
}


def page() -> str:
    """Names, filters and tests; a ``KeyError`` for one that has no words here yet."""
    names = [(f"`{name}`", f"{kind}", NAMES[name]) for name, kind in OF_THE_VISIT.items()]
    families = [family for family in MAY_BE_UNKNOWN if family not in OF_THE_VISIT]
    names += [
        (FAMILIES[family][0], "as declared" if family in ("lead.", "company.") else "text", FAMILIES[family][1])
        for family in families
    ]
    filters = [(f"`{name}`", f"`{FILTER_EXAMPLES[name][0]}`", FILTER_EXAMPLES[name][1]) for name in FILTERS]
    tests = [(f"`{name}`", f"`{TEST_EXAMPLES[name][0]}`", TEST_EXAMPLES[name][1]) for name in TESTS]
    return "\n\n".join(
        [
            TOP,
            f"## Names\n\n{table(('name', 'type', 'what it is'), names)}",
            f"## Filters\n\n{table(('filter', 'for instance', 'gives'), filters)}",
            f"## Tests\n\n{table(('test', 'for instance', 'holds where'), tests)}",
        ]
    )
