"""What a number would make public: a proposal, a change to one, what one thinks of one.

Each is read back with what becomes of it, because a number that is typed out of habit publishes nothing.
"""

from deliberation.proposals.editing import why_not_editable
from deliberation.proposals.service import a_proposal
from handlers.chat.act import Act
from handlers.chat.comments import forms, screens
from handlers.chat.comments.taps import PublishComment
from handlers.chat.heard import Heard
from handlers.chat.proposals import drafts, edits
from handlers.chat.proposals.drafted import draft_of, seen
from handlers.chat.proposals.taps import Publish
from handlers.chat.proposals.writing_taps import EditNow
from handlers.chat.screen import Screen
from kernel.errors import Next, Refusal
from kernel.lines import Line, line
from kernel.work import Work
from residents.acting import Acting
from residents.permits import person_of


def publish(work: Work, who: Acting, does: Publish) -> Line:
    """The proposal as it would be published, and who is asked for support; refused when it was."""
    draft = draft_of(work, person_of(who))
    if draft is None:
        known = drafts.published_lately(work, person_of(who), does.stamp)
        raise Refusal(line("propose-published-already", number=known.number), next=Next.PROPOSALS)
    shown = seen(work, who, draft, draft.next_step())
    where = "place" if shown.place else "everywhere"
    return line("sure-publish", title=shown.text.title, where=where, place=shown.place or "")


def publish_waits(work: Work, who: Acting, does: Publish) -> bool:
    """Whether exactly this text is still a draft."""
    draft = draft_of(work, person_of(who))
    return draft is not None and seen(work, who, draft, draft.next_step()).stamp == does.stamp


def edit(work: Work, who: Acting, does: EditNow) -> Line:
    """The proposal that would read otherwise; refused when it may not change any more."""
    proposal = a_proposal(work, does.proposal)
    if (refusal := why_not_editable(work, who, proposal)) is not None:
        raise refusal
    return line("sure-edit", number=proposal.number, title=edits.the_edit(work, who, proposal.id).text.title)


def edit_waits(work: Work, who: Acting, does: EditNow) -> bool:
    """Whether exactly this text has not been confirmed yet."""
    return edits.the_edit(work, who, does.proposal).text.stamp == does.stamp


def comment(work: Work, who: Acting, does: PublishComment) -> Line:
    """The proposal of which something would be said."""
    words = forms.look(work, who)
    return line("sure-comment", title=words.title, side=words.side.value)


def comment_waits(work: Work, who: Acting, does: PublishComment) -> bool:
    """Whether exactly these words are not public yet."""
    words = forms.look(work, who)
    return words.proposal == does.proposal and words.stamp == does.stamp


async def words_again(heard: Heard, act: Act) -> Screen:
    """What would be said, once more."""
    return screens.preview(await act.read(forms.look))
