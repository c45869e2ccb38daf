"""How Chinese texts are written here: full-width signs, and none of the words that talk down to people."""

import re
from collections.abc import Iterator

from locales.catalogue import HOLE

HAN = "\u3400-\u9fff"
SIGN = "[,.;:?!]"
RULES = (
    (f"[{HAN}]{SIGN}(?=[{HAN}{HOLE}\\s]|$)|{HOLE}{SIGN}(?=[{HAN}])", "a Latin sign beside a Chinese word"),
    (
        r"(?<![父母双雙至相乡鄉探姻血近成])[亲親](?=[，,～~！!。、：:\s]|$)|[亲親][爱愛]的",
        "nobody is 亲 here",
    ),
    (r"用[户戶]|使用者", "people are residents, not users"),
    (r"[请請]知悉", "say it, do not order people to know it"),
    (r"[温溫]馨提[示醒]", "say what it is about"),
)
THANKS = re.compile("[谢謝]")


def faults_in(sentence: str) -> Iterator[str]:
    """What is wrong with a Chinese sentence, with the place where it is."""
    for pattern, why in RULES:
        for found in re.finditer(pattern, sentence):
            yield f"{why}: {_around(sentence, found.start())}"
    if "！" in sentence and not THANKS.search(sentence):
        yield f"only thanks end with an exclamation mark: {_around(sentence, sentence.index('！'))}"


def _around(sentence: str, at: int) -> str:
    return "…" + sentence[max(0, at - 8) : at + 8].replace(HOLE, "{}").replace("\n", " ") + "…"
