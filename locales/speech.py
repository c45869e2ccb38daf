"""Says a text by its key in one language, in the usual or in the plain wording."""

import logging
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import FluentType, fluent_number

from locales.moments import FUNCTIONS, Dated

LANGUAGES = ("zh-Hans", "zh-Hant", "en")
SOURCE = "zh-Hans"
NEUTRAL = {
    "zh-Hans": "（这一句暂时显示不出来）",
    "zh-Hant": "（這一句暫時顯示不出來）",
    "en": "(This sentence cannot be shown right now.)",
}
HOLE = "…"
HELPING, HELPED = "helping", "helped"
"""The wording for whoever acts for somebody, and the variable in it that names the one they act for."""

LONG = 10_000

# Fluent refuses a part longer than 2,500 characters, against catalogues written by strangers; ours are
# our own, and a resident's text with its escapes may be longer.
resolver.MAX_PART_LENGTH = 100_000

log = logging.getLogger(__name__)

Value = str | int | Dated


class MissingText(LookupError):
    """A text, or something it needs, is missing in a language."""


class Speech:
    """The catalogues of one folder. Strict: what is missing raises; otherwise it is logged and bridged."""

    def __init__(self, folder: Path, *, strict: bool) -> None:
        self.folder = folder
        self.strict = strict

    @cached_property
    def bundles(self) -> dict[str, FluentBundle]:
        """Every language, read once."""
        return {language: self._bundle(language) for language in LANGUAGES}

    def say(
        self, key: str, args: Mapping[str, Value], language: str, *, plain: bool, helping: bool = False
    ) -> str:
        """The text in ``language``; in the wording for a helper, or the plain one, where it differs."""
        wordings = (*((HELPING,) if helping else ()), *(("plain",) if plain else ()))
        tried = [language] if self.strict else [language, SOURCE]
        for tongue in tried:
            bundle = self.bundles.get(tongue)
            if bundle is not None and bundle.has_message(key):
                said = self._format(bundle, key, args, wordings)
                if said is not None:
                    return said
            self._miss(f"no text {key!r} in {tongue!r}")
        return NEUTRAL.get(language, NEUTRAL[SOURCE])

    def _format(
        self, bundle: FluentBundle, key: str, args: Mapping[str, Value], wordings: tuple[str, ...]
    ) -> str | None:
        message = bundle.get_message(key)
        there = (message.attributes[each] for each in wordings if each in message.attributes)
        pattern = next(there, message.value)
        if pattern is None:
            return None
        said, errors = bundle.format_pattern(pattern, {name: _given(value) for name, value in args.items()})
        if errors:
            self._miss(f"text {key!r} in {bundle.locales[0]!r}: {'; '.join(map(str, errors))}")
            unknown = {str(e).removeprefix("Unknown external: ") for e in errors}
            bridged = {**dict.fromkeys(unknown, HOLE), **args}
            said, _ = bundle.format_pattern(pattern, {name: _given(v) for name, v in bridged.items()})
        return str(said)

    def _miss(self, what: str) -> None:
        if self.strict:
            raise MissingText(what)
        log.error("%s", what)

    def _bundle(self, language: str) -> FluentBundle:
        bundle = FluentBundle([language], functions=FUNCTIONS, use_isolating=False)
        for file in sorted((self.folder / language).glob("*.ftl")):
            bundle.add_resource(FluentResource(file.read_text("utf-8")))
        return bundle


def _given(value: Value) -> str | FluentType:
    """Numbers choose wordings; they are grouped only when so long that the eye loses count."""
    return fluent_number(value, useGrouping=abs(value) >= LONG) if isinstance(value, int) else value


HOUSE = Speech(Path(__file__).parent, strict=False)
"""The texts of this house; the tests make it strict."""


def say(key: str, args: Mapping[str, Value], language: str, *, plain: bool = False) -> str:
    """A text of this house. Values are ready to be shown; numbers may also choose between wordings."""
    return HOUSE.say(key, args, language, plain=plain)
