"""A reverse proxy as a city would put before its bots: connections in turn, round those that are down."""

import asyncio
from collections.abc import Sequence


class Proxy:
    """Forwards each connection to the next port that takes it; with none, the caller is hung up on."""

    def __init__(self, ports: Sequence[int]) -> None:
        self._ports = list(ports)
        self._turn = 0
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self.carried: dict[int, int] = dict.fromkeys(ports, 0)

    async def serve(self) -> int:
        """Listen on a free port, and give it."""
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Hang up on everybody."""
        if self._server is not None:
            self._server.close()
        for writer in list(self._open):
            writer.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            beyond = await self._connect()
            if beyond is not None:
                self._open.add(beyond[1])
                await asyncio.gather(_pour(reader, beyond[1]), _pour(beyond[0], writer))
                self._open.discard(beyond[1])
        finally:
            self._open.discard(writer)
            writer.close()

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        for _ in self._ports:
            self._turn = (self._turn + 1) % len(self._ports)
            port = self._ports[self._turn]
            try:
                found = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                continue
            self.carried[port] += 1
            return found
        return None


async def _pour(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    try:
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
    except OSError:
        pass
    finally:
        target.close()
