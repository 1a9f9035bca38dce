"""The kinds of devices, as ``device.kind`` names them."""

from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator

from causerie.check.kinds.word_of import word_of

DeviceWord = Literal["phone", "tablet", "desktop"]
DEVICES: tuple[DeviceWord, ...] = get_args(DeviceWord)
Device = Annotated[DeviceWord, BeforeValidator(word_of(*DEVICES))]
