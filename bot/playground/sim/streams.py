"""The page's stream of events, and the files it shows."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from urllib.parse import quote

from aiohttp import web

if TYPE_CHECKING:
    from ..playground import Playground

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
STREAM_HEADERS = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
QUIET_SECONDS = 15.0
SHOWN = {
    "photo": ("image/",), "sticker": ("image/",), "voice": ("audio/",), "audio": ("audio/",),
    "video": ("video/",), "animation": ("video/",), "video_note": ("video/",),
}  # fmt: skip


def event_stream(stage: Playground) -> Answer:
    """Server-sent events: which chat changed, and what else is new."""

    async def stream(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers=STREAM_HEADERS)
        await response.prepare(request)
        listener = stage.watching.listen()
        try:
            await response.write(b": hello\n\n")
            while not (listener.ended or stage.watching.closed):
                facts = await listener.news(QUIET_SECONDS)
                lines = [f"data: {json.dumps(fact, ensure_ascii=False)}\n\n" for fact in facts]
                await response.write("".join(lines).encode() or b": still here\n\n")
        except ConnectionError:
            pass
        finally:
            stage.watching.leave(listener)
        return response

    return stream


def stored_file(stage: Playground) -> Answer:
    """A file that someone sent: pictures are shown, sound and film played, everything else is saved."""

    async def serve(request: web.Request) -> web.StreamResponse:
        stored = stage.town.files.get(request.match_info["id"])
        if stored is None:
            return web.json_response({"error": "there is no such file"}, status=404)
        headers = {
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
        }
        shown = stored.mime.startswith(SHOWN.get(stored.kind, ("none",)))
        if not shown:
            headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(stored.name)}"
        mime = stored.mime if shown else "application/octet-stream"
        return web.Response(body=stored.content, content_type=mime, headers=headers)

    return serve
