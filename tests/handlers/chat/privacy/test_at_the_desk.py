"""赵敏 at the desk serves 孙桂英, who has no phone and asks on paper for her data, or to be erased."""

import io
import zipfile
from collections.abc import Callable

from sqlalchemy import select

from handlers.chat.helping.taps import HelpPerson
from handlers.chat.privacy.taps import AskEraseFor, DataOnPaper, EraseFor, TakeFor
from residents.assisting.model import Kin
from residents.model import Assurance, Dwelling, Person, Relation, Residency
from residents.naming import erased_name
from residents.privacy import erasing
from residents.privacy.at_desk import TO_OBJECT
from residents.privacy.model import Erasure, Export
from residents.privacy.reading import read_by
from tests.handlers.chat.moderation.conftest import Phone
from tests.residents.moderation.conftest import Street
from tests.residents.privacy.test_erasing import pass_time
from tests.residents.test_bylaws import announce, changed

Phones = Callable[[str], Phone]
SUN, ZHAO = "孙桂英", "赵敏"


async def at_the_desk(street: Street, phone: Phones) -> Phone:
    """赵敏 has found her and opened what there is to do."""
    zhao = phone(ZHAO)
    await zhao.sends(HelpPerson(street.person(SUN)))
    await zhao.taps("办过的事、资料和账号")
    assert "孙桂英的资料" in await zhao.taps("本人的资料：拿走、注销")
    return zhao


async def test_the_form_is_printed_and_the_file_is_handed_over(street: Street, phone: Phones) -> None:
    zhao = await at_the_desk(street, phone)
    assert "看过身份证件再办" in zhao.text
    await zhao.taps("打印申请表")
    assert zhao.screen.attachment is not None
    assert zhao.screen.attachment.data.startswith(b"%PDF")
    await zhao.taps("本人的资料：拿走、注销")
    assert "把这条消息和文件删掉" in await zhao.taps("签好了，取资料")
    file = zhao.screen.attachment
    assert file is not None
    with zipfile.ZipFile(io.BytesIO(file.data)) as packed:
        assert SUN in packed.read("index.html").decode()
    assert "赵敏在" in phone("吴秉正").reads("taken-at-desk")
    row = street.ask(lambda work: work.session.scalars(select(Export)).one())
    assert (row.person_id, row.by_id) == (street.person(SUN), street.person(ZHAO))


async def test_she_is_erased_after_the_same_days_and_may_change_her_mind(
    street: Street, phone: Phones
) -> None:
    zhao, person = await at_the_desk(street, phone), street.person(SUN)
    assert "请念给本人听" in await zhao.taps("签好了，注销")
    assert "本人可以改主意" in await zhao.taps("本人听清楚了，注销")
    assert "孙桂英的书面申请" in phone("吴秉正").reads("erase-asked-at-desk")
    assert "不注销" in await zhao.taps("本人改主意了，不注销")
    pass_time(street, days=8)
    assert street.person(SUN) == person
    await zhao.sends(EraseFor(person))
    pass_time(street, days=7)
    assert street.person(erased_name("zh-Hans")) == person


async def test_a_relative_who_looks_on_hears_of_it(street: Street, phone: Phones) -> None:
    person, relative = street.person(SUN), street.person("李明")
    kin = Kin(person_id=person, kin_id=relative, recorded_by=relative, since=street.now)
    street.act(lambda work: work.session.add(kin))
    await phone(ZHAO).sends(EraseFor(person))
    assert "要不是本人的意思" in phone("李明").reads("erase-asked-at-desk")


async def test_the_log_tells_her_that_it_was_taken_out(street: Street, phone: Phones) -> None:
    person = street.person(SUN)
    await phone(ZHAO).sends(TakeFor(person))
    who = street.who(SUN)

    [look] = street.ask(lambda work: read_by(work, who))
    assert (look.name, look.what, look.why) == (ZHAO, "export", "paper")


async def test_nobody_else_and_nobody_elses(street: Street, phone: Phones) -> None:
    person, chen = street.person(SUN), street.person("陈静")
    for name in ("李国强", "吴秉正", "李明"):
        await phone(name).sends(TakeFor(person))
        await phone(name).sends(EraseFor(person))
    zhao = phone(ZHAO)
    for does in (TakeFor(chen), EraseFor(chen), TakeFor(street.person(ZHAO)), DataOnPaper(chen)):
        await zhao.sends(does)
        assert zhao.screen.attachment is None
    there = street.person(SUN, at=street.there)
    await zhao.sends(TakeFor(there))
    assert street.workshop.read_now(lambda work: work.session.scalars(select(Export)).all()) == []
    assert street.workshop.read_now(lambda work: work.session.scalars(select(Erasure)).all()) == []
    await zhao.sends(HelpPerson(chen))
    assert "本人的资料：拿走、注销" not in zhao.labels()


async def test_the_clerk_serves_nobody_of_her_own_home(street: Street, phone: Phones) -> None:
    clerk, home = street.person(ZHAO), street.id_of(Dwelling, "1号楼1单元101")

    def move_in(work: object) -> None:
        tie = Residency(person_id=clerk, dwelling_id=home, relation=Relation.HOUSEHOLD, since=street.now)
        tie.assurance, tie.verified_at = Assurance.RESIDENT, street.now
        work.session.add(tie)  # type: ignore[attr-defined]

    street.act(move_in)
    zhao = phone(ZHAO)
    await zhao.sends(AskEraseFor(street.person(SUN)))
    await zhao.sends(EraseFor(street.person(SUN)))
    assert street.ask(lambda work: work.session.scalars(select(Erasure)).all()) == []
    assert street.ask(lambda work: work.session.get_one(Person, clerk)).erased_at is None


async def test_however_short_the_wait_there_are_three_days_to_object(street: Street, phone: Phones) -> None:
    made = announce(street, street.workshop, changed(street, privacy={"erase_days": 0}))
    street.now = made.effective
    own = street.who("陈静")
    assert street.act(lambda work: erasing.ask(work, own)).due == street.now
    await phone(ZHAO).sends(EraseFor(street.person(SUN)))
    asked = select(Erasure.due_at).where(Erasure.person_id == street.person(SUN))
    assert street.ask(lambda work: work.session.scalars(asked).one()) - street.now == TO_OBJECT
