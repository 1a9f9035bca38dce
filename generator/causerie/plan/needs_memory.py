"""Which conditions the loader can only judge when it reads what is stored of a visitor."""

from jinja2 import nodes

from causerie.plan.names import is_remembered, name_of, names_in


def needs_memory(tree: nodes.Expr, *, asked_again: bool) -> bool:
    """Whether a guard could be judged wrongly without what was learnt of the visitor on earlier pages.

    ``asked_again``: once stage two has come, which remembers, the guard is asked again. Then a part of it that holds
    for every stranger needs no memory: ``not visitor.known`` and ``… is not defined``.
    """
    match tree:
        case nodes.And(left=left, right=right):
            return needs_memory(left, asked_again=asked_again) or needs_memory(right, asked_again=asked_again)
        case nodes.Not(node=nodes.Test(name="defined")) if asked_again:
            return False
        case nodes.Not(node=nodes.Getattr() as name) if asked_again and name_of(name) == "visitor.known":
            return False
    return any(is_remembered(name) for name in names_in(tree))
