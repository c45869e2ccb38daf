"""Strangers who came to a community by its link, so that it is known which of several they look at."""

from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Caller, enter
from residents.communities import arrive


def comes_by_link(workshop: Workshop, account: str, community: int, language: str = "zh-Hans") -> None:
    """Somebody opened a link of this community; nothing happens to those who are known somewhere."""

    def order(work: Work) -> None:
        who = enter(work, Caller("telegram", account, language), None, community).who
        if who.person is None:
            arrive(work, who)

    workshop.act_now(order)
