"""A sealed stream: what is written is encrypted and authenticated piece by piece, under a passphrase.

The file is: MAGIC · salt · check · header · pieces. The key comes from the passphrase by Argon2id; the pieces
are libsodium's secretstream (XChaCha20-Poly1305): none can be altered, left out, swapped or cut off unseen.
"""

import hmac
import io
from collections.abc import Callable
from typing import BinaryIO

from nacl import pwhash
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_ABYTES as OVERHEAD,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_HEADERBYTES as HEADER_BYTES,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_init_pull as begin_opening,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_init_push as begin_sealing,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_KEYBYTES as KEY_BYTES,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_pull as open_piece,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_push as seal_piece,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_state as State,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_TAG_FINAL as LAST,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_TAG_MESSAGE as MORE,
)
from nacl.exceptions import CryptoError

from bot.wrong import Wrong

MAGIC = b"YISHI-BACKUP\x001\n"
SALT_BYTES = pwhash.argon2id.SALTBYTES
CHECK_BYTES = 16
PIECE = 256 * 1024
ROUNDS = 3
MEMORY = 64 * 1024 * 1024
"""What guessing one passphrase costs; a small server can afford it once a backup."""


class Unreadable(Wrong):
    """A backup that cannot be opened; the message says why and what to do."""


class Sealer(io.RawIOBase):
    """A file to write to; ``close`` ends the stream, so that a shorter one is noticed."""

    def __init__(self, sink: BinaryIO, passphrase: str, chance: Callable[[int], bytes]) -> None:
        salt = chance(SALT_BYTES)
        key, check = _key(passphrase, salt)
        self._sink = sink
        self._state = State()
        self._left = bytearray()
        self._written = 0
        opening = MAGIC + salt + check + begin_sealing(self._state, key)
        # What stands before the pieces is authenticated with each of them.
        self._about = opening
        sink.write(opening)

    def writable(self) -> bool:
        """Yes."""
        return True

    def write(self, given: object) -> int:
        """Take some bytes; they are sealed once a piece is full."""
        data = bytes(given)  # type: ignore[call-overload]  # whatever has bytes
        self._left += data
        while len(self._left) > PIECE:
            self._seal(bytes(self._left[:PIECE]), MORE)
            del self._left[:PIECE]
        return len(data)

    def close(self) -> None:
        """Seal the last piece."""
        if not self.closed:
            self._seal(bytes(self._left), LAST)
            self._left.clear()
        super().close()

    def abandon(self) -> None:
        """Let go of it without an end: what was written is no backup."""
        super().close()

    def _seal(self, piece: bytes, tag: int) -> None:
        self._sink.write(seal_piece(self._state, piece, self._about, tag))


class Opener(io.RawIOBase):
    """A file to read from, once, from its beginning to its end."""

    def __init__(self, source: BinaryIO, passphrase: str) -> None:
        if source.read(len(MAGIC)) != MAGIC:
            raise Unreadable("this is no backup of Yishi, or one of another version. Name the right file.")
        salt, check = source.read(SALT_BYTES), source.read(CHECK_BYTES)
        header = source.read(HEADER_BYTES)
        if len(header) < HEADER_BYTES:
            raise Unreadable("it ends in its first line: the copy was cut off. Take another copy.")
        key, expected = _key(passphrase, salt)
        if not hmac.compare_digest(check, expected):
            raise Unreadable("the passphrase does not fit this backup. Try the one it was made with.")
        self._about = MAGIC + salt + check + header
        self._source = source
        self._state = State()
        begin_opening(self._state, header, key)
        self._left = memoryview(b"")
        self._ended = False

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: object) -> int:
        """Give some bytes; none at the true end."""
        into = memoryview(buffer)  # type: ignore[arg-type]  # the protocol of io.RawIOBase
        if not self._left and not self._ended:
            self._left = memoryview(self._next())
        size = min(len(into), len(self._left))
        into[:size], self._left = self._left[:size], self._left[size:]
        return size

    def _next(self) -> bytes:
        sealed = self._source.read(PIECE + OVERHEAD)
        if not sealed:
            raise Unreadable("it ends too early: the copy was cut off. Take another copy.")
        try:
            piece, tag = open_piece(self._state, sealed, self._about)
        except (CryptoError, ValueError):
            raise Unreadable("it was altered, damaged or cut off. Take another copy.") from None
        if tag == LAST:
            self._ended = True
            if self._source.read(1):
                raise Unreadable("something was written behind its end. Take another copy.")
        return bytes(piece)


def _key(passphrase: str, salt: bytes) -> tuple[bytes, bytes]:
    """The key, and what tells a wrong passphrase from a damaged file; neither gives away the other."""
    made = pwhash.argon2id.kdf(
        KEY_BYTES + CHECK_BYTES, passphrase.encode(), salt, opslimit=ROUNDS, memlimit=MEMORY
    )
    return made[:KEY_BYTES], made[KEY_BYTES:]
