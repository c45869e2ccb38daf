"""``yishi demo``: a whole neighbourhood on this machine, without Telegram."""

import argparse
import asyncio
import signal
import time
from pathlib import Path

from bot.cli import complain, say, set_up_log
from bot.demo.folder import FolderInUse, hold
from bot.settings import BadSettings, read_settings

FOLDER = Path("demo-data")


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("demo", help="a whole neighbourhood in the browser, without Telegram")
    parser.add_argument("--fresh", action="store_true", help="begin the story anew")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where its data is kept")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve the playground until Ctrl-C."""
    try:
        settings = read_settings()
    except BadSettings as wrong:
        return complain(str(wrong))
    set_up_log("warning" if settings.log.lower() == "info" else settings.log)
    host, port = settings.host_and_port
    try:
        with hold(args.folder):
            if args.fresh:
                _forget(args.folder)
            return asyncio.run(_play(args.folder, host, port))
    except FolderInUse as wrong:
        return complain(str(wrong))
    except OSError as trouble:
        return complain(
            f"Cannot listen on {settings.listen} ({trouble.strerror}). "
            "For a second demo: YISHI_LISTEN=127.0.0.1:8081 and --folder OTHER"
        )
    except ValueError as wrong:
        return complain(str(wrong))


def _forget(folder: Path) -> None:
    """Remove the demonstration's own files; whatever else lies in the folder is none of its business."""
    from bot.demo.stage import CHATS, DATABASE, TIME

    for pattern in (f"{DATABASE}*", CHATS, TIME):
        for file in folder.glob(pattern):
            file.unlink()


async def _play(folder: Path, host: str, port: int) -> int:
    from bot.demo.stage import Stage

    began = time.monotonic()
    stage = Stage(folder)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for wanted in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(wanted, stop.set)
    try:
        await stage.open(host, port, say)
        say(f"Ready after {time.monotonic() - began:.1f} s. Ctrl-C ends it; its data is in {folder}.")
        await stop.wait()
    finally:
        await stage.close()
    return 0
