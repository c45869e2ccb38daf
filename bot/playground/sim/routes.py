"""The addresses of the control interface."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from ..refusals import Refused, Unplayable
from . import changes, chats, clock, messages, people, tapping, trouble, views
from .reading import read_body, seconds, whole
from .streams import event_stream, stored_file

if TYPE_CHECKING:
    from ..playground import Playground

Act = Callable[["Playground", Any], Any]
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
MOST_MESSAGES = 10_000


def routes(stage: Playground) -> list[web.RouteDef]:
    """Every address under /sim."""

    def post(path: str, act: Act) -> web.RouteDef:
        return web.post(f"/sim/{path}", _answering(_given(stage, act)))

    def get(path: str, read: Callable[[web.Request], Any]) -> web.RouteDef:
        return web.get(f"/sim/{path}", _answering(read))

    return [
        get("people", lambda request: people.list_people(stage)),
        post("people", people.add_person),
        get("chats", lambda request: chats.list_chats(stage, request.query.get("as"))),
        post("chats", chats.add_chat),
        get("chats/{chat}/messages", lambda request: _messages(stage, request)),
        post("members", chats.set_member),
        post("migrations", changes.migrate),
        post("titles", changes.rename),
        post("permissions", changes.permit),
        post("topics", changes.turn_topic),
        post("deletions", changes.delete),
        post("messages", messages.write),
        post("edits", messages.rewrite),
        post("taps", tapping.tap),
        post("links", tapping.open_any),
        get("clock", lambda request: clock.read_clock(stage)),
        post("clock", clock.move_clock),
        get("faults", lambda request: trouble.get_faults(stage)),
        post("faults", trouble.set_faults),
        web.delete("/sim/faults", _answering(lambda request: trouble.clear_faults(stage))),
        get(
            "transcript",
            lambda request: stage.transcript.after(whole(request.query.get("after", 0), "after")),
        ),
        post("transcript", _transcript),
        post("updates", lambda stage, given: {"update_id": stage.delivery.inject(given)}),
        get("setup", lambda request: _setup(stage)),
        web.get("/sim/events", event_stream(stage)),
        web.get("/sim/files/{id}", stored_file(stage)),
    ]


def _answering(act: Callable[[web.Request], Any]) -> Answer:
    async def answer(request: web.Request) -> web.Response:
        try:
            result = act(request)
            if hasattr(result, "__await__"):
                result = await result
        except Unplayable as error:
            return _json({"error": str(error)}, 400)
        except Refused as refused:
            return _json({"error": refused.description}, 400)
        return _json(result, 200)

    return answer


def _given(stage: Playground, act: Act) -> Callable[[web.Request], Any]:
    async def read_and_act(request: web.Request) -> Any:
        result = act(stage, await read_body(request))
        return await result if hasattr(result, "__await__") else result

    return read_and_act


def _json(result: Any, status: int) -> web.Response:
    return web.json_response(result, status=status, dumps=lambda value: json.dumps(value, ensure_ascii=False))


async def _messages(stage: Playground, request: web.Request) -> Any:
    query = request.query
    chat = stage.town.chat(request.match_info["chat"])
    if "version" in query:
        wait = seconds(query.get("wait", 0), "wait")
        await stage.watching.changed(chat, whole(query["version"], "version"), wait)
    limit = min(MOST_MESSAGES, whole(query.get("limit", MOST_MESSAGES), "limit"))
    return views.view(stage, chat, query.get("as"), whole(query.get("after", 0), "after"), limit)


def _transcript(stage: Playground, given: Any) -> Any:
    if "on" in given:
        stage.transcript.on = bool(given["on"])
    if given.get("clear"):
        stage.transcript.clear()
    return {"on": stage.transcript.on, "count": stage.transcript.count}


def _setup(stage: Playground) -> Any:
    bot = stage.town.bot
    return {
        "bot": {"id": bot.id, "name": bot.name, "username": bot.username},
        "default_phones": stage.default_phones,
        "intro": stage.intro,
        "large_type": stage.large_type,
        "preparing": stage.preparing,
        "clock": clock.read_clock(stage),
    }
