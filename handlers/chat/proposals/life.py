"""What becomes of a proposal: reading more of it, answering, merging, withdrawing, handing it over."""

from dataclasses import replace

from deliberation.proposals import editions, handing_over, merging, parting
from deliberation.proposals.owing import hand_on
from deliberation.reach.model import CallKind
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.proposals import (
    life_screens,
    life_taps,
    outcome_screens,
    outcomes,
    passing_on,
    passing_screens,
    promises,
    screens,
)
from handlers.chat.proposals.outcomes import What
from handlers.chat.proposals.queries import earlier, listing, owed_list, photo_of, proposal_view
from handlers.chat.proposals.taps import Decline, DeclineNow
from handlers.chat.reach.around import around, with_reach
from handlers.chat.screen import GAP, Screen
from kernel.errors import Next, Refusal
from kernel.lines import line

LONGEST_ID = 9
GONE = line("form-gone").key


async def more(heard: Heard, act: Act) -> Screen:
    """What else there is to a proposal."""
    return life_screens.more(await act.read(proposal_view, buttons.read(heard, life_taps.SeeMore).proposal))


async def more_of_list(heard: Heard, act: Act) -> Screen:
    """What else can be done from a list."""
    chosen = buttons.read(heard, life_taps.MoreOfList)
    return screens.more_of_list(await act.read(listing, chosen.shelf, chosen.page))


async def history(heard: Heard, act: Act) -> Screen:
    """What happened so far."""
    chosen = buttons.read(heard, life_taps.SeeHistory)
    return life_screens.history(await act.read(proposal_view, chosen.proposal))


async def see_earlier(heard: Heard, act: Act) -> Screen:
    """How it read before."""
    chosen = buttons.read(heard, life_taps.SeeEarlier)
    return life_screens.earlier(await act.read(earlier, chosen.proposal, chosen.at))


async def ask_take_back_earlier(heard: Heard, act: Act) -> Screen:
    """Shall nobody read the earlier texts any more?"""
    return life_screens.taking_back_earlier(buttons.read(heard, life_taps.AskTakeBackEarlier).proposal)


async def take_back_earlier(heard: Heard, act: Act) -> Screen:
    """Nobody does from now on."""
    chosen = buttons.read(heard, life_taps.TakeBackEarlier)
    return life_screens.earlier_taken_back(await act(editions.take_back_earlier, chosen.proposal))


async def photo_at(heard: Heard, act: Act) -> Screen:
    """One of its photos."""
    chosen = buttons.read(heard, life_taps.PhotoAt)
    return life_screens.photo(await act.read(photo_of, chosen.proposal, chosen.at))


async def own_matters(heard: Heard, act: Act) -> Screen:
    """What its author may do with it."""
    chosen = buttons.read(heard, life_taps.OwnMatters)
    return life_screens.own_matters(await act.read(proposal_view, chosen.proposal))


async def office_matters(heard: Heard, act: Act) -> Screen:
    """What the committee may do with it."""
    chosen = buttons.read(heard, life_taps.OfficeMatters)
    shown = life_screens.office_matters(await act.read(proposal_view, chosen.proposal))
    return with_reach(shown, await act.read(around, CallKind.PROPOSAL, chosen.proposal))


async def reply(heard: Heard, act: Act) -> Screen:
    """How does the committee answer?"""
    chosen = buttons.read(heard, life_taps.Reply)
    return life_screens.replying(await act.read(proposal_view, chosen.proposal))


async def answer_directly(heard: Heard, act: Act) -> Screen:
    """Done, will be done, or explained?"""
    chosen = buttons.read(heard, life_taps.AnswerDirectly)
    return life_screens.answering(await act.read(proposal_view, chosen.proposal))


async def say_why(heard: Heard, act: Act) -> Screen:
    """Ask for the words that go with an outcome."""
    chosen = buttons.read(heard, life_taps.SayWhy)
    asked = await act(outcomes.ask_why, chosen.proposal, chosen.what, chosen.into)
    return outcome_screens.asking(asked)


async def decline(heard: Heard, act: Act) -> Screen:
    """An older button: the committee declines, and is asked why."""
    chosen = buttons.read(heard, Decline)
    return outcome_screens.asking(await act(outcomes.ask_why, chosen.proposal, What.DECLINE.value, 0))


async def written(heard: Heard, act: Act) -> Screen:
    """The words were written: look at them before they are told."""
    return outcome_screens.looking(await act(outcomes.take_reason, heard.text))


async def phrase(heard: Heard, act: Act) -> Screen:
    """A ready sentence was taken."""
    chosen = buttons.read(heard, life_taps.SayPhrase)
    return outcome_screens.looking(
        await act(outcomes.take_phrase, chosen.proposal, chosen.what, chosen.phrase)
    )


async def promise_in(heard: Heard, act: Act) -> Screen:
    """Until when: a day that was offered."""
    chosen = buttons.read(heard, life_taps.PromiseIn)
    return outcome_screens.looking(await act(promises.pick_day, chosen.proposal, chosen.what, chosen.days))


async def promised_day(heard: Heard, act: Act) -> Screen:
    """Until when: a day that was written; an unclear one is asked for once more."""
    try:
        return outcome_screens.looking(await act(promises.write_day, heard.text))
    except Refusal as no:
        if no.line.key == GONE:
            raise
        shown = outcome_screens.asking_day(await act.read(promises.look))
        return replace(shown, lines=(no.line, GAP, *shown.lines))


async def say_now(heard: Heard, act: Act) -> Screen:
    """Carry it out with the words that were looked at."""
    chosen = buttons.read(heard, life_taps.SayNow)
    return await _carried_out(act, chosen.proposal, chosen.what, chosen.stamp)


async def decline_now(heard: Heard, act: Act) -> Screen:
    """The same by an older button, whose words are shown once more."""
    chosen = buttons.read(heard, DeclineNow)
    return await _carried_out(act, chosen.proposal, What.DECLINE.value, chosen.stamp)


async def _carried_out(act: Act, proposal: int, what: str, stamp: int) -> Screen:
    receipt = await act(outcomes.carry_out, proposal, what, stamp)
    if isinstance(receipt, outcomes.Reason):
        return outcome_screens.looking(receipt)
    return outcome_screens.settled(receipt)


async def hand_answer_on(heard: Heard, act: Act) -> Screen:
    """Another member shall answer."""
    chosen = buttons.read(heard, life_taps.HandOn)
    if chosen.member == 0:
        found = await act.read(passing_on.choose_member, chosen.proposal)
        return passing_screens.choosing_member(found, chosen.page)
    return passing_screens.handed_on(await act(hand_on, chosen.proposal, chosen.member))


async def merge(heard: Heard, act: Act) -> Screen:
    """Into which one? Those most like it can be tapped, any other is named by its number."""
    chosen = buttons.read(heard, life_taps.Merge)
    found = await act(passing_on.await_number, chosen.proposal)
    alike = await act.read(passing_on.alike, chosen.proposal)
    return passing_screens.choosing_other(replace(found, alike=alike))


async def merge_number(heard: Heard, act: Act) -> Screen:
    """The number of the other one was written; what names none is said above the same question."""
    try:
        return outcome_screens.asking(await act(passing_on.take_number, heard.text))
    except Refusal as no:
        if no.line.key == GONE:
            raise
        shown = passing_screens.choosing_other(await act.read(passing_on.being_merged))
        return replace(shown, lines=(no.line, GAP, *shown.lines))


async def ask_to_part(heard: Heard, act: Act) -> Screen:
    """What undoing a merge would mean."""
    chosen = buttons.read(heard, life_taps.AskToPart)
    return passing_screens.parting_ahead(await act.read(parting.parting_ahead, chosen.proposal))


async def part_now(heard: Heard, act: Act) -> Screen:
    """Undo it."""
    chosen = buttons.read(heard, life_taps.PartNow)
    return passing_screens.parted(await act(parting.part, chosen.proposal))


async def see_wish(heard: Heard, act: Act) -> Screen:
    """Another author's wish."""
    return passing_screens.wish(
        await act.read(passing_on.wish_seen, buttons.read(heard, life_taps.SeeWish).wish)
    )


async def answer_wish(heard: Heard, act: Act) -> Screen:
    """Agree, or rather not."""
    chosen = buttons.read(heard, life_taps.AnswerWish)
    receipt = await act(merging.answer_wish, chosen.wish, agree=bool(chosen.agree))
    return passing_screens.wish_answered(receipt)


async def hand_over(heard: Heard, act: Act) -> Screen:
    """Who shall go on with it?"""
    chosen = buttons.read(heard, life_taps.HandOver)
    return passing_screens.choosing_heir(await act.read(passing_on.choose_heir, chosen.proposal))


async def offer_to(heard: Heard, act: Act) -> Screen:
    """What offering it means."""
    chosen = buttons.read(heard, life_taps.OfferTo)
    return passing_screens.offer_ahead(await act.read(passing_on.offer_ahead, chosen.proposal, chosen.heir))


async def offer_now(heard: Heard, act: Act) -> Screen:
    """Offer it."""
    chosen = buttons.read(heard, life_taps.OfferNow)
    receipt = await act(handing_over.offer, chosen.proposal, chosen.heir or None)
    link = act.link(f"{passing_screens.HEIR_LINK}_{receipt.proposal}_{receipt.ticket}")
    return passing_screens.offered(receipt, link)


async def see_offer(heard: Heard, act: Act) -> Screen:
    """A proposal that one is asked to take on."""
    chosen = buttons.read(heard, life_taps.SeeOffer)
    return passing_screens.offer(await act.read(proposal_view, chosen.proposal), "")


async def offer_opened(heard: Heard, act: Act) -> Screen:
    """The same by a link; what is wrong with the link is said before anything is asked."""
    number, _, ticket = heard.payload.partition("_")
    if not (number.isascii() and number.isdigit() and len(number) <= LONGEST_ID):
        raise Refusal(line("proposal-unknown"), next=Next.PROPOSALS)
    await act.read(handing_over.look_at_offer, int(number), ticket)
    return passing_screens.offer(await act.read(proposal_view, int(number)), ticket)


async def take_on(heard: Heard, act: Act) -> Screen:
    """Take it on."""
    chosen = buttons.read(heard, life_taps.TakeOn)
    return passing_screens.taken_on(await act(handing_over.take_on, chosen.proposal, chosen.ticket))


async def refuse_offer(heard: Heard, act: Act) -> Screen:
    """Rather not."""
    chosen = buttons.read(heard, life_taps.RefuseOffer)
    return passing_screens.taken_on(await act(handing_over.refuse_offer, chosen.proposal))


async def owed(heard: Heard, act: Act) -> Screen:
    """What waits for the committee."""
    return passing_screens.owed(await act.read(owed_list, buttons.read(heard, life_taps.OpenOwed).page))


async def leave_support(heard: Heard, act: Act) -> Screen:
    """Asked again, and rather not: nothing changes, and nothing more is asked."""
    chosen = buttons.read(heard, life_taps.LeaveSupport)
    view = await act.read(proposal_view, chosen.proposal)
    return screens.one(view, said=line("support-left"))
