"""Digests and seals under a key that lies elsewhere, so that the database alone does not tell them."""

import hashlib
import hmac

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

KEY_BYTES = 32


class Unsealable(Exception):
    """This was not sealed under this key, or was altered."""


class Keyring:
    """The installation's key; each purpose has a key of its own, derived from it."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes")
        self._key = key

    def digest(self, purpose: str, *parts: str | int) -> str:
        """A digest in hex that nobody can compute, and so nobody can guess at, without the key."""
        text = "\0".join(str(part) for part in parts).encode()
        return hmac.new(self._for(purpose), text, hashlib.sha256).hexdigest()

    def seal(self, purpose: str, nonce: bytes, text: str) -> bytes:
        """A text that only this key opens; ``nonce`` is at least 24 bytes of chance."""
        return bytes(SecretBox(self._for(purpose)).encrypt(text.encode(), nonce[: SecretBox.NONCE_SIZE]))

    def open(self, purpose: str, sealed: bytes) -> str:
        """What was sealed; raises ``Unsealable`` for anything else."""
        try:
            return SecretBox(self._for(purpose)).decrypt(sealed).decode()
        except (CryptoError, ValueError) as trouble:
            raise Unsealable(purpose) from trouble

    def _for(self, purpose: str) -> bytes:
        return hmac.new(self._key, purpose.encode(), hashlib.sha256).digest()
