"""What was said to ``yishi init`` and is not used, because the files that are there say otherwise."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from bot.founding.answers import Answers, No, buildings_of, token_from
from bot.settings import FILE, Settings
from residents.founding import CommunityFile

BYLAWS = ("name", "zone", "language", "desk_phone")


def unused(args: argparse.Namespace, plan: CommunityFile, settings: Settings, folder: Path) -> Iterator[str]:
    """A sentence for each kind of option that was not used, with what to do instead."""
    file = folder / "communities" / f"{plan.slug}.toml"
    laws = [name for name in BYLAWS if getattr(args, name) not in (None, getattr(plan.bylaws, name))]
    if laws:
        yield (
            f"Not used: {_options(laws)}, since {file} says otherwise. Change it there; once residents have "
            f"joined, `yishi bylaws announce {file}` tells them."
        )
    if args.buildings is not None and _others(args.buildings, plan):
        yield f"Not used: --buildings, since {file} says otherwise. What it says is brought in once, whole."
    yield from unused_settings(args, settings, folder)


def unused_settings(args: argparse.Namespace, settings: Settings, folder: Path) -> Iterator[str]:
    """The same for what would stand in the settings file, of which a second community has no own."""
    other, token = [], token_from(args.token_file)
    if token and (settings.bot_token is None or settings.bot_token.get_secret_value() != token):
        other.append("token_file")
    if args.database is not None and args.database != settings.database:
        other.append("database")
    if other:
        yield f"Not used: {_options(other)}, since {folder / FILE} says otherwise. Change it there."


def taken(args: argparse.Namespace, given: Answers) -> None:
    """Answers to questions count like options."""
    for name in BYLAWS:
        setattr(args, name, getattr(given.bylaws, name))


def _options(names: list[str]) -> str:
    return ", ".join(f"--{name.replace('_', '-')}" for name in names)


def _others(said: str, plan: CommunityFile) -> bool:
    try:
        return buildings_of(said) != plan.buildings
    except No:
        return True
