"""``devices``, as a condition on ``device.kind``."""

from causerie.check.kinds.device import DEVICES, DeviceWord
from causerie.plan.javascript import TRUE, Js, Level
from causerie.plan.javascript_literal import string_literal

NAME = "device.kind"


def devices_condition(devices: tuple[DeviceWord, ...]) -> Js:
    """Whether the visitor's device is one of these; true where none or all are named."""
    others = [device for device in DEVICES if device not in devices]
    if not devices or not others:
        return TRUE
    sign, kind = ("!=", others[0]) if len(others) == 1 else ("==", devices[0])
    return Js(f"v({string_literal(NAME)}){sign}{string_literal(kind)}", Level.EQUALITY)
