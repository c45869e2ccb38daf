"""The share of topics that came from residents, and what became of proposals, each in one line."""

from deliberation.proposals.adoption import Adoption
from deliberation.proposals.origins import BornShare
from kernel.lines import Line, Percent, line


def share_line(counted: BornShare) -> Line:
    """The share in one line, for the list of proposals and public pages."""
    if not counted.topics:
        return line("born-none")
    return line(
        "born-share",
        residents=counted.residents,
        topics=counted.topics,
        percent=Percent(counted.residents, counted.topics),
        goal="yes" if counted.reaches_goal else "no",
    )


def adoption_line(counted: Adoption, whose: str) -> Line | None:
    """What became of "all", of residents’ or the committee’s; nothing before there is a result."""
    if not counted.decided and not counted.due:
        return None
    return line(
        "adoption",
        whose=whose,
        decided=counted.decided,
        adopted=counted.adopted,
        percent=Percent(counted.adopted, counted.decided or 1),
        due=counted.due,
        timely=counted.in_time,
    )
