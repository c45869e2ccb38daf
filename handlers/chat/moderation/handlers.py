"""Reporting, hiding, appealing and suspending, as people meet them: each tap is three moves."""

from dataclasses import replace

from deliberation.proposals.editions import EDITION
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.menu import FlagComment, FlagProposal
from handlers.chat.moderation import deciding, forms, hearing, member_screens, places, screens, taps
from handlers.chat.moderation.texts import at
from handlers.chat.screen import GAP, Screen
from handlers.published import NAME
from kernel.errors import Refusal
from residents.moderation import suspending
from residents.moderation.appealing import Matter
from residents.moderation.record import record


async def ask_ground(heard: Heard, act: Act) -> Screen:
    """The report button: on which ground?"""
    chosen = buttons.parse(heard.button or "")
    proposal = chosen.proposal if isinstance(chosen, FlagProposal) else 0
    comment = chosen.comment if isinstance(chosen, FlagComment) else 0
    if not heard.private:
        return screens.in_private(proposal)
    return screens.asking_ground(await act.read(deciding.reportable, (proposal, comment, 0)))


async def ask_where(heard: Heard, act: Act) -> Screen:
    """Not its words: what else?"""
    chosen = buttons.read(heard, taps.FlagElsewhere)
    return screens.asking_where(await act.read(places.around, chosen.proposal, chosen.comment), chosen)


async def ask_ground_of_part(heard: Heard, act: Act) -> Screen:
    """A photo, the voice or what is quoted: on which ground?"""
    chosen = buttons.read(heard, taps.FlagPart)
    kind, file = await act.read(places.a_part, chosen.proposal, chosen.part)
    if file:
        return await _of_words(act, await act(deciding.name_words, kind, file))
    return screens.asking_ground(await act.read(deciding.reportable, (chosen.proposal, 0, 0), kind))


async def ask_ground_of_name(heard: Heard, act: Act) -> Screen:
    """A name: on which ground?"""
    chosen = buttons.read(heard, taps.FlagName)
    return await _of_words(act, await act(deciding.name_words, NAME, chosen.person))


async def ask_ground_of_reason(heard: Heard, act: Act) -> Screen:
    """What was said about where a proposal stands: on which ground?"""
    chosen = buttons.read(heard, taps.FlagReason)
    kind = places.a_stage(chosen.stage)
    return await _of_words(act, await act(deciding.name_words, kind, chosen.proposal))


async def ask_ground_of_wish(heard: Heard, act: Act) -> Screen:
    """Why another author would merge: on which ground?"""
    chosen = buttons.read(heard, taps.FlagWish)
    return await _of_words(act, await act(places.name_wish, chosen.wish))


async def ask_ground_of_edition(heard: Heard, act: Act) -> Screen:
    """An earlier text: on which ground?"""
    chosen = buttons.read(heard, taps.FlagEdition)
    row = await act.read(places.an_edition, chosen.proposal, chosen.edition)
    return await _of_words(act, await act(deciding.name_words, EDITION, row))


async def _of_words(act: Act, words: int) -> Screen:
    return screens.asking_ground(await act.read(deciding.reportable, (0, 0, words)))


async def flag(heard: Heard, act: Act) -> Screen:
    """Report it."""
    chosen = buttons.read(heard, taps.FlagAs)
    receipt = await act(deciding.flag, at(chosen), chosen.ground, chosen.part)
    back = await act.read(deciding.where_it_stands, receipt.kind, receipt.subject)
    return screens.flagged(receipt, back, member=await act.read(deciding.watches))


async def show_queue(heard: Heard, act: Act) -> Screen:
    """What waits for members."""
    page = buttons.read(heard, taps.OpenQueue).page
    return member_screens.queue(await act.read(deciding.listed), page)


async def look(heard: Heard, act: Act) -> Screen:
    """One text, for members."""
    chosen = buttons.read(heard, taps.LookAt)
    return member_screens.looked(await act.read(deciding.look, at(chosen)))


async def ask_to_hide(heard: Heard, act: Act) -> Screen:
    """Hide: on which ground?"""
    chosen = buttons.read(heard, taps.AskToHide)
    return member_screens.hiding_ground(await act.read(deciding.look, at(chosen)))


async def hide_for(heard: Heard, act: Act) -> Screen:
    """Hide: why?"""
    chosen = buttons.read(heard, taps.HideFor)
    return screens.words(await act(forms.begin_hiding, at(chosen), chosen.ground))


async def hide_private(heard: Heard, act: Act) -> Screen:
    """Hide at once."""
    chosen = buttons.read(heard, taps.HidePrivate)
    return screens.spoken(await act(deciding.hide, at(chosen), "private"))


async def agree(heard: Heard, act: Act) -> Screen:
    """Agree with another member."""
    chosen = buttons.read(heard, taps.AgreeToHide)
    return screens.spoken(await act(deciding.agree, at(chosen)))


async def leave(heard: Heard, act: Act) -> Screen:
    """Leave it standing."""
    chosen = buttons.read(heard, taps.LeaveStanding)
    return member_screens.left(await act(deciding.leave, at(chosen)))


async def ask_to_pause(heard: Heard, act: Act) -> Screen:
    """For how long?"""
    chosen = buttons.read(heard, taps.AskToPause)
    shown = await act.read(deciding.look, at(chosen))
    return member_screens.pausing(shown, await act.read(hearing.longest))


async def pause_for(heard: Heard, act: Act) -> Screen:
    """Why?"""
    chosen = buttons.read(heard, taps.PauseFor)
    return screens.words(await act(forms.begin_pausing, at(chosen), chosen.days))


async def take_words(heard: Heard, act: Act) -> Screen:
    """The words were written: look at them once more."""
    try:
        return screens.words(await act(forms.take_words, heard.text))
    except Refusal as refusal:
        if refusal.line.key == "form-gone":
            raise
        shown = screens.words(await act.read(hearing.being_written))
        return replace(shown, lines=(refusal.line, GAP, *shown.lines))


async def settle(heard: Heard, act: Act) -> Screen:
    """Carry it out."""
    receipt = await act(forms.settle, buttons.read(heard, taps.SettleWords).stamp)
    return screens.words(receipt) if isinstance(receipt, forms.Asked) else screens.settled(receipt)


async def appeal_hiding(heard: Heard, act: Act) -> Screen:
    """Appeal against a hiding."""
    chosen = buttons.read(heard, taps.AppealHiding)
    return screens.words(await act(forms.begin_appeal, Matter.HIDING, chosen.hiding))


async def appeal_pause(heard: Heard, act: Act) -> Screen:
    """Appeal against a suspension."""
    chosen = buttons.read(heard, taps.AppealPause)
    return screens.words(await act(forms.begin_appeal, Matter.SUSPENSION, chosen.suspension))


async def hear_hiding(heard: Heard, act: Act) -> Screen:
    """An appeal against a hiding."""
    return member_screens.appeal(
        await act.read(hearing.hiding_heard, buttons.read(heard, taps.HearHiding).hiding)
    )


async def judge_hiding(heard: Heard, act: Act) -> Screen:
    """Lift or keep: why?"""
    chosen = buttons.read(heard, taps.JudgeHiding)
    lift = chosen.verdict == hearing.LIFT
    return screens.words(await act(forms.begin_judging, Matter.HIDING, chosen.hiding, lift=lift))


async def see_pause(heard: Heard, act: Act) -> Screen:
    """A suspension, for members."""
    return member_screens.pause(
        await act.read(hearing.pause_seen, buttons.read(heard, taps.SeePause).suspension)
    )


async def second_pause(heard: Heard, act: Act) -> Screen:
    """Agree with a suspension."""
    chosen = buttons.read(heard, taps.SecondPause)
    return member_screens.pause_holds(await act(suspending.second, chosen.suspension))


async def end_pause(heard: Heard, act: Act) -> Screen:
    """End it early."""
    chosen = buttons.read(heard, taps.EndPause)
    return member_screens.pause_ended(await act(suspending.end_early, chosen.suspension))


async def judge_pause(heard: Heard, act: Act) -> Screen:
    """Lift or keep: why?"""
    chosen = buttons.read(heard, taps.JudgePause)
    lift = chosen.verdict == hearing.LIFT
    return screens.words(await act(forms.begin_judging, Matter.SUSPENSION, chosen.suspension, lift=lift))


async def show_record(heard: Heard, act: Act) -> Screen:
    """How texts are treated here, and what was done, in numbers."""
    return screens.record(await act.read(record), private=heard.private)
