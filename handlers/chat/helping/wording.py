"""What was done for somebody, said by its name."""

from sqlalchemy import select

from deliberation.meetings.model import Meeting
from deliberation.polls.model import Poll
from deliberation.proposals.model import MergeWish, Proposal
from kernel.lines import Line, line
from kernel.work import Work
from points.rewards.model import Reward, Voucher
from residents.assisting.queries import ActSeen
from residents.model import Dwelling, Residency
from residents.moderation.queries import hidden_among

OTHERS = {"visit": line("helped-visit"), "visit-change": line("helped-visit-change")}
"""Kinds of which nothing but their name is said."""


def what(work: Work, act: ActSeen) -> Line:
    """The matter and what was done about it; never how somebody voted."""
    match act.kind:
        case "vote":
            title = work.session.scalars(select(Poll.title).where(Poll.id == act.subject)).one()
            return line("helped-vote", title=title)
        case "support":
            return line("helped-support", title=_proposal(work, act.subject))
        case "withdraw":
            return line("helped-withdraw", title=_proposal(work, act.subject))
        case "propose":
            return line("helped-propose", title=_proposal(work, act.subject))
        case "comment":
            return line("helped-comment", title=_proposal(work, act.subject))
        case "uncomment":
            return line("helped-uncomment", title=_proposal(work, act.subject))
        case "meeting":
            title = work.session.scalars(select(Meeting.title).where(Meeting.id == act.subject)).one()
            return line("helped-meeting", title=title)
        case "report":
            return line("helped-report")
        case "edit":
            return line("helped-edit", title=_proposal(work, act.subject))
        case "outcome":
            return line("helped-outcome", title=_proposal(work, act.subject))
        case "wish":
            wish = work.session.scalars(select(MergeWish).where(MergeWish.id == act.subject)).one()
            return line("helped-wish", title=_proposal(work, wish.into_id))
        case "appeal":
            return line("helped-appeal")
        case "still-here":
            return line("helped-still-here", home=_dwelling(work, act.subject))
        case "move-out":
            return line("helped-move-out", home=_dwelling(work, act.subject))
        case "redeem":
            return line("helped-redeem", reward=_reward(work, act.subject))
        case "voucher-back":
            return line("helped-voucher-back", reward=_reward(work, act.subject))
        case _:
            return OTHERS.get(act.kind, line("helped-other"))


def _proposal(work: Work, subject: int | None) -> str:
    """The title, or the number alone where the text was hidden."""
    found = work.session.scalars(select(Proposal).where(Proposal.id == subject)).one()
    return found.number if hidden_among(work, "proposal", [found.id]) else found.title


def _dwelling(work: Work, tie: int | None) -> str:
    query = select(Dwelling.name).join(Residency, Residency.dwelling_id == Dwelling.id)
    return work.session.scalars(query.where(Residency.id == tie)).one()


def _reward(work: Work, subject: int | None) -> str:
    query = select(Reward.name).join(Voucher, Voucher.reward_id == Reward.id).where(Voucher.id == subject)
    return work.session.scalars(query).one()
