"""The store of files: the same content once, nothing changed, nothing half written, every loss noticed."""

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from kernel.errors import Refusal
from kernel.files import (
    MOST_BYTES,
    Broken,
    Due,
    FileState,
    FileStore,
    Kept,
    claim,
    differences,
    due,
    expect,
    give_up,
    keep,
    kept,
    known_files,
)
from kernel.work import Work
from tests.house import House

PHOTO, NOTE = b"a photo of the ramp", b"a note"


def test_the_same_content_is_kept_once_under_its_hash(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "files")
    first, second = store.put(PHOTO), store.put(PHOTO)
    assert first == second == hashlib.sha256(PHOTO).hexdigest()
    assert list(store.names()) == [first]
    assert store.get(first) == PHOTO


def test_what_is_there_is_never_written_again(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    path = tmp_path / (sha256 := store.put(PHOTO))[:2] / sha256
    before = path.stat()
    store.put(PHOTO)
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_file_that_was_cut_short_by_a_crash_is_no_file(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    sha256 = hashlib.sha256(PHOTO).hexdigest()
    (tmp_path / sha256[:2]).mkdir()
    (tmp_path / sha256[:2] / f"{sha256}.1234.part").write_bytes(PHOTO[:3])
    assert list(store.names()) == []
    assert store.get(store.put(PHOTO)) == PHOTO


def test_a_folder_that_cannot_be_made_is_an_error_and_not_a_file(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "files")
    (tmp_path / "files").write_text("not a folder")
    with pytest.raises(OSError, match=r"exists|directory"):
        store.put(PHOTO)
    assert (tmp_path / "files").read_text() == "not a folder"


def test_what_is_missing_spoilt_or_known_to_nobody_is_named(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    good, spoilt, orphan = store.put(PHOTO), store.put(NOTE), store.put(b"nobody's")
    missing = hashlib.sha256(b"gone").hexdigest()
    (tmp_path / spoilt[:2] / spoilt).write_bytes(b"something else")
    with pytest.raises(Broken):
        store.get(spoilt)
    found = differences(store, [good, spoilt, missing])
    assert (found.missing, found.broken, found.orphans) == ((missing,), (spoilt,), (orphan,))


def _sent(house: House, name: str = "陈静", *, at: int | None = None, size: int = 100) -> int:
    def order(work: Work) -> int:
        person = house.person(name, at=at)
        return expect(work, person, channel="t", external="id-1", kind="photo", mime="image/jpeg", size=size)

    return house.act(order, at=at)


def _due(house: House) -> list[Due]:
    return house.workshop.read_now(lambda work: due(work, 10, house.now))


def test_a_file_is_fetched_by_one_process_and_kept_once_per_community(house: House) -> None:
    here, twice, there = _sent(house), _sent(house), _sent(house, at=house.there)
    waiting = _due(house)
    assert [each.community for each in waiting] == [house.here, house.here, house.there]
    for each in waiting:
        assert house.act(lambda work, each=each: claim(work, each, house.now), at=each.community)
        assert not house.act(lambda work, each=each: claim(work, each, house.now), at=each.community)
        house.act(lambda work, each=each: keep(work, each, "ab" * 32, 19, "image/jpeg"), at=each.community)
    assert _due(house) == []
    whole = Kept(FileState.KEPT, "ab" * 32, "image/jpeg")
    assert house.ask(lambda work: kept(work, here)) == whole
    assert house.ask(lambda work: kept(work, twice)) == whole
    assert house.ask(lambda work: kept(work, there)) is None, "another community's file"
    assert house.ask(known_files) == ["ab" * 32]


def test_a_process_that_died_with_a_file_in_hand_is_followed_by_another(house: House) -> None:
    _sent(house)
    [wanted] = _due(house)
    assert house.act(lambda work: claim(work, wanted, house.now))
    assert _due(house) == []
    house.wait(minutes=4)
    [again] = _due(house)
    assert again.attempts == 1


def test_a_clock_that_was_set_back_by_a_day_lets_no_file_rest_for_a_day(house: House) -> None:
    _sent(house)
    [wanted] = _due(house)
    assert house.act(lambda work: claim(work, wanted, house.now + timedelta(days=1)))
    [again] = _due(house)
    assert house.act(lambda work: claim(work, again, house.now))
    assert _due(house) == []


def test_a_file_that_was_given_up_stays_so(house: House) -> None:
    number = _sent(house)
    [wanted] = _due(house)
    assert house.act(lambda work: give_up(work, wanted, FileState.UNFIT))
    house.act(lambda work: keep(work, wanted, "cd" * 32, 5, "image/jpeg"))
    found = house.ask(lambda work: kept(work, number))
    assert found is not None and (found.state, found.sha256) == (FileState.UNFIT, "")


def test_what_is_too_large_for_telegram_to_hand_out_is_refused_at_once(house: House) -> None:
    with pytest.raises(Refusal, match="file-too-big"):
        _sent(house, size=MOST_BYTES + 1)
    assert _due(house) == []
