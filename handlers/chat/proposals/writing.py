"""Writing a proposal: each answer is kept at once, and the next question shown."""

from deliberation.proposals.similar import similar_to
from deliberation.proposals.supporting import support
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.proposals import drafts, writing_screens
from handlers.chat.proposals.queries import places_offered, proposal_view
from handlers.chat.proposals.screens import TO_WRITE, in_private
from handlers.chat.proposals.taps import (
    ChoosePlace,
    MorePlaces,
    Publish,
    Rewrite,
    SupportInstead,
)
from handlers.chat.screen import Screen
from kernel.errors import Refusal

TO_BE_TAPPED = ("place", "similar", "preview")


async def propose(heard: Heard, act: Act) -> Screen:
    """Begin a proposal, or go on with the one that was begun."""
    if not heard.private:
        return in_private(TO_WRITE)
    draft = await act(drafts.begin)
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
        return writing_screens.photo_taken(await shown(draft, act))
    draft = await act(drafts.write, heard.text)
    screen = await shown(draft, act)
    if draft.step in TO_BE_TAPPED and heard.flow == drafts.FLOW + draft.step:
        return writing_screens.tap_instead(screen)
    return screen


async def placed(heard: Heard, act: Act) -> Screen:
    """The place was chosen."""
    chosen = buttons.read(heard, ChoosePlace)
    draft = await act(drafts.choose_place, chosen.place)
    return await shown(draft, act)


async def more_places(heard: Heard, act: Act) -> Screen:
    """Another page of buildings."""
    chosen = buttons.read(heard, MorePlaces)
    draft, (places, own) = await act.read(drafts.drafted), await act.read(places_offered)
    return writing_screens.asking_place(draft, places, chosen.page, own=own)


async def differs(heard: Heard, act: Act) -> Screen:
    """The similar ones are another matter."""
    draft = await act(drafts.mine_differs)
    return await shown(draft, act)


async def support_instead(heard: Heard, act: Act) -> Screen:
    """Support that one instead."""
    chosen = buttons.read(heard, SupportInstead)
    receipt = await act(support, chosen.proposal)
    return writing_screens.supported_instead(receipt)


async def rewrite(heard: Heard, act: Act) -> Screen:
    """Change one part; first ask which."""
    chosen = buttons.read(heard, Rewrite)
    if not chosen.part:
        return writing_screens.which_part()
    draft = await act(drafts.rewrite, chosen.part)
    return await shown(draft, act)


async def publish(heard: Heard, act: Act) -> Screen:
    """Make it public."""
    chosen = buttons.read(heard, Publish)
    receipt = await act(drafts.publish, chosen.stamp)
    if isinstance(receipt, drafts.Draft):
        return await shown(receipt, act)
    return writing_screens.published(receipt, await act.read(proposal_view, receipt.proposal))


async def drop_photo(heard: Heard, act: Act) -> Screen:
    """Leave the photo out."""
    return await shown(await act(drafts.detach), act)


async def drop(heard: Heard, act: Act) -> Screen:
    """Do not publish it."""
    await act(drafts.drop)
    return writing_screens.dropped()


async def shown(draft: drafts.Draft, act: Act) -> Screen:
    """The question that a draft is at."""
    match draft.step:
        case "title":
            return writing_screens.asking_title(draft)
        case "body":
            return writing_screens.asking_body(draft)
        case "place":
            places, own = await act.read(places_offered)
            return writing_screens.asking_place(draft, places, own=own)
        case "similar":
            alike = await act.read(similar_to, draft.title, draft.body, draft.place_id)
            return writing_screens.showing_similar(draft, alike) if alike else writing_screens.preview(draft)
        case _:
            return writing_screens.preview(draft)
