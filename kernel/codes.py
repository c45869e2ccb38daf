"""Short codes that can be read aloud: no 0/O, 1/I/L, no U."""

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOKALIKES = str.maketrans({"0": "Q", "O": "Q", "1": "J", "I": "J", "L": "J", "U": "V"})
CHARACTERS_PER_BYTE = 2


def code(entropy: bytes, length: int) -> str:
    """A code of ``length`` characters from at least ``2 × length`` random bytes."""
    if len(entropy) < CHARACTERS_PER_BYTE * length:
        raise ValueError("too little chance for this code")
    # Two bytes a character keep the bias below one in two thousand.
    pairs = (entropy[2 * i] * 256 + entropy[2 * i + 1] for i in range(length))
    return "".join(ALPHABET[pair % len(ALPHABET)] for pair in pairs)


def tidy(typed: str) -> str:
    """What somebody typed, as we keep codes: upper case, no spaces or dashes, look-alikes mended."""
    kept = "".join(c for c in _half_width(typed).upper() if c.isalnum())
    return kept.translate(LOOKALIKES)


def grouped(raw: str, size: int = 4) -> str:
    """A code with a dash after every ``size`` characters: K7M2-PQ4D."""
    return "-".join(raw[i : i + size] for i in range(0, len(raw), size))


def _half_width(typed: str) -> str:
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in typed)
