"""What is kept of a file: pictures without place and time, papers that are what they say, nothing else."""

import io
import struct
import zipfile

import pytest
from PIL import Image, ImageOps, PngImagePlugin

from kernel.fitness import MOST_PARTS, MOST_PIXELS, Unfit, Why, fit
from tests.photos import PLACE, photo


def opened(content: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(content))
    picture.load()
    return picture


@pytest.mark.parametrize("kind", ["photo", "document"])
def test_a_photo_loses_where_when_and_with_what_it_was_taken(kind: str) -> None:
    taken = photo()
    assert PLACE in taken and b"Nokia" in taken and opened(taken).getexif().get_ifd(0x8825)
    kept = fit(kind, taken)
    assert kept.mime == "image/jpeg"
    found = opened(kept.content)
    assert not found.getexif() and "comment" not in found.info and "icc_profile" not in found.info
    assert not any(each in kept.content for each in (PLACE, b"Nokia", b"Exif", b"2026:11:20", b"xpacket"))


def test_a_photo_that_was_held_sideways_stands_upright() -> None:
    kept = opened(fit("photo", photo(size=(64, 32), orientation=6)).content)
    assert kept.size == (32, 64)


def test_a_drawing_keeps_its_holes_and_loses_its_words() -> None:
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", "3号楼1单元402")
    words.add_itxt("Location", "31.2304 N")
    out = io.BytesIO()
    Image.new("RGBA", (8, 8), (255, 0, 0, 0)).save(out, "PNG", pnginfo=words, exif=Image.Exif())
    kept = fit("photo", out.getvalue())
    found = opened(kept.content)
    assert (kept.mime, found.mode, found.info) == ("image/png", "RGBA", {})
    assert found.getpixel((0, 0)) == (255, 0, 0, 0)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "I;16"])
def test_pictures_of_every_make_are_kept(mode: str) -> None:
    made = "JPEG" if mode == "CMYK" else "PNG"
    out = io.BytesIO()
    Image.new("LA" if mode == "PA" else mode, (5, 7)).save(out, made)
    assert opened(fit("photo", out.getvalue()).content).size == (5, 7)


def test_what_breaks_the_reader_of_pictures_is_no_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise struct.error("unpack requires a buffer of 4 bytes")

    monkeypatch.setattr(ImageOps, "exif_transpose", breaks)
    with pytest.raises(Unfit) as no:
        fit("photo", photo())
    assert no.value.why is Why.NO_PICTURE


def test_an_archive_of_very_many_parts_is_refused_before_they_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("[Content_Types].xml", "")
        for number in range(MOST_PARTS):
            packed.writestr(f"word/{number}", "")
    read: list[str] = []
    monkeypatch.setattr(zipfile.ZipFile, "_RealGetContents", lambda _: read.append("all of them"))
    with pytest.raises(Unfit) as no:
        fit("document", out.getvalue())
    assert (no.value.why, read) == (Why.KIND, [])


def test_a_picture_that_would_unpack_to_a_mountain_is_refused_unopened() -> None:
    out = io.BytesIO()
    side = int(MOST_PIXELS**0.5) + 10
    Image.new("1", (side, side)).save(out, "PNG")
    assert len(out.getvalue()) < 100_000
    with pytest.raises(Unfit) as no:
        fit("photo", out.getvalue())
    assert no.value.why is Why.TOO_MANY_PIXELS


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a" + bytes(50),
        photo()[:200],
        b"\xff\xd8\xff" + bytes(300),
        b"RIFF0000WEBPVP8 ",
        b"%PDF-1.7",
    ],
)
def test_what_is_no_picture_is_not_kept_as_one(content: bytes) -> None:
    with pytest.raises(Unfit) as no:
        fit("photo", content)
    assert no.value.why is Why.NO_PICTURE


def packed(*names: str) -> bytes:
    """An archive with these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return out.getvalue()


KEPT = [
    (b"%PDF-1.7\n...", "application/pdf"),
    ("会议记录：2026年11月".encode(), "text/plain"),
    ("会议记录：2026年11月".encode("gb18030"), "text/plain"),
    (packed("[Content_Types].xml", "word/document.xml"), "wordprocessingml.document"),
    (packed("[Content_Types].xml", "xl/workbook.xml"), "spreadsheetml.sheet"),
]
REFUSED = [
    b"",
    b"MZ\x90\x00" + bytes(100),
    b"\x7fELF" + bytes(100),
    packed("setup.exe"),
    packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
    b"PK\x03\x04" + bytes(100),
    b"text\0with a hole",
]


@pytest.mark.parametrize(("content", "mime"), KEPT)
def test_papers_are_kept_as_they_are(content: bytes, mime: str) -> None:
    kept = fit("document", content)
    assert kept.content == content and kept.mime.endswith(mime)


@pytest.mark.parametrize("content", REFUSED)
def test_programs_and_archives_are_not_kept(content: bytes) -> None:
    with pytest.raises(Unfit) as no:
        fit("document", content)
    assert no.value.why is Why.KIND


def test_a_voice_note_is_kept_and_a_pretended_one_is_not() -> None:
    note = b"OggS" + bytes(24) + b"OpusHead" + bytes(40)
    assert fit("voice", note).content == note
    with pytest.raises(Unfit):
        fit("voice", b"OggS" + bytes(100))
