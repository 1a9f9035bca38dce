"""The words for what is not the writer's slip: the system said no, or Causerie itself failed."""

import errno
import os
import tempfile
import traceback
from pathlib import Path

from causerie import __version__
from causerie.cli.formats.visible import visible

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}


def failure_words(failure: Exception) -> str:
    """What happened and what to do; with CAUSERIE_DEBUG=1 the traceback comes first."""
    words = system_error_words(failure) if isinstance(failure, OSError) else own_failure_words(failure)
    return f"{traceback_of(failure)}\n{words}" if os.environ.get("CAUSERIE_DEBUG") == "1" else words


def system_error_words(problem: OSError) -> str:
    """What the system refused, and what to do about it."""
    place = f"“{visible(os.fsdecode(problem.filename))}”" if isinstance(problem.filename, str | bytes) else "a file"
    if problem.errno in NO_ROOM:
        return f"The disk is full: {place} could not be written. Make room, then run the command again."
    reason = problem.strerror or type(problem).__name__
    if problem.errno in NOT_ALLOWED:
        return f"Causerie may not use {place} ({reason}). Change its permissions, or choose another folder."
    return f"Causerie could not use {place} ({reason})."


def own_failure_words(failure: Exception) -> str:
    """That Causerie itself failed, and where the report for its makers is."""
    report = save_report(failure)
    where = f"Please send the report in {report} to the makers of Causerie" if report else "Please tell its makers"
    return (
        f"Causerie itself failed ({type(failure).__name__}); your files are as they were. "
        f"{where}. CAUSERIE_DEBUG=1 shows the details."
    )


def save_report(failure: Exception) -> Path | None:
    """Write version and traceback to a new temporary file; None where even that is not possible."""
    try:
        handle, name = tempfile.mkstemp(prefix="causerie-failure-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"Causerie {__version__}\n\n{traceback_of(failure)}")
    except OSError:
        return None
    return Path(name)


def traceback_of(failure: Exception) -> str:
    """Python's own account of the failure."""
    return "".join(traceback.format_exception(failure))
