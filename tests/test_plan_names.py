"""Every name of the language is read by a piece of the SDK, or kept by it."""

import pytest

from causerie.check.known_names import OF_THE_VISIT
from causerie.emit.link import read_side
from causerie.plan.names import ALWAYS_KNOWN, Reader, reader_of


@pytest.mark.parametrize("side", ["loader", "player"])
@pytest.mark.parametrize("name", [*OF_THE_VISIT, "page.query.plan", "utm.source"])
def test_a_name_of_the_visit_has_a_reader(side: str, name: str) -> None:
    reader = reader_of(name)
    assert reader
    assert reader.export in read_side(side).pieces[reader.piece].exports


@pytest.mark.parametrize("name", ["lead.email", "company.size", "answers.call-me"])
def test_attributes_and_answers_need_no_reader(name: str) -> None:
    assert reader_of(name) is None


def test_a_name_with_an_argument_makes_a_reader() -> None:
    assert reader_of("page.query.a.b") == Reader("page.query.a.b", "names/page_query", "pageQuery", "a.b")
    assert reader_of("utm.source") == Reader("utm.source", "names/utm", "utm", "source")


def test_what_is_always_known_is_a_name_of_the_visit() -> None:
    assert set(OF_THE_VISIT) >= ALWAYS_KNOWN
