"""The player: one script for all conversations of a site."""

from causerie.emit.emitted import Emitted, hashed_script
from causerie.emit.free_names import free_names
from causerie.emit.link import Side, link
from causerie.emit.readers import reader_pieces, readers_literal
from causerie.plan.javascript_literal import string_literal
from causerie.plan.site_plan import PlayerPlan


def emit_player(plan: PlayerPlan, side: Side) -> Emitted:
    """``parts/player.<name>.js``."""
    return hashed_script("parts/player", f"{linked(plan, side)}export default {starter(plan, side)};")


def player_expression(plan: PlayerPlan, side: Side) -> str:
    """The player as one expression, with its pieces inside."""
    return f"(()=>{{{linked(plan, side)}return {starter(plan, side)}}})()"


def linked(plan: PlayerPlan, side: Side) -> str:
    """The pieces that these cards and surfaces ask for."""
    rooms = [*(f"cards/{card}" for card in plan.cards), *(f"surfaces/{surface}" for surface in plan.surfaces)]
    options = {"player/beacon": plan.endpoint is not None, "player/by_itself": plan.by_itself}
    wanted = [piece for piece, is_wanted in options.items() if is_wanted]
    return link(side, ["player/play", *rooms, *reader_pieces(plan.readers), *wanted], "")


def starter(plan: PlayerPlan, side: Side) -> str:
    """What makes a player: ``host=>play(host,{…},{…},"…",{…},beacon("…"),byItself)``; trailing options are left out."""
    cards, surfaces = exports("cards", plan.cards, side), exports("surfaces", plan.surfaces, side)
    host = next(free_names(side))
    options = [
        readers_literal(plan.readers, side, host) if plan.readers else "",
        f"{side.local('player/beacon', 'beacon')}({string_literal(plan.endpoint)})" if plan.endpoint else "",
        side.local("player/by_itself", "byItself") if plan.by_itself else "",
    ]
    while options and not options[-1]:
        options.pop()
    written = [option or absent for option, absent in zip(options, ("{}", "void 0", ""), strict=False)]
    arguments = [host, cards, surfaces, string_literal(plan.theme), *written]
    return f"{host}=>{side.local('player/play', 'play')}({','.join(arguments)})"


def exports(folder: str, names: tuple[str, ...], side: Side) -> str:
    """``{message:a,question:b}``: what each piece of a folder exports under its own name."""
    return "{" + ",".join(f"{name}:{side.local(f'{folder}/{name}', name)}" for name in names) + "}"
