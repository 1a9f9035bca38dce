"""How the loader finds the language of a conversation that has several."""

from itertools import groupby

from causerie.check.model import Conversation, Model
from causerie.check.site import Site
from causerie.languages import PSEUDO, is_traditional
from causerie.plan.site_plan import Languages, LanguageTest

TRADITIONAL = "/^zh[-_](hant|hk|mo|tw)/i"
"""Browsers say ``zh-TW`` and mean the letters."""


def languages_of(model: Model) -> dict[str, Languages]:
    """Those of the conversations that have several, by their ids."""
    return {each.id: plan_languages(each, model.site) for each in model.conversations if each.translations}


def plan_languages(conversation: Conversation, site: Site) -> Languages:
    """The files of its languages, each with the test of who reads it, the narrowest first.

    Of several kinds of a language, the plain one serves those who read another: ``pt`` readers of ``pt-AO``. Where it
    is missing, that which the site lists first.
    """
    rank = {str(language): place for place, language in enumerate(site.languages)}
    files = {translation.language: file_of(translation) for translation in conversation.translations}
    files[conversation.language] = conversation.id
    made_up = [LanguageTest(test_of(PSEUDO), files.pop(PSEUDO))] if PSEUDO in files else []
    narrow, wide = [], []
    ordered = sorted(files, key=lambda code: (family(code), -len(code), -rank.get(code, len(rank))))
    for name, group in groupby(ordered, key=family):
        *others, widest = group
        narrow += [LanguageTest(test_of(code), files[code]) for code in others]
        wide.append(LanguageTest(test_of(name), files[widest]))
    otherwise = tuple(dict.fromkeys((str(site.languages[0]), conversation.language)))
    return Languages((*made_up, *narrow, *sorted(wide, key=lambda test: test.reads != TRADITIONAL)), otherwise)


def file_of(translation: Conversation) -> str:
    """What its file is called among those of the site."""
    return f"{translation.id}/{translation.language}"


def family(code: str) -> str:
    """The language without its region; Chinese in traditional letters is one of its own."""
    return "zh-Hant" if is_traditional(code) else code.partition("-")[0]


def test_of(code: str) -> str:
    """The regular expression of the codes that read this language; pages also write ``fr_CA``."""
    return TRADITIONAL if code == "zh-Hant" else f"/^{code.lower().replace('-', '[-_]')}(?![a-z])/i"
