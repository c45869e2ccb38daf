"""Reading and saying what one thinks of a proposal."""

from deliberation.comments import service
from deliberation.comments.queries import CommentsSeen, comments_seen
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.comments import forms, screens
from handlers.chat.comments.taps import CommentPage, FlagWhich, PublishComment, Say, TakeBackComment
from handlers.chat.communities.subjects import is_id
from handlers.chat.heard import Heard
from handlers.chat.menu import OpenComments
from handlers.chat.screen import Screen
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.choices import choices

PAGE_SIZE = 4


async def open_comments(heard: Heard, act: Act) -> Screen:
    """What neighbours say of a proposal."""
    proposal = buttons.read(heard, OpenComments).proposal
    return screens.page(await act.read(_page, proposal, 0)) if heard.private else screens.in_private(proposal)


async def opened(heard: Heard, act: Act) -> Screen:
    """The same by a link from the group."""
    if not is_id(heard.payload):
        raise Refusal(line("proposal-unknown"), next=Next.PROPOSALS)
    return screens.page(await act.read(_page, int(heard.payload), 0))


async def turn(heard: Heard, act: Act) -> Screen:
    """Another page."""
    chosen = buttons.read(heard, CommentPage)
    return screens.page(await act.read(_page, chosen.proposal, chosen.page))


async def flag_which(heard: Heard, act: Act) -> Screen:
    """Which of them is to be reported?"""
    chosen = buttons.read(heard, FlagWhich)
    return screens.which_to_flag(await act.read(_page, chosen.proposal, chosen.page))


async def say(heard: Heard, act: Act) -> Screen:
    """For or against: why?"""
    chosen = buttons.read(heard, Say)
    return screens.asking(await act(forms.begin, chosen.proposal, chosen.side))


async def written(heard: Heard, act: Act) -> Screen:
    """The words were written: look at them before they are public; what cannot be taken is said above."""
    try:
        return screens.preview(await act(forms.write, heard.text))
    except Refusal as no:
        words = await act.read(forms.look)
        return screens.under(no.line, screens.preview(words) if words.text else screens.asking(words))


async def publish(heard: Heard, act: Act) -> Screen:
    """Make them public."""
    chosen = buttons.read(heard, PublishComment)
    receipt = await act(forms.publish, chosen.proposal, chosen.stamp)
    if isinstance(receipt, forms.Words):
        return screens.preview(receipt) if receipt.text else screens.asking(receipt)
    return screens.page(await act.read(_page, receipt.proposal, 0), said=screens.published(receipt))


async def take_back(heard: Heard, act: Act) -> Screen:
    """Take back what one said."""
    chosen = buttons.read(heard, TakeBackComment)
    receipt = await act(service.take_back, chosen.proposal)
    return screens.page(await act.read(_page, receipt.proposal, 0), said=line("comment-taken-back"))


def _page(work: Work, who: Acting, proposal: int, page: int) -> CommentsSeen:
    """To elders one comment at a time, as if it were read to them."""
    size = 1 if who.person is not None and choices(work, who).elder else PAGE_SIZE
    return comments_seen(work, who, proposal, page, size)
