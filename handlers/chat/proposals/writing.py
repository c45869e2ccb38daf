"""Writing a proposal: each answer is kept at once, and the next question shown."""

from deliberation.proposals.similar import similar_to
from deliberation.proposals.supporting import support
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.proposals import asking_screens, drafts, place_screens, screens, writing_screens
from handlers.chat.proposals.queries import proposal_view
from handlers.chat.proposals.reading import CHANGED
from handlers.chat.proposals.screens import TO_WRITE, in_private
from handlers.chat.proposals.taps import (
    ChoosePlace,
    MorePlaces,
    Publish,
    Rewrite,
    SupportInstead,
)
from handlers.chat.proposals.whereto import places_offered
from handlers.chat.proposals.writing_taps import DropPhotoAt, LeaveOut, ShareVoice, SpeakAs
from handlers.chat.screen import Screen
from kernel.errors import Refusal

PRIVATE = "publish-private"
TO_BE_TAPPED = ("place", "photos", "similar", "preview")


async def propose(heard: Heard, act: Act) -> Screen:
    """Begin a proposal, perhaps with the words beside the command, or go on with the one that was begun."""
    if not heard.private:
        return in_private(TO_WRITE)
    words = heard.payload if heard.command == "propose" else ""
    draft = await act(drafts.begin, words)
    if heard.command == "propose" and heard.file is not None:
        draft = await act(drafts.attach, heard.channel, heard.file)
        return await shown_with(draft, heard.file.kind, act)
    return await shown(draft, act)


async def answered(heard: Heard, act: Act) -> Screen:
    """What was typed while a part was asked for; what cannot be taken is said above the same question."""
    try:
        return await _taken(heard, act)
    except Refusal as no:
        return writing_screens.under(no.line, await shown(await act.read(drafts.asked), act))


async def _taken(heard: Heard, act: Act) -> Screen:
    if heard.file is not None:
        draft = await act(drafts.attach, heard.channel, heard.file)
        if heard.text and draft.step not in TO_BE_TAPPED:
            draft = await act(drafts.write, heard.text)
        return await shown_with(draft, heard.file.kind, act)
    draft = await act(drafts.write, heard.text)
    screen = await shown(draft, act)
    if draft.step in TO_BE_TAPPED and heard.flow == drafts.FLOW + draft.step:
        return writing_screens.tap_instead(screen)
    return screen


async def placed(heard: Heard, act: Act) -> Screen:
    """The place was chosen."""
    chosen = buttons.read(heard, ChoosePlace)
    draft = await act(drafts.choose_place, chosen.place, by_number=heard.tap is None)
    return await shown(draft, act)


async def more_places(heard: Heard, act: Act) -> Screen:
    """Another page of places."""
    chosen = buttons.read(heard, MorePlaces)
    draft, offered = await act.read(drafts.drafted), await act.read(places_offered)
    return place_screens.asking_place(draft, offered, chosen.page)


async def differs(heard: Heard, act: Act) -> Screen:
    """The similar ones are another matter."""
    draft = await act(drafts.mine_differs)
    return await shown(draft, act)


async def support_instead(heard: Heard, act: Act) -> Screen:
    """Support that one instead."""
    chosen = buttons.read(heard, SupportInstead)
    try:
        receipt = await act(support, chosen.proposal, chosen.edition)
    except Refusal as no:
        if no.line.key != CHANGED:
            raise
        return screens.one(await act.read(proposal_view, chosen.proposal), said=no.line, fresh=True)
    return writing_screens.supported_instead(receipt)


async def rewrite(heard: Heard, act: Act) -> Screen:
    """Change one part; first ask which."""
    chosen = buttons.read(heard, Rewrite)
    if not chosen.part:
        return writing_screens.which_part()
    draft = await act(drafts.rewrite, chosen.part)
    return await shown(draft, act)


async def add_more(heard: Heard, act: Act) -> Screen:
    """What else may be said."""
    return writing_screens.adding(await act.read(drafts.drafted))


async def leave_out(heard: Heard, act: Act) -> Screen:
    """Without a wish, or without a cost."""
    chosen = buttons.read(heard, LeaveOut)
    return await shown(await act(drafts.leave_out, chosen.part), act)


async def drop_photo(heard: Heard, act: Act) -> Screen:
    """Leave one photo out."""
    chosen = buttons.read(heard, DropPhotoAt)
    return await shown(await act(drafts.drop_photo, chosen.turn, chosen.stamp), act)


async def look_at_photos(heard: Heard, act: Act) -> Screen:
    """The photos, from a button of before there could be several."""
    return await shown(await act(drafts.rewrite, "photos"), act)


async def speak_as(heard: Heard, act: Act) -> Screen:
    """For the committee, or as a neighbour."""
    chosen = buttons.read(heard, SpeakAs)
    return await shown(await act(drafts.speak_as, office=chosen.turn == 1), act)


async def share_voice(heard: Heard, act: Act) -> Screen:
    """Shall everybody hear what was said?"""
    chosen = buttons.read(heard, ShareVoice)
    return await shown(await act(drafts.share_voice, public=chosen.turn == 1), act)


async def publish(heard: Heard, act: Act) -> Screen:
    """Make it public."""
    chosen = buttons.read(heard, Publish)
    try:
        receipt = await act(drafts.publish, chosen.stamp)
    except Refusal as no:
        if no.line.key != PRIVATE:
            raise
        return writing_screens.under(no.line, writing_screens.which_part())
    if isinstance(receipt, drafts.Draft):
        return await shown(receipt, act)
    return writing_screens.published(receipt, await act.read(proposal_view, receipt.proposal))


async def drop(heard: Heard, act: Act) -> Screen:
    """Do not publish it."""
    await act(drafts.drop)
    return writing_screens.dropped()


async def shown_with(draft: drafts.Draft, file: str, act: Act) -> Screen:
    """The same, below what was taken up if a ``file`` of this kind was sent."""
    screen = await shown(draft, act)
    return writing_screens.file_taken(draft, file, screen) if file else screen


async def shown(draft: drafts.Draft, act: Act) -> Screen:
    """The question that a draft is at."""
    match draft.step:
        case "title":
            return asking_screens.asking_title(draft)
        case "body":
            return asking_screens.asking_body(draft)
        case "place":
            return place_screens.asking_place(draft, await act.read(places_offered))
        case "wish":
            return asking_screens.asking_wish(draft)
        case "cost":
            return asking_screens.asking_cost(draft)
        case "photos":
            return asking_screens.asking_photos(draft)
        case "similar":
            text = draft.text
            alike = await act.read(similar_to, text.title, text.body, text.place)
            return writing_screens.showing_similar(draft, alike) if alike else writing_screens.preview(draft)
        case _:
            return writing_screens.preview(draft)
