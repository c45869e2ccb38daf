"""Who looked at whose data is written down, once a day, and shown to whoever it is about."""

from residents.model import Dwelling
from residents.privacy.reading import ReadBy, note_read, read_by
from tests.residents.moderation.conftest import Street


def test_the_desk_looks_and_it_is_shown_with_name_and_office(street: Street) -> None:
    desk, person = street.who("赵敏"), street.person("陈静")
    for _ in range(3):
        street.act(lambda work: note_read(work, desk, person=person, what="phone", why="核对住址"))
    street.wait(hours=25)
    street.act(lambda work: note_read(work, desk, person=person, what="phone"))
    seen = _seen(street, "陈静")
    assert [(each.name, each.office, each.what) for each in seen] == [("赵敏", "desk", "phone")] * 2
    assert seen[1].why == "核对住址"
    assert _seen(street, "王芳") == ()


def test_a_look_at_a_home_is_shown_to_those_who_live_there(street: Street) -> None:
    desk, home = street.who("赵敏"), street.id_of(Dwelling, "3号楼1单元201")
    street.act(lambda work: note_read(work, desk, dwelling=home, what="register"))
    assert [each.home for each in _seen(street, "李明")] == ["3号楼1单元201"]
    assert len(_seen(street, "王芳")) == 1
    assert _seen(street, "陈静") == ()


def test_ones_own_data_is_nobodys_look(street: Street) -> None:
    who, person = street.who("陈静"), street.person("陈静")
    street.act(lambda work: note_read(work, who, person=person, what="phone"))
    assert _seen(street, "陈静") == ()


def _seen(street: Street, name: str) -> tuple[ReadBy, ...]:
    who = street.who(name)
    return street.ask(lambda work: read_by(work, who))
