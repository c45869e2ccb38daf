"""What is missing of the people who serve grids and buildings, and where (A17, A32)."""

from handlers.chat.screen import GAP
from kernel.lines import Line, line
from residents.roster.grids import GridSeen

MOST_NAMED = 6


def missing(grid: GridSeen) -> list[Line]:
    """How many are missing in one grid, or of the buildings that lie in none; and which have no leader."""
    if not (grid.no_head or grid.workers_missing or grid.leaderless):
        return []
    leaders = len(grid.leaderless)
    if grid.id is None:
        said = [line("grid-outside-missing", leaders=leaders)] if leaders else []
    else:
        said = [line("grid-missing", heads=grid.no_head, workers=grid.workers_missing, leaders=leaders)]
    if leaders:
        named = "、".join(each.name for each in grid.leaderless[:MOST_NAMED])
        said.append(line("grid-leaderless", places=named, more=max(0, leaders - MOST_NAMED)))
    return said


def short(found: tuple[GridSeen, ...]) -> list[Line | None]:
    """All that is missing, summed up over several grids, and in which."""
    named = [each for each in found if each.id is not None]
    if len(named) < 2:
        return []
    heads, workers = sum(each.no_head for each in named), sum(each.workers_missing for each in named)
    leaders = sum(len(each.leaderless) for each in found)
    if not (heads or workers or leaders):
        return [line("grids-staffed")]
    where = [each.name for each in named if each.no_head or each.workers_missing or each.leaderless]
    said: list[Line | None] = [GAP, line("grids-missing", heads=heads, workers=workers, leaders=leaders)]
    if where:
        shown = "、".join(where[:MOST_NAMED])
        said.append(line("grids-missing-where", grids=shown, more=max(0, len(where) - MOST_NAMED)))
    return said
