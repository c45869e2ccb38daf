"""What asks residents to take part is a call, whose reach is counted until it ends (B16)."""

from deliberation.meetings.events import MeetingAnnounced, MeetingCancelled, MeetingChanged
from deliberation.meetings.model import Meeting
from deliberation.polls.events import PollOpened, PollProlonged
from deliberation.polls.model import Poll
from deliberation.proposals.events import (
    ProposalAnswered,
    ProposalDeclined,
    ProposalMerged,
    ProposalParted,
    ProposalPublished,
    ProposalTakenUp,
    ProposalWithdrawn,
    SupportProlonged,
    ThresholdReached,
)
from deliberation.proposals.model import Proposal
from deliberation.reach.calls import begin, collects_until, ends_now_at
from deliberation.reach.model import CallKind
from kernel.work import Work

Onward = (
    ThresholdReached
    | ProposalTakenUp
    | ProposalAnswered
    | ProposalDeclined
    | ProposalWithdrawn
    | ProposalMerged
    | ProposalParted
    | SupportProlonged
)


def call_to_vote(work: Work, fact: PollOpened) -> None:
    """A vote began."""
    poll = work.session.get_one(Poll, fact.poll)
    begin(work, CallKind.POLL, poll.id, poll.place_id, poll.opened_at, poll.closes_at)


def vote_ends_later(work: Work, fact: PollProlonged) -> None:
    """Its close was put off."""
    ends_now_at(work, CallKind.POLL, fact.poll, work.session.get_one(Poll, fact.poll).closes_at)


def call_to_meeting(work: Work, fact: MeetingAnnounced) -> None:
    """Residents were called to a meeting."""
    meeting = work.session.get_one(Meeting, fact.meeting)
    begin(work, CallKind.MEETING, meeting.id, None, meeting.announced_at, meeting.starts_at)


def meeting_moved(work: Work, fact: MeetingChanged) -> None:
    """It begins at another moment."""
    starts = work.session.get_one(Meeting, fact.meeting).starts_at
    ends_now_at(work, CallKind.MEETING, fact.meeting, starts)


def meeting_off(work: Work, fact: MeetingCancelled) -> None:
    """It does not take place, so it calls nobody any more."""
    ends_now_at(work, CallKind.MEETING, fact.meeting, work.now)


def call_for_support(work: Work, fact: ProposalPublished) -> None:
    """A proposal collects support."""
    proposal = work.session.get_one(Proposal, fact.proposal)
    until = collects_until(work, proposal.id)
    begin(work, CallKind.PROPOSAL, proposal.id, proposal.place_id, proposal.published_at, until)


def support_ends_then(work: Work, fact: Onward) -> None:
    """It has enough support, was decided, or collects again or longer."""
    work.session.flush()
    ends_now_at(work, CallKind.PROPOSAL, fact.proposal, collects_until(work, fact.proposal))
