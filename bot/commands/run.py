"""``yishi run``: the bot, until it is told to stop."""

import argparse
import asyncio
import logging
import os
import signal
from functools import partial
from pathlib import Path

from aiohttp.web import AppRunner
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from bot import vitals, web
from bot.assembly import Program, Wiring
from bot.bylaws_files import changed_files, community_files
from bot.cli import complain, say, set_up_log
from bot.founding import before
from bot.lease import is_taken
from bot.migrating import is_missing, migrate
from bot.notifying import keep_alive, notify
from bot.opening import present
from bot.seeding import seed
from bot.settings import NO_EFFECT, Settings, broken_lines, misspelt, read_settings
from bot.telegram.edge import BadAddress, UnknownToken
from bot.wrong import Wrong
from kernel.work import Work
from kernel.workshop import Workshop
from residents.founding import BadCommunityFile, CommunityFile, read_community_file
from residents.model import Community

log = logging.getLogger(__name__)


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("run", help="run the bot; settings come from the environment (YISHI_…)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Migrate, bring in communities that are new, and run until SIGTERM or Ctrl-C."""
    settings = read_settings()
    set_up_log(settings.log, settings.log_format)
    for where in broken_lines():
        log.warning("%s: %s", where, NO_EFFECT)
    for name in misspelt():
        log.warning("%s is no setting, so it has no effect: yishi doctor", name)
    token = settings.token
    if present(settings.database) is None and (gone := before.lost(settings)):
        return complain(gone)
    if is_missing(settings.database):
        log.warning("there was no database at YISHI_DATABASE, so one is begun: is its disk there?")
    migrate(settings.database)
    try:
        return asyncio.run(serve(settings, token))
    except UnknownToken:
        return complain("Telegram does not know this token: check YISHI_BOT_TOKEN.")
    except BadAddress as wrong:
        return complain(
            f"Telegram does not take the webhook: {wrong}. Check YISHI_WEBHOOK_URL and its secret."
        )
    except BadCommunityFile as wrong:
        return complain(str(wrong))


async def serve(settings: Settings, token: str) -> int:
    """Everything that runs beside each other, until stopped."""
    program = Program(
        Wiring(
            database=settings.database,
            token=token,
            telegram_api=settings.telegram_api,
            proxy=settings.proxy,
            files=settings.files_folder,
        )
    )
    loop = asyncio.get_running_loop()
    for wanted in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(wanted, partial(told_to_stop, program.stop))
    runner = None
    try:
        gone = before.lost(settings)
        if (
            wrong := await asyncio.to_thread(bring_in, program.workshop, settings.community, gone)
        ) is not None:
            return complain(wrong)
        before.remember(settings)
        runner = await _web(settings, program)
        notify("READY=1")
        program.tasks.start(keep_alive(program.stop, program.is_alive), "watchdog")
        await program.start()
        if not program.stop.is_set():
            await _listen(settings, program)
        await program.stop.wait()
    finally:
        notify("STOPPING=1")
        if runner is not None:
            await runner.cleanup()
        await program.close()
    return 0


def told_to_stop(stop: asyncio.Event) -> None:
    """The first time what is in hand is finished; whoever asks twice does not want to wait."""
    if stop.is_set():
        log.warning("told to stop a second time: ending at once")
        os._exit(1)  # what was committed is kept; what was not comes again from Telegram
    log.info("told to stop: finishing what is in hand")
    stop.set()


async def _web(settings: Settings, program: Program) -> AppRunner:
    hook = None
    if settings.webhook_url:
        hook = (settings.webhook_url, program.edge.webhook(_secret(settings)))
    look = partial(vitals.look, program.workshop, program.wiring.machine_time)
    host, port = settings.host_and_port
    try:
        return await web.serve(host, port, program.health, hook, look, settings.metrics_host_and_port)
    except OSError as trouble:
        apart = f" and {settings.metrics_listen}" if settings.metrics_listen else ""
        raise Wrong(
            f"Cannot listen on {settings.listen}{apart}: {trouble.strerror}. "
            "Another program is there already, or set YISHI_LISTEN."
        ) from None


async def _listen(settings: Settings, program: Program) -> None:
    if not settings.webhook_url:
        asking = "asks Telegram for updates"
        taken = partial(is_taken, bot=program.edge.bot_id, now=program.wiring.machine_time())
        if await program.workshop.read(taken):
            asking = "waits: another process asks Telegram for updates, and this one takes over once it stops"
        program.tasks.start(program.listen_by_polling(), "listening")
        say(f"Yishi {asking}; health at http://{settings.listen}/healthz")
    elif await program.edge.set_webhook(settings.webhook_url, _secret(settings)):
        say(f"Yishi listens at {settings.listen} for Telegram's calls.")


def _secret(settings: Settings) -> str:
    return settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""


def bring_in(workshop: Workshop, where: Path | None, gone: str = "") -> str | None:
    """Bring in the community files that are new; gives a sentence when there is no community at all.

    A file that cannot be used holds up nobody who is there: whoever edits one must not find the bot dead
    after a power cut. Where no community is left though one was founded before, ``gone`` says so: nothing
    is founded anew, since the empty one would take the residents' updates.
    """
    known, bad = set(workshop.read_now(_slugs)), list[BadCommunityFile]()
    if gone and not known:
        return gone
    for file in community_files(where):
        try:
            plan = read_community_file(file)
            if plan.slug not in known:
                _founded(workshop, file, plan)
                known.add(plan.slug)
        except BadCommunityFile as wrong:
            bad.append(wrong)
    if bad and not known:
        raise bad[0]
    for each in bad:
        log.error("%s; mend it and look with `yishi doctor`. Going on without it", each)
    if not bad:
        for changed in workshop.read_now(lambda work: changed_files(work, where)):
            log.warning("%s: %s", changed.sentence, changed.todo)
    if not known:
        return "There is no community yet. Run `yishi init`, or set YISHI_COMMUNITY to a community file."
    return None


def _founded(workshop: Workshop, file: Path, plan: CommunityFile) -> None:
    try:
        founded = seed(workshop, plan)
    except IntegrityError:
        raise BadCommunityFile(f"{file}: its group or a letter code is already there") from None
    except (LookupError, ValueError) as wrong:
        raise BadCommunityFile(f"{file}: {wrong}") from wrong
    log.info("%s brought in: %d dwellings", plan.slug, founded.dwellings)


def _slugs(work: Work) -> list[str]:
    return list(work.session.scalars(select(Community.slug)))
