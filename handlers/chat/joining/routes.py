"""Which handler answers what while joining."""

from handlers.chat.home.taps import JoinThere, JoinWith, KeepName
from handlers.chat.joining import claiming, invited, letter_steps, letters, steps, taps
from handlers.chat.joining.claim_steps import AGE, HOME
from handlers.chat.joining.claim_steps import NAME as CLAIM_NAME
from handlers.chat.menu import BeginJoining, JoinFor, SayAdult
from handlers.chat.routes import Answer, Opened, Route, Sent, Tap
from residents.homes.inviting import LINK

ROUTES: tuple[Route, ...] = (
    Opened("j", letters.link_opened),
    Opened(LINK, invited.link_opened),
    Tap(BeginJoining, letters.join),
    Tap(JoinFor, letters.join_for),
    Tap(SayAdult, letters.of_age),
    Tap(JoinWith, letters.code_confirmed),
    Tap(JoinThere, letters.joins_there),
    Tap(taps.JoinAs, letters.joins_as),
    Tap(taps.IAmEntered, letters.is_entered),
    Tap(KeepName, letters.name_kept),
    Tap(taps.KeepNameOfAge, letters.name_kept_of_age),
    Tap(taps.ShareNumber, letters.ask_number),
    Tap(taps.IAmOneOf, letters.one_of_them),
    Tap(taps.BothAreMine, letters.both_mine),
    Tap(taps.NotMine, letters.not_mine),
    Tap(taps.ChooseBuilding, claiming.buildings),
    Tap(taps.ChooseDoor, claiming.doors),
    Tap(taps.ChooseHome, claiming.home_chosen),
    Tap(taps.ChooseRelation, claiming.relation_chosen),
    Tap(taps.ClaimNow, claiming.claim_now),
    Tap(taps.AcceptInvite, invited.accepted),
    Answer(steps.CODE, letters.code_typed),
    Answer(letter_steps.AS, letters.as_what_typed),
    Answer(letter_steps.REAL, letters.real_name_typed),
    Answer(letter_steps.MET, letters.met_typed),
    Answer(steps.NAME, letters.name_typed),
    Answer(HOME, claiming.home_typed),
    Answer(CLAIM_NAME, claiming.name_typed),
    Answer(AGE, claiming.age_typed),
    Sent("contact", letters.number_shared),
)
