"""Rate limits: so many events a minute for each address and each site, as a bucket that refills steadily."""

from functools import lru_cache
from ipaddress import IPv6Address, ip_address
from math import ceil

BUCKETS = 65_536
"""So many are remembered at most; then those that are full again are forgotten, or else all."""


class RateLimit:
    """A bucket a key. One that is full lets any beacon pass, and pays for it later."""

    __slots__ = ("buckets", "per_minute")

    def __init__(self, per_minute: int) -> None:
        """``per_minute`` events; 0 is no limit."""
        self.per_minute = per_minute
        self.buckets: dict[str, tuple[float, float]] = {}

    def wait(self, key: str, events: int, now: float) -> int:
        """Seconds until so many events may pass: 0 is now. ``now`` is a clock in seconds that never goes back."""
        if not self.per_minute:
            return 0
        missing = min(events, self.per_minute) - self.content(key, now)
        return ceil(missing * 60 / self.per_minute) if missing > 0 else 0

    def take(self, key: str, events: int, now: float) -> None:
        """Count events that pass."""
        if not self.per_minute:
            return
        if len(self.buckets) >= BUCKETS and key not in self.buckets:
            self.forget(now)
        self.buckets[key] = (self.content(key, now) - events, now)

    def content(self, key: str, now: float) -> float:
        """How many events the bucket holds now."""
        content, then = self.buckets.get(key, (self.per_minute, now))
        return min(self.per_minute, content + (now - then) * self.per_minute / 60)

    def forget(self, now: float) -> None:
        """Drop the buckets that are full; where none is, all of them, since memory is bounded first."""
        self.buckets = {key: self.buckets[key] for key in self.buckets if self.content(key, now) < self.per_minute}
        if len(self.buckets) >= BUCKETS:
            self.buckets = {}


@lru_cache(maxsize=4096)
def address_key(address: str) -> str:
    """What counts as one address: for IPv6 the /64 that a household has."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if not isinstance(parsed, IPv6Address):
        return address
    return str(parsed.ipv4_mapped) if parsed.ipv4_mapped else f"{int(parsed) >> 64:x}::/64"
