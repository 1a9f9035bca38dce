"""What an earlier check found out, so that the next one only does again what depends on a changed file."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import TypeVar, TypeVarTuple, cast

Thing = TypeVar("Thing", bound=Hashable)
Answer = TypeVar("Answer")
Arguments = TypeVarTuple("Arguments")


@dataclass(slots=True)
class Memory:
    """Answers of pure functions. Those that a whole check did not ask for again are let go.

    Arguments are compared by identity, which takes no time for large trees; they are kept, so that no other object gets
    their identity meanwhile.
    """

    before: dict[Hashable, tuple[object, object]] = field(default_factory=dict)
    now: dict[Hashable, tuple[object, object]] = field(default_factory=dict)

    def begin(self) -> None:
        """A new check begins."""
        self.before, self.now = self.now, {}

    def same(self, thing: Thing) -> Thing:
        """The equal thing of the check before, if there was one; else the thing itself."""
        self.now[thing] = self.before.get(thing, (None, thing))
        return cast(Thing, self.now[thing][1])

    def answer(self, function: Callable[[*Arguments], Answer], *arguments: *Arguments) -> Answer:
        """What the function gives, or gave when it was asked about the very same arguments."""
        question = (function, *map(id, arguments))
        if question not in self.now:
            self.now[question] = self.before.get(question) or (arguments, function(*arguments))
        return cast(Answer, self.now[question][1])
