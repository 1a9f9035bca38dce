"""Rate limits."""

import pytest

from causerie.collect.rate_limit import BUCKETS, RateLimit, address_key


def passed(limit: RateLimit, key: str, events: int, now: float) -> bool:
    if limit.wait(key, events, now):
        return False
    limit.take(key, events, now)
    return True


def test_a_bucket_refills_steadily() -> None:
    limit = RateLimit(60)
    assert passed(limit, "a", 60, 0)
    assert limit.wait("a", 10, 0) == 10
    assert limit.wait("a", 10, 4) == 6
    assert passed(limit, "a", 10, 10)
    assert not passed(limit, "a", 1, 10)


def test_each_key_has_a_bucket_of_its_own() -> None:
    limit = RateLimit(10)
    assert passed(limit, "a", 10, 0)
    assert passed(limit, "b", 10, 0)


def test_a_beacon_larger_than_the_bucket_passes_when_it_is_full_and_is_paid_for() -> None:
    limit = RateLimit(10)
    assert passed(limit, "a", 50, 0)
    assert limit.wait("a", 1, 0) == 246
    assert passed(limit, "a", 1, 246)


def test_nought_is_no_limit() -> None:
    limit = RateLimit(0)
    assert all(passed(limit, "a", 50, 0) for _ in range(1_000))


def test_memory_is_bounded_whatever_addresses_come() -> None:
    limit = RateLimit(10)
    for number in range(BUCKETS + 10):
        limit.take(str(number), 1, 0)
    assert len(limit.buckets) <= BUCKETS


def test_making_room_forgets_the_full_buckets_first() -> None:
    limit = RateLimit(10)
    limit.take("spent", 10, 60)
    for number in range(BUCKETS - 1):
        limit.take(str(number), 1, 0)
    limit.take("one more", 1, 60)
    assert limit.wait("spent", 10, 60) == 60


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("203.0.113.7", "203.0.113.8", False),
        ("2001:db8:1:2:3::4", "2001:db8:1:2:ffff::1", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:203.0.113.7", "203.0.113.7", True),
        ("::ffff:203.0.113.7", "::ffff:203.0.113.8", False),
    ],
)
def test_a_household_is_one_address(one: str, other: str, same: bool) -> None:
    assert (address_key(one) == address_key(other)) is same
