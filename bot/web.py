"""Our own web server: health, and the webhook when there is one."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

from bot.telegram.listening import MOST_BYTES

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


async def serve(
    host: str, port: int, health: Callable[[], dict[str, object]], webhook: tuple[str, Answer] | None
) -> web.AppRunner:
    """Serve ``/healthz`` and, at the path of its public address, the webhook."""
    app = web.Application(client_max_size=MOST_BYTES)

    async def healthz(_request: web.Request) -> web.Response:
        state = health()
        return web.json_response(state, status=200 if state["ok"] else 503)

    app.router.add_get("/healthz", healthz)
    if webhook is not None:
        url, answer = webhook

        async def called(request: web.Request) -> web.StreamResponse:
            return await answer(request)

        app.router.add_post(urlsplit(url).path or "/", called)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner
