"""Where the passphrase of a backup comes from: a file, a setting or a prompt; never an argument."""

import argparse
import getpass
import sys
from pathlib import Path

from bot.settings import LEAST_PASSPHRASE, Settings
from bot.wrong import Wrong


def add_to(parser: argparse.ArgumentParser) -> None:
    """The option that all commands on backups share."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="a file whose first line is the passphrase (else YISHI_BACKUP_PASSPHRASE, else you are asked)",
    )


def passphrase(args: argparse.Namespace, settings: Settings, *, new: bool) -> str:
    """The passphrase, or a sentence that says how to give one; a new one is asked for twice."""
    if args.passphrase_file is not None:
        try:
            given = str(args.passphrase_file.read_text(encoding="utf-8-sig").partition("\n")[0]).strip()
        except (OSError, UnicodeDecodeError):
            raise Wrong(f"{args.passphrase_file} cannot be read: check --passphrase-file.") from None
    elif settings.backup_passphrase is not None:
        given = settings.backup_passphrase.get_secret_value()
    elif sys.stdin.isatty():
        given = getpass.getpass("Passphrase of the backup: ")
        if new and getpass.getpass("Once more: ") != given:
            raise Wrong("The two differ. Nothing was done; try again.")
    else:
        raise Wrong("A backup needs a passphrase: set YISHI_BACKUP_PASSPHRASE or name a --passphrase-file.")
    if new and len(given) < LEAST_PASSPHRASE:
        raise Wrong(f"A passphrase has at least {LEAST_PASSPHRASE} characters. Nothing was done.")
    return given
