"""Which words, files and taps about the roster are answered by whom."""

from handlers.chat.menu import OpenMyGrid
from handlers.chat.roster import letters, sending, tree
from handlers.chat.roster.taps import (
    AgreeColumns,
    BringIn,
    DropRoster,
    FixColumn,
    FixColumns,
    NameGrid,
    NameHome,
    OpenGrids,
    OpenLetters,
    OpenRoster,
    PrintBuilding,
    PrintHome,
    PutBuilding,
    SeeBuilding,
    SeeGrid,
    SeeLetters,
    SeeRoster,
    SendRoster,
    SetColumn,
    TakeFaults,
)
from handlers.chat.routes import Answer, Command, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("mygrid", tree.mine, line("command-mygrid")),
    Tap(OpenMyGrid, tree.mine),
    Tap(OpenRoster, sending.show),
    Tap(SendRoster, sending.ask_file),
    Answer(sending.FLOW, sending.take_file, files=True),
    Tap(SeeRoster, sending.see),
    Tap(FixColumns, sending.fix_columns),
    Tap(FixColumn, sending.fix_column),
    Tap(SetColumn, sending.set_column),
    Tap(AgreeColumns, sending.agree),
    Tap(TakeFaults, sending.take_faults),
    Tap(BringIn, sending.bring_in),
    Tap(DropRoster, sending.drop),
    Tap(OpenGrids, tree.show),
    Tap(SeeGrid, tree.see),
    Tap(SeeBuilding, tree.see_building),
    Tap(PutBuilding, tree.put),
    Tap(NameGrid, tree.ask_name),
    Answer(tree.FLOW, tree.take_name),
    Tap(OpenLetters, letters.show),
    Tap(SeeLetters, letters.see),
    Tap(PrintBuilding, letters.print_building),
    Tap(NameHome, letters.ask_home),
    Answer(letters.FLOW, letters.take_home),
    Tap(PrintHome, letters.print_home),
)
