"""The share of topics that came from residents, in one line."""

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
