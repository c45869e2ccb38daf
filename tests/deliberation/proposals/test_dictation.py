"""A voice note instead of writing: who hears it, who types it, and who says that it is so."""

import pytest

from deliberation.proposals import dictation
from kernel.errors import Refusal
from residents.model import RoleKind
from tests.deliberation.proposals.writing import do, in_office, photos, place
from tests.handlers.chat.hall import Hall


def spoken(hall: Hall, name: str = "张阿姨") -> int:
    """A voice note that waits."""
    [file] = photos(hall, 1)
    return do(hall, name, lambda work, who: dictation.speak(work, who, file).id)


def heard_by(hall: Hall, name: str) -> int:
    """How many voice notes wait for this helper."""
    return do(hall, name, dictation.count_waiting)


def test_the_desk_and_the_committee_hear_it_and_neighbours_do_not(hall: Hall) -> None:
    note = spoken(hall)
    in_office(hall, "吴刚", RoleKind.DESK)
    assert [heard_by(hall, name) for name in ("吴刚", "王敏", "李建国", "陈明", "张阿姨")] == [1, 1, 1, 0, 0]
    with pytest.raises(Refusal, match="refused-office"):
        do(hall, "陈明", dictation.one_waiting, note)


def test_a_leader_hears_those_of_the_building_they_lead(hall: Hall) -> None:
    spoken(hall)
    in_office(hall, "陈明", RoleKind.BUILDING_LEADER, place=place(hall, "3号楼"))
    in_office(hall, "吴刚", RoleKind.BUILDING_LEADER, place=place(hall, "1号楼"))
    assert (heard_by(hall, "陈明"), heard_by(hall, "吴刚")) == (1, 0)


def test_nobody_types_what_they_said_themselves(hall: Hall) -> None:
    note = spoken(hall, "李建国")
    assert heard_by(hall, "李建国") == 0
    with pytest.raises(Refusal, match="voice-not-waiting"):
        do(hall, "李建国", dictation.type_words, note, "大门口加扶手")


def test_whoever_types_first_types_it(hall: Hall) -> None:
    note = spoken(hall)
    receipt = do(hall, "王敏", dictation.type_words, note, "大门口加扶手\n台阶滑。")
    assert (receipt.author, receipt.typist, receipt.words) == ("张阿姨", "王敏", "大门口加扶手\n台阶滑。")
    with pytest.raises(Refusal, match="voice-not-waiting"):
        do(hall, "李建国", dictation.type_words, note, "大门口加灯")
    assert heard_by(hall, "李建国") == 0


def test_what_is_not_so_is_listened_to_again(hall: Hall) -> None:
    note = spoken(hall)
    do(hall, "王敏", dictation.type_words, note, "大门口加灯")
    do(hall, "张阿姨", dictation.not_so, note)
    assert heard_by(hall, "王敏") == 1
    do(hall, "王敏", dictation.type_words, note, "大门口加扶手")
    assert do(hall, "张阿姨", dictation.typed, note).words == "大门口加扶手"


def test_only_whoever_spoke_takes_it_over_and_only_once(hall: Hall) -> None:
    note = spoken(hall)
    with pytest.raises(Refusal, match="voice-settled"):
        do(hall, "张阿姨", dictation.take_over, note)
    do(hall, "王敏", dictation.type_words, note, "大门口加扶手")
    with pytest.raises(Refusal, match="voice-settled"):
        do(hall, "陈明", dictation.take_over, note)
    do(hall, "张阿姨", lambda work, who: dictation.take_over(work, who, note).id)
    with pytest.raises(Refusal, match="voice-settled"):
        do(hall, "张阿姨", dictation.take_over, note)


def test_a_second_voice_note_takes_the_place_of_the_first(hall: Hall) -> None:
    first, second = spoken(hall), spoken(hall)
    assert [each.id for each in do(hall, "王敏", dictation.waiting)] == [second]
    with pytest.raises(Refusal, match="voice-not-waiting"):
        do(hall, "王敏", dictation.type_words, first, "大门口加扶手")


def test_an_empty_text_is_none(hall: Hall) -> None:
    note = spoken(hall)
    with pytest.raises(Refusal, match="proposal-body-length"):
        do(hall, "王敏", dictation.type_words, note, "\u200b")
    assert heard_by(hall, "王敏") == 1
