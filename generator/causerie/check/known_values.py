"""Which names certainly have a value where a card stands, and which expressions may have none."""

from jinja2 import nodes

from causerie.check.expressions_of import tokens_of
from causerie.check.known_names import MAY_BE_UNKNOWN
from causerie.check.model import Conversation, Goto, Step, Way
from causerie.check.proved_names import proved_names
from causerie.check.ways_of import Onward, steps_by_id, ways_of
from causerie.parse.names import name_of

Names = frozenset[str]


def known_at_steps(conversation: Conversation) -> dict[str, Names]:
    """For each step, the names that every path to it has filled, and that its own ``when`` asks for."""
    arriving = known_on_arrival(conversation)
    return {step.id: arriving[step.id] | proved_by_when(step) for step in conversation.steps}


def known_on_arrival(conversation: Conversation) -> dict[str, Names]:
    """For each step, the names that every path to it has filled; none where no path leads to it."""
    by_id = steps_by_id(conversation)
    first = conversation.steps[0].id
    arriving: dict[str, Names] = {first: frozenset()}
    open_ids = [first]
    while open_ids:
        step = by_id[open_ids.pop()]
        for way in ways_of(step):
            target = way.target.card if isinstance(way.target, Goto) else first if way.target is Way.RESTART else ""
            if target not in by_id:
                continue
            names = arriving[step.id] | left_behind(step, way, arriving[step.id])
            before = arriving.get(target)
            after = names if before is None else before & names
            if after != before:
                arriving[target] = after
                open_ids.append(target)
    return {step.id: arriving.get(step.id, frozenset()) for step in conversation.steps}


def proved_by_when(step: Step) -> Names:
    return proved_names(step.card.when.tree) if step.card.when else frozenset()


def left_behind(step: Step, way: Onward, known: Names) -> Names:
    """The names that are filled for who leaves a step by this way."""
    if not way.passed:
        return frozenset()
    proved = proved_names(way.when.tree) if way.when else frozenset()
    answer = {f"answers.{step.id.replace('-', '_')}"} if step.card.always_answered else set()
    sure = {
        str(write.attribute)
        for write in step.card.writes
        if write.sure
        and not (write.value and any(may_be_unknown(token.tree, known) for token in tokens_of(write.value)))
    }
    return proved | answer | sure


def may_be_unknown(node: nodes.Node, known: Names) -> bool:
    """Whether an expression may have no value; ``or``, ``default`` and ``if … is defined`` give it one."""
    match node:
        case nodes.Const() | nodes.Test() | nodes.Compare() | nodes.Not() | nodes.List() | nodes.Tuple():
            return False
        case nodes.Or(left=left, right=right):
            return may_be_unknown(left, known) and may_be_unknown(right, known)
        case nodes.Filter(name="default", args=[default]):
            return may_be_unknown(default, known)
        case nodes.CondExpr(test=test, expr1=first, expr2=nodes.Expr() as second):
            return may_be_unknown(first, known | proved_names(test)) or may_be_unknown(second, known)
    name = name_of(node)
    if name:
        return name.startswith(MAY_BE_UNKNOWN) and name not in known
    return any(may_be_unknown(child, known) for child in node.iter_child_nodes())
