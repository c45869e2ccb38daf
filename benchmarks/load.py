"""Sends updates to a webhook with so many in flight, over connections that stay open."""

import asyncio
import json
from collections.abc import Iterator

SECRET = "bench"


def tap(update_id: int, person: int, data: str) -> bytes:
    """An update: somebody taps a button in their private chat."""
    user = {"id": person, "is_bot": False, "first_name": "邻居", "language_code": "zh-hans"}
    message = {"message_id": 5, "date": 1790000000, "chat": {"id": person, "type": "private"}, "text": "表决"}
    query = {"id": str(update_id), "from": user, "chat_instance": "1", "data": data, "message": message}
    return json.dumps({"update_id": update_id, "callback_query": query}).encode()


async def send(port: int, updates: Iterator[bytes], in_flight: int) -> int:
    """Send all updates; gives how many were answered with 200."""
    results = await asyncio.gather(*(_lane(port, updates) for _ in range(in_flight)))
    return sum(results)


async def _lane(port: int, updates: Iterator[bytes]) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    accepted = 0
    for body in updates:
        head = (
            "POST /hook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        writer.write(head.encode() + body)
        answer = await reader.readuntil(b"\r\n\r\n")
        at = answer.lower().find(b"content-length:")
        length = int(answer[at + 15 : answer.find(b"\r\n", at)]) if at >= 0 else 0
        if length:
            await reader.readexactly(length)
        accepted += answer.startswith(b"HTTP/1.1 200")
    writer.close()
    return accepted
