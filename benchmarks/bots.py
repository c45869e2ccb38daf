"""The bots that are measured, each a process: ``python -m benchmarks.bots KIND API_PORT DATABASE``.

``default``: a bare echo of python-telegram-bot on its own transport. ``floor``: the same on our transport,
worked through inside the webhook request, with as many calls as a vote makes. ``vote``: the product.
"""

import asyncio
import sys
from typing import Any

from aiohttp import web
from telegram import Bot, Update
from telegram.ext import Application, CallbackQueryHandler
from telegram.request import BaseRequest

from benchmarks.load import SECRET
from bot.assembly import Program, Wiring
from bot.telegram.transport import AiohttpRequest

TOKEN = "6000001:bench"


async def echo(update: Update, _context: Any) -> None:
    """Two calls, as a vote makes: the toast and the edited message."""
    query = update.callback_query
    assert query is not None
    await query.answer("已记录")
    await query.edit_message_text("已记录您家（3号楼2单元501）的意见：同意。")


async def bare(api: str, ours: bool) -> web.Application:
    """An echo bot behind a webhook, worked through inside the request."""
    builder = Application.builder().updater(None).job_queue(None)
    if ours:
        request: BaseRequest = AiohttpRequest()
        bot = Bot(TOKEN, base_url=f"{api}/bot", request=request, get_updates_request=AiohttpRequest())
        application = builder.bot(bot).build()
    else:
        application = builder.token(TOKEN).base_url(f"{api}/bot").build()
    application.add_handler(CallbackQueryHandler(echo))
    await application.initialize()

    async def hook(request: web.Request) -> web.Response:
        await application.process_update(Update.de_json(await request.json(), application.bot))
        return web.Response()

    app = web.Application()
    app.router.add_post("/hook", hook)
    return app


async def product(api: str, database: str) -> web.Application:
    """The program itself, as ``yishi run`` puts it together."""
    program = Program(Wiring(database, TOKEN, api))
    await program.start()
    app = web.Application()
    app.router.add_post("/hook", program.edge.webhook(SECRET))
    return app


async def main(kind: str, port: str, database: str) -> None:
    """Serve until killed; says the port."""
    api = f"http://127.0.0.1:{port}"
    app = await (product(api, database) if kind == "vote" else bare(api, kind == "floor"))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:4]))
