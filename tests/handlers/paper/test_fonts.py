"""What stands on paper has shapes: those of a font of this machine go into the file."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTCollection, TTFont
from reportlab.pdfbase import pdfmetrics

from handlers.paper import fonts
from handlers.paper.sheets import sheet_pdf
from kernel.lines import line
from locales.render import Reader

PRINTED = "幸福里社区议事厅王代办单来访登记議事廳一二三 𠮷䶮㛃"
RARE = "𠮷䶮㛃"
"""Characters of names that most fonts of the mainland leave out."""


@pytest.fixture(autouse=True)
def looked_at_anew() -> Iterator[None]:
    fonts.forget()
    yield
    fonts.forget()


@pytest.fixture(scope="module")
def noto(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a font as Noto is made: cubic curves, one file for several families."""
    folder = tmp_path_factory.mktemp("fonts")
    several = TTCollection()
    several.fonts = [cubic_font(family) for family in fonts.FAMILIES.values()]
    several.save(folder / fonts.CUBIC[0])
    return folder


@pytest.fixture
def cubic(monkeypatch: pytest.MonkeyPatch, noto: Path) -> None:
    """A machine with that font alone."""
    monkeypatch.setattr(fonts, "FOLDERS", (str(noto),))
    fonts.forget()


def cubic_font(family: str) -> TTFont:
    """Every character that these tests print, each drawn as the same arch."""
    shapes = {f"u{ord(each):X}": each for each in sorted(set(PRINTED))}
    pen = T2CharStringPen(1000, {})
    pen.moveTo((100, 0))
    pen.curveTo((100, 700), (900, 700), (900, 0))
    pen.closePath()
    drawn = pen.getCharString()
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder([".notdef", *shapes])
    builder.setupCharacterMap({ord(each): name for name, each in shapes.items()})
    builder.setupCFF(f"{family}-Regular".replace(" ", ""), {}, dict.fromkeys([".notdef", *shapes], drawn), {})
    builder.setupHorizontalMetrics(dict.fromkeys([".notdef", *shapes], (1000, 100)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": family, "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    return builder.font


def has(font: str, text: str) -> bool:
    return all(pdfmetrics.getFont(font).face.charToGlyph.get(ord(each), 0) for each in text)


@pytest.mark.usefixtures("cubic")
@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
def test_every_character_of_the_document_is_drawn(language: str) -> None:
    font = fonts.font_of(language, ["幸福里社区", f"王{RARE}"])
    assert has(font, f"幸福里社区王{RARE}")


@pytest.mark.usefixtures("cubic")
def test_what_was_drawn_is_used_again_and_grows_with_what_is_new() -> None:
    first = fonts.font_of("zh-Hans", ["社区议事厅"])
    assert fonts.font_of("zh-Hans", ["议事"]) == first
    second = fonts.font_of("zh-Hans", ["代办单"])
    assert second != first and has(second, "社区议事厅代办单")
    assert not has(first, "单")
    assert fonts.font_of("zh-Hant", ["議事廳"]) not in (first, second)


@pytest.mark.usefixtures("cubic")
def test_only_the_newest_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "MOST_KEPT", 2)
    names = [fonts.font_of("zh-Hans", [each]) for each in "一二三"]
    assert len(fonts._drawn) == fonts.MOST_KEPT and names[-1] in fonts._drawn
    assert names[0] not in pdfmetrics.getRegisteredFontNames()
    assert has(names[-1], "一二三")


@pytest.mark.usefixtures("cubic")
def test_the_shapes_go_into_the_file() -> None:
    reader = Reader("zh-Hans", elder=False, zone="Asia/Shanghai")
    sheet = sheet_pdf(line("paper-blank", community="幸福里社区"), (), (), reader)
    assert b"/FontFile2" in sheet and b"STSong" not in sheet


def test_a_broken_font_leaves_paper_with_the_printers_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / fonts.CUBIC[0]).write_bytes(b"no font")
    monkeypatch.setattr(fonts, "FOLDERS", (str(tmp_path),))
    fonts.forget()
    with caplog.at_level(logging.WARNING):
        assert fonts.font_of("zh-Hans", ["议"]) == "STSong-Light"
    assert "no font could be drawn" in caplog.text


@pytest.mark.parametrize(
    ("language", "font", "encoding"),
    [
        ("zh-Hans", "STSong-Light", "UniGB-UCS2-H"),
        ("zh-Hant", "MSung-Light", "UniCNS-UCS2-H"),
        ("en", "STSong-Light", "UniGB-UCS2-H"),
    ],
)
def test_without_any_font_the_printer_brings_one_in_the_encoding_of_its_own_characters(
    monkeypatch: pytest.MonkeyPatch, language: str, font: str, encoding: str
) -> None:
    monkeypatch.setattr(fonts, "FOLDERS", ())
    fonts.forget()
    assert fonts.font_of(language, ["议"]) == font
    assert pdfmetrics.getFont(font).encodingName == encoding


def test_english_quotation_marks_do_not_tear_a_word_apart() -> None:
    assert fonts.set_in("en", "residents’ “hall”") == 'residents\' "hall"'
    assert fonts.set_in("zh-Hans", "“议事厅”") == "“议事厅”"
