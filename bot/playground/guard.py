"""Only this machine may talk to the playground: a foreign Host or Origin is refused."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@lru_cache(maxsize=256)
def is_local(address: str) -> bool:
    """Whether a Host header, or an Origin, names this machine."""
    try:
        return urlsplit(address if "://" in address else f"//{address}").hostname in LOOPBACK
    except ValueError:
        return False


@web.middleware
async def local_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse whoever came here by a name that is not this machine's, or from a page that is not ours."""
    headers = request.headers
    origin = headers.get("Origin")
    if not is_local(headers.get("Host", "")) or (origin is not None and not is_local(origin)):
        return web.json_response({"error": "this playground serves its own machine only"}, status=403)
    if headers.get("Sec-Fetch-Site") == "cross-site" and request.path != "/":
        return web.json_response({"error": "this playground serves its own page only"}, status=403)
    return await handler(request)
