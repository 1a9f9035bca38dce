"""A conversation's own file."""

from causerie.emit.emitted import Emitted, hashed_script
from causerie.emit.javascript import literal
from causerie.plan.plan import Conversation


def emit_conversation(record: Conversation) -> Emitted:
    """``parts/<id>.<name>.js``."""
    return hashed_script(f"parts/{record.id}", f"export default{literal(record)}")
