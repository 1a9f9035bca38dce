"""The player: one script for all conversations of a site."""

from causerie.emit.emitted import Emitted, hashed_script
from causerie.emit.link import Side, link
from causerie.emit.readers import reader_pieces, readers_literal
from causerie.plan.javascript_literal import string_literal
from causerie.plan.site_plan import PlayerPlan


def emit_player(plan: PlayerPlan, side: Side) -> Emitted:
    """``parts/player.<name>.js``."""
    cards = {card: f"cards/{card}" for card in plan.cards}
    surfaces = {surface: f"surfaces/{surface}" for surface in plan.surfaces}
    beacon = ["player/beacon"] if plan.endpoint else []
    pieces = ["player/play", *cards.values(), *surfaces.values(), *reader_pieces(plan.readers), *beacon]
    return hashed_script("parts/player", link(side, pieces, tail(plan, cards, surfaces, side)))


def tail(plan: PlayerPlan, cards: dict[str, str], surfaces: dict[str, str], side: Side) -> str:
    """What starts the player: ``export default host=>play(host,{…},{…},"…",{…},beacon("…"))``."""
    arguments = ["h", rooms(cards, side), rooms(surfaces, side), string_literal(plan.theme)]
    if plan.readers or plan.endpoint:
        arguments.append(readers_literal(plan.readers, side))
    if plan.endpoint:
        arguments.append(f"{side.local('player/beacon', 'beacon')}({string_literal(plan.endpoint)})")
    return f"export default h=>{side.local('player/play', 'play')}({','.join(arguments)});"


def rooms(pieces: dict[str, str], side: Side) -> str:
    """``{message:a,question:b}``: what each piece exports under its own name."""
    return f"{{{','.join(f'{name}:{side.local(piece, name)}' for name, piece in pieces.items())}}}"
