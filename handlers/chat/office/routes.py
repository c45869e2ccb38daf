"""Which words, buttons and links about offices are answered by whom."""

from handlers.chat.menu import OpenOffice
from handlers.chat.office import appointing, ending, handlers, taps, who
from handlers.chat.office.who_screens import LINK
from handlers.chat.routes import Answer, Command, Menu, Opened, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("office", handlers.menu),
    Command("who", who.who_is_who, line("command-who"), menus=(Menu.PRIVATE,)),
    Opened(LINK, who.who_is_who),
    Tap(OpenOffice, handlers.menu),
    Tap(taps.MoreDoors, handlers.more_doors),
    Tap(taps.OpenHeading, handlers.open_heading),
    Tap(taps.OwnOffices, handlers.own_offices),
    Tap(taps.ShowRoll, handlers.show_roll),
    Tap(taps.ShowKind, handlers.show_kind),
    Tap(taps.SeeKinds, handlers.see_kinds),
    Tap(taps.SeeOffice, handlers.see_office),
    Tap(taps.Appoint, appointing.appoint),
    Tap(taps.AppointTo, appointing.appoint_to),
    Tap(taps.AppointAt, appointing.appoint_at),
    Tap(taps.PlanTerm, appointing.plan_term),
    Tap(taps.AskTerm, appointing.ask_term),
    Tap(taps.AppointNow, appointing.appoint_now),
    Tap(taps.InviteTo, appointing.invite_to),
    Tap(taps.TakeBackInvitations, appointing.take_back),
    Tap(taps.PlanRenewal, appointing.plan_renewal),
    Tap(taps.RenewNow, appointing.renew_now),
    Tap(taps.AskEnd, ending.ask_end),
    Tap(taps.EndNow, ending.end_now),
    Tap(taps.WhoIsWho, who.who_is_who),
    Tap(taps.WhoOfPlaces, who.of_places),
    Tap(taps.WhoMay, who.who_may),
    Tap(taps.WhatMay, who.what_may),
    Answer(appointing.WHO, appointing.who_typed),
    Answer(appointing.TERM, appointing.term_typed),
    Answer(ending.WHY, ending.why_typed),
)
