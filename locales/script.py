"""Which of the two Chinese scripts a character belongs to; many belong to both."""

from functools import cache

from opencc import OpenCC

EVERYDAY = 0xC9
"""Big5 lays down the 5,401 characters of daily use before this lead byte, rare and borrowed ones after it."""


def strangers(sentence: str, language: str) -> dict[str, str]:
    """Characters of the other script, each with the one that is written here."""
    if language not in ("zh-Hans", "zh-Hant"):
        return {}
    written = _converter("t2s" if language == "zh-Hans" else "s2tw")
    at_home = _simplified if language == "zh-Hans" else _traditional
    return {
        character: written.convert(character)
        for character in dict.fromkeys(sentence)
        if not at_home(character) and written.convert(character) != character
    }


def _simplified(character: str) -> bool:
    """GB 2312 holds what is written in simplified texts, such as 著 in 显著 and 乾 in 乾坤."""
    return _encoded(character, "gb2312") is not None


def _traditional(character: str) -> bool:
    """里, 后, 台, 只 and their like are everyday characters in both scripts."""
    code = _encoded(character, "big5")
    return code is not None and (len(code) == 1 or code[0] < EVERYDAY)


def _encoded(character: str, codec: str) -> bytes | None:
    try:
        return character.encode(codec)
    except UnicodeEncodeError:
        return None


@cache
def _converter(table: str) -> OpenCC:
    return OpenCC(table)
