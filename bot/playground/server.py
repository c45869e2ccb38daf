"""The HTTP side of the playground: routes for the Bot API and its files, and serving on loopback."""

from __future__ import annotations

import hmac
import json

from aiohttp import web

from . import phones
from .files import LARGEST_UPLOAD, at_path
from .guard import LOOPBACK, local_only
from .params import read_params
from .playground import Playground
from .refusals import LostAnswer, RawAnswer, Refused
from .sim.routes import routes

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
UNAUTHORIZED = Refused(401, "Unauthorized").answer()


def build(stage: Playground) -> web.Application:
    """All routes, behind the guard."""
    app = web.Application(middlewares=[local_only], client_max_size=LARGEST_UPLOAD + 1024 * 1024)

    async def call(request: web.Request) -> web.StreamResponse:
        info = request.match_info
        if not hmac.compare_digest(info["token"].encode(), stage.token.encode()):
            return _json(401, UNAUTHORIZED)
        try:
            status, answer = await stage.perform(info["method"], await read_params(request))
        except LostAnswer:
            return _hang_up(request)
        except RawAnswer as raw:
            return web.Response(status=raw.code, text=raw.body, content_type=raw.kind)
        except Refused as refused:
            return _json(refused.code, refused.answer())
        return _json(status, answer)

    async def download(request: web.Request) -> web.StreamResponse:
        info = request.match_info
        if stage.faults.outage:
            return _hang_up(request)
        stored = at_path(stage.town, info["path"])
        if info["token"] != stage.token or stored is None:
            return _json(404, Refused(404, "Not Found").answer())
        return web.Response(body=stored.content, content_type="application/octet-stream")

    async def stop(app: web.Application) -> None:
        await stage.close()

    app.router.add_route("*", "/bot{token:[^/]+}/{method}", call)
    app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", download)
    app.add_routes(routes(stage))
    app.add_routes(phones.routes(stage))
    app.on_shutdown.append(stop)
    return app


def _json(status: int, answer: object) -> web.Response:
    return web.Response(status=status, body=encode(answer).encode(), content_type="application/json")


def _hang_up(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


async def serve(playground: Playground, host: str, port: int) -> tuple[web.AppRunner, int]:
    """Serve on this machine; the runner to clean up later, and the port (0 lets the system choose)."""
    if host not in LOOPBACK:
        raise ValueError(f"the playground binds to this machine only, not to {host}")
    runner = web.AppRunner(playground.app(), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    await site.start()
    return runner, int(runner.addresses[0][1])
