"""Which handler answers what about proposals."""

from handlers.chat.menu import OpenProposals
from handlers.chat.proposals import committee, declining, drafts, reading, taps, writing
from handlers.chat.routes import Answer, Command, Menu, Opened, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("propose", writing.propose, line("command-propose")),
    Command("proposals", reading.proposals, line("command-proposals"), menus=(Menu.PRIVATE, Menu.GROUPS)),
    Opened("p", reading.opened),
    Opened("new", writing.propose),
    Opened("list", reading.proposals),
    Tap(OpenProposals, reading.proposals),
    Tap(taps.ListProposals, reading.shelf),
    Tap(taps.OtherShelves, reading.shelves),
    Tap(taps.SeeProposal, reading.see),
    Tap(taps.LookAside, reading.look_aside),
    Tap(taps.SeePhoto, reading.see_photo),
    Tap(taps.SupportIt, reading.support_it),
    Tap(taps.TakeBack, reading.take_back),
    Tap(taps.Write, writing.propose),
    Tap(taps.ChoosePlace, writing.placed),
    Tap(taps.MorePlaces, writing.more_places),
    Tap(taps.MineDiffers, writing.differs),
    Tap(taps.SupportInstead, writing.support_instead),
    Tap(taps.Rewrite, writing.rewrite),
    Tap(taps.Publish, writing.publish),
    Tap(taps.DropPhoto, writing.drop_photo),
    Tap(taps.DropDraft, writing.drop),
    Tap(taps.PutToVote, committee.for_how_long),
    Tap(taps.BeginVote, committee.begin_vote),
    Tap(taps.Decline, committee.ask_why),
    Tap(taps.DeclineNow, committee.decline_now),
    Answer(declining.FLOW, committee.reason_given),
    *(Answer(drafts.FLOW + step, writing.answered, files=True) for step in drafts.STEPS),
)
