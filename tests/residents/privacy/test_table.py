"""Every column is somewhere in the table of personal data, once, and the page and the document follow it."""

from pathlib import Path

import pytest

from bot.models import METADATA
from residents.privacy.held import Fate, Topic
from residents.privacy.table import IMPERSONAL, NOT_TAKEN, STAYS, TABLES

DOCUMENT = Path(__file__).parents[3] / "docs/privacy.md"


@pytest.mark.parametrize("name", sorted(METADATA.tables))
def test_every_column_is_personal_or_declared_bare(name: str) -> None:
    assert (name in TABLES) != (name in IMPERSONAL), f"{name}: whose data is it, and why is it kept?"
    if name in TABLES:
        listed = TABLES[name].columns
        assert sorted(listed) == sorted(column.name for column in METADATA.tables[name].columns)


@pytest.mark.parametrize("name", sorted(METADATA.tables))
def test_every_id_of_a_person_is_listed_as_one(name: str) -> None:
    points = {
        column.name
        for column in METADATA.tables[name].columns
        if any(key.column.table.name == "person" for key in column.foreign_keys)
    }
    assert points <= set(TABLES[name].people if name in TABLES else ())


def test_nothing_is_listed_that_is_not_there() -> None:
    assert set(TABLES) <= set(METADATA.tables)
    assert set(IMPERSONAL) - {"alembic_version"} <= set(METADATA.tables)


def test_words_and_rows_that_go_belong_to_somebody() -> None:
    for name, held in TABLES.items():
        if held.fate in (Fate.WORDS, Fate.ROWS, Fate.UNLINK):
            assert held.mine or held.through, f"{name}: whose?"
        if held.fate is Fate.UNLINK:
            assert all(METADATA.tables[name].c[column].nullable for column in held.mine.split())


def test_the_document_tells_every_topic_and_table() -> None:
    told = DOCUMENT.read_text("utf-8")
    for name, held in TABLES.items():
        row = next((line for line in told.splitlines() if line.startswith(f"| `{name}`")), "")
        assert f"| {held.topic.value} | {held.tier.value} | {held.fate.value} |" in row, name
    for name in IMPERSONAL:
        assert f"`{name}`" in told, name
    for name, why in {**STAYS, **NOT_TAKEN}.items():
        assert why in told, name
    for topic in Topic:
        assert f"### {topic.value}" in told
