"""Whoever stops ``yishi init`` is told what that means, and finds nothing half made."""

import os
import signal
from typing import Any

import pytest

from bot.seeding import Founded, seed
from tests.bot.operator.office import Office
from tests.bot.operator.test_init import WORDS, office

__all__ = ["office"]
STOPPED = "Stopped; nothing was founded. Say the same again."


def test_whoever_stops_it_while_it_loads_is_told_that_nothing_was_founded(office: Office) -> None:
    def stopped(_name: str) -> None:
        raise KeyboardInterrupt

    office.monkeypatch.setattr("bot.cli.import_module", stopped)
    status, _, err = office.says("init", *WORDS)
    assert (status, STOPPED in err) == (130, True)


@pytest.mark.parametrize("answers", [0, 7])
def test_whoever_stops_it_while_it_asks_finds_nothing_made(office: Office, answers: int) -> None:
    said = iter(["幸福里", "xfl", "", "", "", "1号楼:1x1:50", ""][:answers])

    def answer(_question: str) -> str:
        try:
            return next(said)
        except StopIteration:
            raise KeyboardInterrupt from None

    office.monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    office.monkeypatch.setattr("builtins.input", answer)
    if answers == 7:  # all that is asked; what stops it is a Ctrl-C while Telegram is asked for the bot
        office.monkeypatch.setattr("bot.commands.init.bot_name", answer)
    status, _, err = office.says("init")
    assert (status, STOPPED in err) == (130, True)
    assert {file.name for file in office.folder.iterdir()} == {"token"}


def test_once_it_founds_it_is_finished_first(office: Office) -> None:
    def interrupted(*given: Any) -> Founded:
        os.kill(os.getpid(), signal.SIGINT)
        return seed(*given)

    office.monkeypatch.setattr("bot.commands.init.seed", interrupted)
    told = office.does("init", *WORDS)
    assert "One moment" in told
    assert "https://t.me/" in told and "Letters for" in told
