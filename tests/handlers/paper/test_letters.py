"""Letters on paper: a page for each home in the order of the doors, its code in large type, nothing cut."""

from collections.abc import Iterator

import pytest

from handlers.paper import fonts
from handlers.paper.letters import letters_pdf
from locales.render import Reader
from residents.roster.printing import Addressed
from tests.paper import pages, texts

HOMES = ("3号楼1单元1201", "3号楼1单元402", "12号楼2单元101")
LETTERS = [
    Addressed(home.split("号楼")[0] + "号楼", home, f"{number}-K7M2-PQ4D")
    for number, home in enumerate(HOMES, 171)
]


@pytest.fixture(autouse=True)
def printers_fonts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The fonts of this machine are left aside, so that the text can be read back."""
    monkeypatch.setattr(fonts, "FOLDERS", ())
    fonts.forget()
    yield
    fonts.forget()


def printed(letters: list[Addressed], *, bot: str = "xfl_bot", language: str = "zh-Hans") -> bytes:
    reader = Reader(language, elder=False, zone="Asia/Shanghai")
    return letters_pdf(letters, slug="xfl", community="幸福里社区", phone="8000-1234", bot=bot, reader=reader)


def test_there_is_a_page_for_each_home_and_a_list_for_each_building() -> None:
    data = printed(LETTERS)
    assert data.startswith(b"%PDF-")
    assert (pages(data), len(texts(data))) == (5, 5)


def test_pages_are_in_the_order_of_the_doors() -> None:
    first, low, high, second, last = texts(printed(LETTERS))
    assert "3号楼：2 封信" in first and "3号楼1单元402" in first
    assert "3号楼1单元402的住户" in low and "172-K7M2-PQ4D" in low
    assert "3号楼1单元1201的住户" in high and "171-K7M2-PQ4D" in high
    assert "12号楼：1 封信" in second
    assert "173-K7M2-PQ4D" in last


def test_no_code_stands_on_the_carriers_list() -> None:
    lists = [each for each in texts(printed(LETTERS)) if "封信" in each]
    assert len(lists) == 2
    assert not [each for each in lists if "K7M2" in each]


def test_a_building_with_many_homes_has_several_lists() -> None:
    many = [Addressed("1号楼", f"1号楼1单元{n}", f"{n}-K7M2-PQ4D") for n in range(1, 131)]
    found = texts(printed(many))
    assert len(found) == 132
    assert all(f"1号楼1单元{n}" in found[0] + found[1] for n in range(1, 131))


@pytest.mark.parametrize(
    ("language", "greeting"),
    [("zh-Hans", "的住户，您好"), ("zh-Hant", "的住戶，您好"), ("en", "To the residents of")],
)
def test_letters_speak_the_communitys_language(language: str, greeting: str) -> None:
    assert greeting in "".join(texts(printed(LETTERS, language=language)))


def test_without_the_bots_name_the_letter_says_how_to_send_the_code() -> None:
    told = "".join(texts(printed(LETTERS, bot="")))
    assert "把编号发过去" in told
    assert "扫左边的图" not in told


def test_a_name_that_would_be_markup_is_printed_as_it_is() -> None:
    [_, page] = texts(printed([Addressed("A & B", "A & B<b>101", "7-K7M2-PQ4D")]))
    assert "A & B<b>101的住户" in page


def test_the_longest_number_still_fits_on_the_line() -> None:
    [_, page] = texts(printed([Addressed("1号楼", "1号楼101", "999999-K7M2-PQ4D")]))
    assert "999999-K7M2-PQ4D" in page
