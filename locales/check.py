"""Holds the catalogues against the code and against each other: ``python -m locales.check``."""

import sys
from collections.abc import Iterator
from pathlib import Path

from locales.calls import Call, Fault, scan
from locales.catalogue import PLAIN, Catalogue, read
from locales.script import strangers
from locales.speech import HELPED, HELPING, LANGUAGES, SOURCE
from locales.wording import faults_in

IN_ITS_OWN_SCRIPT = frozenset({"button-chinese", "button-traditional"})
"""A language is named in its own letters."""


def faults(root: Path) -> list[str]:
    """Everything that is wrong below ``root``, as lines to read."""
    catalogues = {language: read(root / "locales", language) for language in LANGUAGES}
    found = list(scan(root))
    calls = [call for call in found if isinstance(call, Call)]
    return [
        *(f"{fault.where}: {fault.why}" for fault in found if isinstance(fault, Fault)),
        *(fault for catalogue in catalogues.values() for fault in catalogue.faults),
        *_calls_without_text(calls, catalogues),
        *_texts_without_call(calls, catalogues),
        *_languages_apart(catalogues),
        *_attributes(catalogues),
        *_plain_apart(catalogues),
        *_wording(catalogues),
    ]


def _calls_without_text(calls: list[Call], catalogues: dict[str, Catalogue]) -> Iterator[str]:
    for call in calls:
        for language in LANGUAGES:
            if call.key not in catalogues[language].messages():
                yield f"{call.where}: {call.key} has no text in {language}"
        if call.args is None or call.key not in catalogues[SOURCE].messages():
            continue
        needed = catalogues[SOURCE].needs(call.key)
        if missing := sorted(needed - call.args):
            yield f"{call.where}: {call.key} needs {', '.join(missing)}"
        if unknown := sorted(call.args - needed):
            yield f"{call.where}: {call.key} has no place for {', '.join(unknown)}"


def _texts_without_call(calls: list[Call], catalogues: dict[str, Catalogue]) -> Iterator[str]:
    called = {call.key for call in calls}
    for catalogue in catalogues.values():
        for key in sorted(set(catalogue.texts) - catalogue.reach(called)):
            yield f"{catalogue.texts[key].where}: {key} is never said"


def _languages_apart(catalogues: dict[str, Catalogue]) -> Iterator[str]:
    source = catalogues[SOURCE]
    for catalogue in catalogues.values():
        for key in sorted(catalogue.messages() & source.messages()):
            theirs, ours = catalogue.needs(key), source.needs(key)
            if theirs != ours:
                apart = ", ".join(sorted(theirs ^ ours))
                yield f"{catalogue.texts[key].where}: {key} differs from {SOURCE} in {apart}"


def _attributes(catalogues: dict[str, Catalogue]) -> Iterator[str]:
    for catalogue in catalogues.values():
        for key, text in catalogue.texts.items():
            for name in sorted(text.attributes - {PLAIN, HELPING}):
                yield f"{text.where}: {key}.{name} is not known; only .{PLAIN} and .{HELPING} are"
            if text.helping and not text.helping <= catalogue.needs(key) | {HELPED}:
                more = ", ".join(sorted(text.helping - catalogue.needs(key) - {HELPED}))
                yield f"{text.where}: {key}.{HELPING} needs {more}, which {key} does not"
            if text.plain and not text.plain <= catalogue.needs(key):
                more = ", ".join(sorted(text.plain - catalogue.needs(key)))
                yield f"{text.where}: {key}.{PLAIN} needs {more}, which {key} does not"


def _plain_apart(catalogues: dict[str, Catalogue]) -> Iterator[str]:
    """Elder mode is the same promise in every language."""
    source = catalogues[SOURCE]
    for catalogue in catalogues.values():
        for key in sorted(catalogue.messages() & source.messages()):
            ours, theirs = source.texts[key].plain is not None, catalogue.texts[key].plain is not None
            if ours and not theirs:
                yield f"{catalogue.texts[key].where}: {key} has no .{PLAIN}, as it has in {SOURCE}"
            if theirs and not ours:
                yield f"{catalogue.texts[key].where}: {key} has a .{PLAIN}, which {SOURCE} lacks"


def _wording(catalogues: dict[str, Catalogue]) -> Iterator[str]:
    for language, catalogue in catalogues.items():
        for key, text in catalogue.texts.items():
            for sentence in text.sentences:
                yield from (f"{text.where}: {key}: {fault}" for fault in _heard(sentence, language, key))


def _heard(sentence: str, language: str, key: str) -> Iterator[str]:
    yield from faults_in(sentence, language)
    if key not in IN_ITS_OWN_SCRIPT:
        for character, written in strangers(sentence, language).items():
            yield f"{character} is written {written} in {language}"


def main() -> int:
    """Print what is wrong; 1 if anything is."""
    found = sorted(set(faults(Path(__file__).parent.parent)))
    for fault in found:
        print(fault)
    if found:
        print(f"{len(found)} to mend")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
