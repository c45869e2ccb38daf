"""Short codes that can be read aloud: no 0/O, 1/I/L, no U."""

import re

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOKALIKES = str.maketrans({"0": "Q", "O": "Q", "1": "J", "I": "J", "L": "J", "U": "V"})
CHARACTERS_PER_BYTE = 2
IN_FOURS = re.compile(rf"[{ALPHABET}]{{4}}(?:\s?[-\u2010\u2011\u2013\u2014]\s?[{ALPHABET}]{{4}})+")


def code(entropy: bytes, length: int) -> str:
    """A code of ``length`` characters from at least ``2 × length`` random bytes."""
    if len(entropy) < CHARACTERS_PER_BYTE * length:
        raise ValueError("too little chance for this code")
    # Two bytes a character keep the bias below one in two thousand.
    pairs = (entropy[2 * i] * 256 + entropy[2 * i + 1] for i in range(length))
    return "".join(ALPHABET[pair % len(ALPHABET)] for pair in pairs)


def bare(typed: str) -> str:
    """What somebody typed in upper case and half width, without spaces and dashes."""
    return "".join(c for c in half_width(typed).upper() if c.isalnum())


def tidy(typed: str) -> str:
    """What somebody typed, as we keep codes: upper case, no spaces or dashes, look-alikes mended."""
    return bare(typed).translate(LOOKALIKES)


def is_written_as_code(typed: str) -> bool:
    """Whether this can hardly be anything else: in fours with dashes, or letters and digits in one.

    A telephone number has no letters, and a word has no digits.
    """
    kept = half_width(typed).strip()
    letters, digits = (any(test(c) for c in kept) for test in (str.isalpha, str.isdigit))
    return letters and (digits or IN_FOURS.fullmatch(kept.upper()) is not None)


def grouped(raw: str, size: int = 4) -> str:
    """A code with a dash after every ``size`` characters: K7M2-PQ4D."""
    return "-".join(raw[i : i + size] for i in range(0, len(raw), size))


def half_width(typed: str) -> str:
    """What somebody typed with a Chinese keyboard, as Latin letters and signs."""
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in typed)
