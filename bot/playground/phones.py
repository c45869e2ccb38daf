"""The page with the phones: three files and the security headers they are served with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from .playground import Playground

FOLDER = Path(__file__).parent / "page"
KINDS = {"index.html": "text/html", "style.css": "text/css", "script.js": "text/javascript"}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def routes(stage: Playground) -> list[web.RouteDef]:
    """The page and what it is made of."""

    async def index(request: web.Request) -> web.Response:
        return _file("index.html")

    async def part(request: web.Request) -> web.Response:
        name = request.match_info["name"]
        if name not in KINDS:
            raise web.HTTPNotFound
        return _file(name)

    async def nothing(request: web.Request) -> web.Response:
        return web.Response(status=204)

    return [web.get("/", index), web.get("/page/{name}", part), web.get("/favicon.ico", nothing)]


def _file(name: str) -> web.Response:
    text = (FOLDER / name).read_text(encoding="utf-8")
    return web.Response(text=text, content_type=KINDS[name], charset="utf-8", headers=HEADERS)
