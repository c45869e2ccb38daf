"""Who has died: only what is known of this very machine, since it was last started."""

import os
import socket
from pathlib import Path

import pytest

from bot.processes import died, this_process
from tests.bot.test_ways import number_of_the_dead

LONG = "yishi-webhook-7d9f8c6b5d-"
MOST = 60
"""Letters that the columns have room for."""


def of_the_dead() -> str:
    """A process of this machine that is gone, as machines are called now."""
    return this_process().replace(f":{os.getpid()}:", f":{number_of_the_dead()}:")


def test_a_process_of_this_machine_that_is_gone_is_dead_and_this_one_lives() -> None:
    assert died(of_the_dead())
    assert not died(this_process())


def test_of_machines_whose_names_begin_alike_none_is_taken_for_the_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(socket, "gethostname", lambda: f"{LONG}abcde")
    there = of_the_dead()
    monkeypatch.setattr(socket, "gethostname", lambda: f"{LONG}xyz12")
    assert not died(there)


def test_a_machine_of_the_same_name_is_another_one(monkeypatch: pytest.MonkeyPatch) -> None:
    there = of_the_dead()
    read = Path.read_text

    def elsewhere(path: Path, *args: str) -> str:
        return "another start" if path.name == "boot_id" else read(path, *args)

    monkeypatch.setattr(Path, "read_text", elsewhere)
    assert not died(there)


def test_where_a_machine_does_not_say_when_it_was_started_its_name_has_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def silent(path: Path, *_args: str) -> str:
        raise FileNotFoundError(path)

    monkeypatch.setattr(Path, "read_text", silent)
    assert died(of_the_dead())


@pytest.mark.parametrize("name", ["a", "社区服务器" * 20, f"{LONG}abcde", "host:with:colons"])
def test_every_name_fits_the_columns(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(socket, "gethostname", lambda: name)
    monkeypatch.setattr(os, "getpid", lambda: 4_194_304)
    assert len(this_process()) <= MOST
    assert not died(this_process().replace(f":{os.getpid()}:", ":1:"))


@pytest.mark.parametrize("what", ["", "here", "here:x:y", "a:1"])
def test_nobody_is_dead_whose_name_says_nothing(what: str) -> None:
    assert not died(what)
