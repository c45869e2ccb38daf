"""Our own web server: health, figures, and the webhook when there is one."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

from bot import figures
from bot.telegram.listening import MOST_BYTES

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
Health = Callable[[], dict[str, object]]
Look = Callable[[], Awaitable[dict[str, object]]]
Place = tuple[str, int]
FORMAT = {"Content-Type": "text/plain; version=0.0.4; charset=utf-8"}


async def serve(
    host: str,
    port: int,
    health: Health,
    webhook: tuple[str, Answer] | None,
    look: Look | None = None,
    metrics: Place | None = None,
) -> web.AppRunner:
    """Serve ``/healthz``, ``/metrics`` and, at the path of its public address, the webhook.

    With a place of their own the figures are shown there only.
    """
    app = web.Application(client_max_size=MOST_BYTES)
    app.router.add_get("/healthz", _healthz(health, look))
    if webhook is not None:
        url, answer = webhook

        async def called(request: web.Request) -> web.StreamResponse:
            return await answer(request)

        app.router.add_post(urlsplit(url).path or "/", called)
    if metrics is None:
        app.router.add_get("/metrics", _metrics(health, look))
    else:
        apart = web.Application()
        apart.router.add_get("/metrics", _metrics(health, look))
        beside = await _listen(apart, *metrics)
        app.on_cleanup.append(lambda _app: beside.cleanup())
    return await _listen(app, host, port)


async def _listen(app: web.Application, host: str, port: int) -> web.AppRunner:
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError:
        await runner.cleanup()
        raise
    return runner


def _healthz(health: Health, look: Look | None) -> Answer:
    async def healthz(_request: web.Request) -> web.Response:
        seen = await look() if look is not None else {}
        state = {**health(), **seen}
        state["ok"] = bool(state["ok"]) and all(
            seen.get(name, True) is True for name in ("database", "hears")
        )
        return web.json_response(state, status=200 if state["ok"] else 503)

    return healthz


def _metrics(health: Health, look: Look | None) -> Answer:
    async def shown(_request: web.Request) -> web.Response:
        if look is not None:
            await look()
        state = health()
        figures.TELEGRAM.set(bool(state["telegram"]))
        figures.LAST_LOOK.set(figures.age(state.get("looked_seconds")))
        return web.Response(body=figures.written(), headers=FORMAT)

    return shown
