"""Taking out what is held: all of one's own, nothing of others, and only by whoever may."""

import io
import json
import zipfile
from dataclasses import replace

from handlers.paper import taken_out
from residents.moderation.model import Ground
from residents.privacy import exporting
from residents.privacy.reading import note_read, read_by
from tests.residents.moderation.conftest import Street


def take(street: Street, name: str) -> exporting.Taken:
    """Somebody takes out their data."""
    who = street.who(name)
    street.act(lambda work: exporting.note_taken(work, who))
    return street.ask(lambda work: exporting.taken(work, who))


def test_all_of_ones_own_is_in_it_and_others_only_masked(street: Street) -> None:
    proposal = street.proposal("陈静", "扶手坏了。")
    street.comment("陈静", street.proposal("王芳"), "我反对。")
    street.comment("王芳", proposal, "王芳的秘密")
    street.flag("陈静", "proposal", street.proposal("周建国"), Ground.ADVERT)
    desk, person = street.who("赵敏"), street.person("陈静")
    street.act(lambda work: note_read(work, desk, person=person, what="phone", why="核对"))
    data = taken_out.data(take(street, "陈静"))
    told = json.loads(data)["held"]
    assert told["proposal"][0]["body"] == "扶手坏了。"
    assert told["comment"][0]["text"] == "我反对。"
    assert told["residency"][0]["dwelling_id"] == "3号楼1单元402"
    assert told["flag"][0]["ground"] == "advert"
    assert told["reading"][0]["reader_id"] == "赵*"
    assert told["address"][0]["external"] == "100001"
    assert told["export"]
    assert "王芳的秘密" not in data
    assert "赵敏" not in data


def test_the_file_is_a_page_to_read_and_data_and_bears_nothing_unescaped(street: Street) -> None:
    packed = taken_out.pack(take(street, "小<b>明"))
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        assert set(opened.namelist()) == {"index.html", "data.json"}
        page = opened.read("index.html").decode()
    assert "小&lt;b&gt;明" in page
    assert "<b>" not in page
    assert "3号楼1单元502" in page


def test_nothing_sealed_is_in_it(street: Street) -> None:
    data = taken_out.data(take(street, "陈静"))
    assert not [column for column in exporting.LEFT_OUT if f'"{column}"' in data]


def test_whoever_helps_takes_out_nobodys_data_but_the_desk_for_those_without_account(street: Street) -> None:
    chen, sun = street.who("陈静"), street.who("孙桂英")
    helper, desk = street.person("李明"), street.person("赵敏")
    for who in (replace(chen, by=helper), replace(chen, by=desk), replace(sun, by=helper)):
        key = street.refusal(street.act, lambda work, who=who: exporting.note_taken(work, who))
        assert key == "privacy-in-person"
    at_desk = replace(sun, by=desk, proof="本人在服务台")
    street.act(lambda work: exporting.note_taken(work, at_desk))
    seen = street.ask(lambda work: read_by(work, sun))
    assert [(each.name, each.what, each.why) for each in seen] == [("赵敏", "export", "本人在服务台")]


def test_the_same_person_next_door_is_somebody_else(street: Street) -> None:
    street.proposal("陈静", "隔壁的事", at=street.there)
    assert "隔壁的事" not in taken_out.data(take(street, "陈静"))
