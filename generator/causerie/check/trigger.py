"""What every trigger may have beside its own key."""

from pydantic import Field

from causerie.check.kinds.condition import Condition
from causerie.check.kinds.device import Device
from causerie.check.kinds.numbers import Flag
from causerie.check.kinds.pages import PagesValue
from causerie.check.many import Many
from causerie.check.record import Record


class Trigger(Record):
    """A trigger. The key that names it, which is the name of its file, holds its argument."""

    pages: PagesValue | None = Field(default=None, description="The pages on which it listens.")
    when: Condition | None = Field(default=None, description="It fires only when this holds.")
    devices: Many[Device] = Field(
        default=(), description="The kinds of devices on which it fires.", examples=[["phone", "tablet"]]
    )
    once: Flag = Field(default=False, description="At most once a page view.")

    @property
    def type(self) -> str:
        """The trigger's name, as it is written in YAML."""
        return type(self).__module__.rpartition(".")[2]
