"""Taking out what is held: all of one's own, nothing of others, and only by whoever may."""

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

from sqlalchemy import select

from deliberation.following.model import Follow
from deliberation.intake import forwarding
from handlers.chat.forms import Form
from handlers.paper import taken_out
from kernel.files import Due, FileStore, expect, keep
from kernel.work import Work
from residents.homes.model import Matter, TieCase
from residents.model import Address, Residency
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


def test_it_does_not_tell_who_reported_a_text_nor_from_whose_account_words_came(street: Street) -> None:
    subject = street.proposal("陈静", "楼上老周有癌症。")
    street.flag("李明", "proposal", subject, Ground.PRIVATE)
    hidden = json.loads(taken_out.data(take(street, "陈静")))["held"]["hiding"]
    assert hidden and "reported_by" not in hidden[0]
    assert "李" not in str(hidden)
    forwarder = street.who("王芳")
    street.act(lambda work: forwarding.take(work, forwarder, "telegram", "100001", "修一修路灯"))
    forwarded = json.loads(taken_out.data(take(street, "王芳")))["held"]["forwarded"]
    assert forwarded[0]["text"] == "修一修路灯"
    assert "陈" not in str(forwarded)


def test_each_side_of_a_case_takes_out_its_own_words(street: Street) -> None:
    one, two = street.person("李明"), street.person("王芳")

    def open_case(work: Work) -> None:
        ties = [
            work.session.scalars(select(Residency).where(Residency.person_id == person)).one()
            for person in (one, two)
        ]
        case = TieCase(dwelling_id=ties[0].dwelling_id, residency_id=ties[0].id, matter=Matter.OWNERS)
        case.other_id, case.opened_at = ties[1].id, work.now
        case.said_by_tie, case.said_by_other = "我买的", "我租的"
        work.session.add(case)

    street.act(open_case)
    for name, own, others in (("李明", "我买的", "我租的"), ("王芳", "我租的", "我买的")):
        data = taken_out.data(take(street, name))
        assert own in data
        assert others not in data


def test_what_they_did_in_an_office_is_told_in_numbers(street: Street) -> None:
    subject = street.proposal("陈静")
    street.flag("李明", "proposal", subject, Ground.INSULT)
    street.leave("赵敏", "proposal", subject)
    data = json.loads(taken_out.data(take(street, "赵敏")))
    assert {"table": "flag", "as": "settled_by", "rows": 1} in data["acted"]
    assert "flag" not in data["held"]


def test_photos_and_voice_notes_are_in_it_and_what_is_gone_is_named(street: Street, tmp_path: Path) -> None:
    store, person = FileStore(tmp_path / "files"), street.person("陈静")

    def send(content: bytes, kind: str, mime: str) -> str:
        sent = {"channel": "telegram", "external": "x", "kind": kind, "mime": mime, "size": 9}
        number = street.act(lambda work: expect(work, person, **sent))  # type: ignore[arg-type]
        due, sha256 = Due(number, street.here, person, "telegram", "x", kind, mime, 0), store.put(content)
        street.act(lambda work: keep(work, due, sha256, len(content), mime))
        return sha256

    send(b"a photo", "photo", "image/jpeg")
    lost = send(b"a voice", "voice", "audio/ogg")
    send(b"a roster", "document", "text/csv")
    taken = take(street, "陈静")
    assert [each.name.rpartition(".")[2] for each in taken.files] == ["jpeg", "ogg"]
    assert "files 文件夹" in taken_out.page(taken)
    store.put_aside(lost)
    inside = [(each.name, each.sha256) for each in taken.files]
    packed = taken_out.put_in(taken_out.pack(taken), inside, store)
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        assert opened.testzip() is None
        assert opened.read(taken.files[0].name) == b"a photo"
        assert opened.read(taken_out.ABSENT).decode() == taken.files[1].name


def test_of_a_shared_phone_each_takes_out_what_they_are_filling_in_themselves(street: Street) -> None:
    daughter = street.person("何小雨")

    def fill(work: Work) -> None:
        address = work.session.scalars(select(Address).where(Address.external == "100008")).one()
        address.current_id = daughter
        form = Form(address_id=address.id, flow="comment", data={"text": "女儿的话"}, changed_at=work.now)
        work.session.add(form)

    street.act(fill)
    assert "女儿的话" in taken_out.data(take(street, "何小雨"))
    assert "女儿的话" not in taken_out.data(take(street, "张桂兰"))


def test_it_is_taken_out_five_times_a_day_at_the_most(street: Street) -> None:
    for _ in range(5):
        take(street, "陈静")
    assert street.refusal(take, street, "陈静") == "take-out-often"
    take(street, "王芳")
    street.wait(hours=25)
    take(street, "陈静")


def test_words_that_are_hidden_are_in_their_authors_file_and_in_nobody_elses(street: Street) -> None:
    subject, person = street.proposal("陈静", "楼上老周有癌症。"), street.person("王芳")
    row = Follow(proposal_id=subject, person_id=person, muted=False, at=street.now)
    street.act(lambda work: work.session.add(row))
    told = lambda name: json.loads(taken_out.data(take(street, name)))["held"]  # noqa: E731
    assert told("王芳")["follow"][0]["proposal_id"] == "楼道加灯"
    street.hide("赵敏", "proposal", subject, Ground.PRIVATE, "")
    assert told("王芳")["follow"][0]["proposal_id"].startswith("2026-")
    assert told("陈静")["proposal"][0]["title"] == "楼道加灯"
