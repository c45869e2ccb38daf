"""The field dictionary says of every column what it is, and is as the code is."""

from pathlib import Path

from bot.cli import main
from bot.dictionary.writing import dictionary, unsaid
from bot.models import METADATA

PAGE = Path(__file__).parents[2] / "docs/data-dictionary.md"


def test_every_column_has_a_sentence_and_every_sentence_a_column() -> None:
    assert unsaid() == []


def test_the_page_is_as_the_models_are() -> None:
    assert PAGE.read_text("utf-8") == dictionary(), (
        "write it anew: yishi dictionary --to docs/data-dictionary.md"
    )


def test_each_meaning_is_a_sentence() -> None:
    rows = [row for row in dictionary().splitlines() if row.startswith("| `")]
    assert len(rows) == sum(len(table.columns) for table in METADATA.tables.values())
    for row in rows:
        column, _, meaning, _ = (each.strip() for each in row.strip("|").split("|"))
        assert meaning.endswith((".", "?")) and " " in meaning, column


def test_a_reader_finds_what_erasure_does_and_how_units_are_counted() -> None:
    page = dictionary()
    assert "| `area` | whole number | Floor area, in hundredths of a square metre. | none |" in page
    assert "`known` · `resident` · `owner`" in page, "the words that may stand in a column"
    assert (
        "On erasure: the row stays, under a number without a name (a home's vote counts; by number)." in page
    )


def test_the_command_writes_it(tmp_path: Path) -> None:
    to = tmp_path / "fields.md"
    assert main(["dictionary", "--to", str(to)]) == 0
    assert to.read_text("utf-8") == dictionary()
