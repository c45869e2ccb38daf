"""The least Bot API that the library accepts: constant answers, so that the bot is what is measured."""

import asyncio
import json

PERSON = {"id": 1, "is_bot": False, "first_name": "x"}
BOT = {
    "id": 6000001,
    "is_bot": True,
    "first_name": "bench",
    "username": "bench_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}
MESSAGE = {
    "message_id": 1,
    "date": 1790000000,
    "chat": {"id": 1, "type": "private", "first_name": "x"},
    "text": "x",
}
RESULTS: dict[bytes, object] = {
    b"getMe": BOT,
    b"getMyCommands": [],
    b"sendMessage": MESSAGE,
    b"editMessageText": MESSAGE,
}


def _answer(result: object) -> bytes:
    body = json.dumps({"ok": True, "result": result}).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


ANSWERS = {name: _answer(result) for name, result in RESULTS.items()}
YES = _answer(True)


class BotApi(asyncio.Protocol):
    """Counts the calls that end an update's work: edits and messages."""

    ended = 0
    calls = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A new connection."""
        self._transport = transport
        self._seen = b""

    def data_received(self, data: bytes) -> None:
        """Answer every whole request in what has come."""
        self._seen += data
        while (end := self._seen.find(b"\r\n\r\n")) >= 0:
            head = self._seen[:end].lower()
            at = head.find(b"content-length:")
            length = (
                int(head[at + 15 : (head.find(b"\r\n", at) if head.find(b"\r\n", at) > 0 else end)])
                if at >= 0
                else 0
            )
            if len(self._seen) < end + 4 + length:
                return
            method = self._seen[: self._seen.find(b" HTTP")].rpartition(b"/")[2]
            self._seen = self._seen[end + 4 + length :]
            BotApi.calls += 1
            if method in (b"editMessageText", b"sendMessage"):
                BotApi.ended += 1
            self._transport.write(ANSWERS.get(method, YES))  # type: ignore[attr-defined]  # a write transport


async def serve() -> tuple[asyncio.Server, int]:
    """Serve on a free port."""
    server = await asyncio.get_running_loop().create_server(BotApi, "127.0.0.1", 0)
    return server, server.sockets[0].getsockname()[1]
