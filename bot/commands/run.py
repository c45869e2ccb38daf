"""``yishi run``: the bot, until it is told to stop."""

import argparse
import asyncio
import logging
import signal
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, OperationalError

from bot import web
from bot.assembly import Program, Wiring
from bot.cli import complain, say, set_up_log
from bot.migrating import NoFolder, migrate
from bot.seeding import seed
from bot.settings import BadSettings, Settings, read_settings
from bot.telegram.edge import BadAddress, UnknownToken
from kernel.work import Work
from kernel.workshop import Workshop
from residents.founding import BadCommunityFile, read_community_file
from residents.model import Community

log = logging.getLogger(__name__)


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("run", help="run the bot; settings come from the environment (YISHI_…)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Migrate, bring in communities that are new, and run until SIGTERM or Ctrl-C."""
    try:
        settings = read_settings()
        set_up_log(settings.log)
        token = settings.token
        migrate(settings.database)
    except (BadSettings, NoFolder) as wrong:
        return complain(str(wrong))
    except OperationalError as trouble:
        return complain(f"The database cannot be used: {trouble.orig}. Check YISHI_DATABASE and the disk.")
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
    except OperationalError as trouble:
        return complain(f"The database cannot be used: {trouble.orig}. Check YISHI_DATABASE and the disk.")
    except OSError as trouble:
        return complain(f"Cannot listen on {settings.listen}: {trouble.strerror}. Set YISHI_LISTEN.")


async def serve(settings: Settings, token: str) -> int:
    """Everything that runs beside each other, until stopped."""
    program = Program(
        Wiring(
            database=settings.database, token=token, telegram_api=settings.telegram_api, proxy=settings.proxy
        )
    )
    loop = asyncio.get_running_loop()
    for wanted in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(wanted, program.stop.set)
    runner = None
    try:
        if (wrong := await asyncio.to_thread(bring_in, program.workshop, settings.community)) is not None:
            return complain(wrong)
        host, port = settings.host_and_port
        hook = None
        secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
        if settings.webhook_url:
            hook = (settings.webhook_url, program.edge.webhook(secret))
        runner = await web.serve(host, port, program.health, hook)
        await program.start()
        if program.stop.is_set():
            pass
        elif settings.webhook_url:
            if await program.edge.set_webhook(settings.webhook_url, secret):
                say(f"Yishi listens at {settings.listen} for Telegram's calls.")
        else:
            program.tasks.start(program.listen_by_polling(), "listening")
            say(f"Yishi asks Telegram for updates; health at http://{settings.listen}/healthz")
        await program.stop.wait()
    finally:
        if runner is not None:
            await runner.cleanup()
        await program.close()
    return 0


def bring_in(workshop: Workshop, where: Path | None) -> str | None:
    """Bring in the community files that are new; gives a sentence when there is no community at all."""
    files = sorted(where.glob("*.toml")) if where and where.is_dir() else [where] if where else []
    known = set(workshop.read_now(_slugs))
    for file in files:
        plan = read_community_file(file)
        if plan.slug not in known:
            try:
                founded = seed(workshop, plan)
            except IntegrityError:
                raise BadCommunityFile(f"{file}: its group or a letter code is already there") from None
            except (LookupError, ValueError) as wrong:
                raise BadCommunityFile(f"{file}: {wrong}") from wrong
            log.info("%s brought in: %d dwellings", plan.slug, founded.dwellings)
            known.add(plan.slug)
    if not known:
        return "There is no community yet. Run `yishi seed FILE`, or set YISHI_COMMUNITY to a community file."
    return None


def _slugs(work: Work) -> list[str]:
    return list(work.session.scalars(select(Community.slug)))
