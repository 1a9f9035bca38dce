"""Files of the SDK by their names; of a conversation in several languages, the loader takes the visitor's."""

from collections.abc import Iterator, Mapping

from causerie.emit.link import Side
from causerie.plan.javascript_literal import key_literal, string_literal
from causerie.plan.site_plan import Languages


def files_literal(files: Mapping[str, str], languages: Mapping[str, Languages], side: Side) -> str:
    """An object of these files, each a piece of code by its name.

    ``{player:…,get "book-a-demo"(){return inLanguage([[/^fr(?![a-z])/i,…],…],"en")}}``: a page may learn its language
    late, so a file is chosen when it is wanted.
    """
    return f"{{{','.join(members(files, languages, side))}}}"


def members(files: Mapping[str, str], languages: Mapping[str, Languages], side: Side) -> Iterator[str]:
    """One member a conversation, whatever languages it has, and one for the player."""
    for name, code in files.items():
        if name in languages:
            yield f"get {key_literal(name)}(){{return {choice(files, languages[name], side)}}}"
        elif "/" not in name:
            yield f"{key_literal(name)}:{code}"


def choice(files: Mapping[str, str], languages: Languages, side: Side) -> str:
    """The call that gives the file in the visitor's language."""
    tests = ",".join(f"[{test.reads},{files[test.file]}]" for test in languages.tests)
    otherwise = ",".join(map(string_literal, languages.otherwise))
    return f"{side.local('loader/in_language', 'inLanguage')}([{tests}],{otherwise})"
