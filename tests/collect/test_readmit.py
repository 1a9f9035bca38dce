"""``causerie compact --readmit``."""

from pathlib import Path

from causerie.collect.known_cards import keep_schema
from causerie.collect.site_schema import CardSchema, ConversationSchema, SiteSchema
from tests.collect.running import running
from tests.collect.stored import compacted, parquet_rows, row, write_segment
from tests.events.build import event

NEWER = SiteSchema("Acme", {"newer": ConversationSchema("flow", "en", {"card-1": CardSchema("message")})})


def test_what_was_kept_apart_counts_once_its_version_is_known(data: Path) -> None:
    sent = [event(conversation="newer"), event("card", conversation="newer", data={"card": "card-1"})]
    never = event("card", conversation="newer", data={"card": "card-2"})
    with running(data) as collector:
        assert collector.send(*sent, never).json() == {"stored": 0, "rejected": 3}
        assert compacted(data, readmit=True).readmitted == 0
        keep_schema(data, NEWER)
        assert compacted(data).readmitted == 0
        assert compacted(data, readmit=True).readmitted == 2
        assert [row["reason"] for row in collector.rows("rejects")] == ["unknown_conversation"]
    assert {row["id"] for row in parquet_rows(data)} == {one["id"] for one in sent}


def test_a_readmission_that_was_killed_in_the_middle_counts_once(data: Path) -> None:
    keep_schema(data, NEWER)
    apart = row(1, conversation="newer")
    write_segment(data, "1", apart)
    write_segment(data, "1", apart | {"reason": "unknown_conversation"}, kind="rejects")
    compacted(data, readmit=True)
    assert [found["id"] for found in parquet_rows(data)] == [apart["id"]]
    assert not list((data / "rejects").glob("*/*"))
