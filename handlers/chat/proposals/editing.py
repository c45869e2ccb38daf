"""Editing a published proposal, until a neighbour supports it."""

from deliberation.proposals.editing import Edited
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.proposals import editing_screens, edits, writing_screens
from handlers.chat.proposals.writing_taps import EditDropPhoto, EditNow, EditPart, EditProposal
from handlers.chat.screen import Screen
from kernel.errors import Refusal
from kernel.lines import line

KEEPS_LITTLE = line("edit-keeps-little", number="", part="").key
SUPPORTED = line("edit-supported", number="").key


async def begin(heard: Heard, act: Act) -> Screen:
    """Which part shall change? Where it may not, what can be done instead."""
    proposal = buttons.read(heard, EditProposal).proposal
    try:
        return editing_screens.which_part(await act(edits.begin, proposal))
    except Refusal as no:
        return _refused(proposal, no)


async def ask_part(heard: Heard, act: Act) -> Screen:
    """How shall this part read?"""
    chosen = buttons.read(heard, EditPart)
    try:
        edit = await act(edits.begin, chosen.proposal, chosen.part)
        return editing_screens.asking(edit) if chosen.part else editing_screens.other_part(edit)
    except Refusal as no:
        return _refused(chosen.proposal, no)


async def answered(heard: Heard, act: Act) -> Screen:
    """What was typed or sent for it; what cannot be taken is said above the same question."""
    try:
        if heard.file is not None:
            return _shown(await act(edits.attach, heard.channel, heard.file))
        edit = await act(edits.write, heard.text)
    except Refusal as no:
        return writing_screens.under(no.line, _shown(await act.read(edits.the_edit)))
    screen = _shown(edit)
    return writing_screens.tap_instead(screen) if heard.flow == edits.FLOW + edit.step else screen


async def drop_photo(heard: Heard, act: Act) -> Screen:
    """Leave one photo out."""
    chosen = buttons.read(heard, EditDropPhoto)
    return _shown(await act(edits.drop_photo, chosen.proposal, chosen.turn, chosen.stamp))


async def confirm(heard: Heard, act: Act) -> Screen:
    """Have it read so from now on."""
    chosen = buttons.read(heard, EditNow)
    try:
        receipt = await act(edits.confirm, chosen.proposal, chosen.stamp)
    except Refusal as no:
        if no.line.key == KEEPS_LITTLE:
            return writing_screens.under(no.line, _shown(await act.read(edits.the_edit)))
        return _refused(chosen.proposal, no)
    return editing_screens.edited(receipt) if isinstance(receipt, Edited) else _shown(receipt)


def _shown(edit: edits.Edit) -> Screen:
    return editing_screens.looking(edit) if edit.step == edits.LOOK else editing_screens.asking(edit)


def _refused(proposal: int, no: Refusal) -> Screen:
    if no.line.key != SUPPORTED:
        raise no
    return editing_screens.too_late(proposal, no)
