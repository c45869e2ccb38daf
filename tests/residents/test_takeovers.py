"""Attempts to get into somebody else's home, one a row: what is tried, and what must hold afterwards."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.work import Work
from residents.access import may
from residents.acting import Acting, Caller, Origin, enter
from residents.calling import checked_name
from residents.choices import choose_name
from residents.homes import cases, claims, confirming, contact, inviting, moving, objecting
from residents.homes.model import Matter, Ruling, TieCase
from residents.joining import HOME_TRIES, TRIES, Joined, WrongCode, join_by_letter
from residents.letters import write_letters
from residents.model import (
    Address,
    Assurance,
    Dwelling,
    Person,
    Place,
    Relation,
    Residency,
    Role,
    RoleKind,
    Way,
)
from residents.permits import dwellings_of
from residents.roster import phones
from residents.roster.model import Holding, RegisterEntry
from tests import cast
from tests.house import House

HOME, NEIGHBOURS = "3号楼1单元302", "3号楼1单元301"
CHENS = "3号楼1单元402"
NUMBER = "+8613800000001"
OFFICE = frozenset({"赵敏"})


@dataclass
class Door:
    """The house with what an intruder and those who live there can do."""

    house: House
    accounts: dict[str, int] = field(default_factory=dict)

    def account(self, name: str) -> Caller:
        """A fresh account, or that of a neighbour."""
        try:
            number = cast.account_of(name)
        except StopIteration:
            number = self.accounts.setdefault(name, 500000 + len(self.accounts))
        return Caller("telegram", str(number), "zh-Hans")

    def acts(
        self, name: str, use_case: Callable[..., Any], *args: Any, at: int | None = None, **more: Any
    ) -> Any:
        """Somebody does something from their account."""

        def order(work: Work) -> Any:
            who = enter(work, self.account(name), None, at or self.house.here).who
            return use_case(work, who, *args, **more)

        return self.house.workshop.act_now(order)

    def tries(self, name: str, code: str, *, at: int | None = None) -> str:
        """Somebody types a code; gives ``in``, ``wrong``, or the key of the refusal."""
        try:
            done = self.acts(name, join_by_letter, code, name, "zh-Hans", at=at)
        except Refusal as no:
            return no.line.key
        return "in" if isinstance(done, Joined) else "wrong" if isinstance(done, WrongCode) else "?"

    def refused(self, name: str, use_case: Callable[..., Any], *args: Any, **more: Any) -> str:
        """Somebody is refused; gives the key."""
        with pytest.raises(Refusal) as no:
            self.acts(name, use_case, *args, **more)
        return no.value.line.key

    def home(self, name: str) -> int:
        """A dwelling's id."""
        return self.house.id_of(Dwelling, name)

    def claims(self, name: str, dwelling: str, relation: Relation = Relation.HOUSEHOLD) -> int:
        """Somebody claims a home; gives the tie."""
        made = self.acts(name, claims.claim, self.home(dwelling), relation, name, adult=True)
        return int(made.residency)

    def tie(self, number: int) -> Residency:
        """A tie as it stands."""
        return self.house.ask(lambda work: work.session.get_one(Residency, number))

    def tie_of(self, name: str, dwelling: str) -> int:
        """Somebody's tie to a home."""
        person, home = self.house.person(name), self.home(dwelling)
        query = select(Residency.id).where(Residency.person_id == person, Residency.dwelling_id == home)
        return self.house.ask(lambda work: work.session.scalars(query).one())

    def leads(self, name: str, building: str) -> None:
        """Somebody becomes the leader of a building."""
        person, place = self.house.person(name), self.house.id_of(Place, building)

        def order(work: Work) -> None:
            role = {"person_id": person, "kind": RoleKind.BUILDING_LEADER, "place_id": place}
            work.session.add(Role(**role, since=work.now))

        self.house.act(order)

    def at_desk(self, name: str) -> None:
        """Somebody serves at the desk."""
        person = self.house.person(name)
        self.house.act(lambda w: w.session.add(Role(person_id=person, kind=RoleKind.DESK, since=w.now)))

    def registers(self, name: str, dwelling: str, phone: str = NUMBER) -> None:
        """The roster names an owner."""
        home = self.home(dwelling)

        def order(work: Work) -> None:
            digest = phones.digest(work.keyring, work.community_id, phone)
            row = {"dwelling_id": home, "relation": Relation.OWNER, "holding": Holding.PERSON, "name": name}
            work.session.add(RegisterEntry(**row, phone_digest=digest, since=work.now))

        self.house.act(order)

    def shares(self, name: str, phone: str, *, own: bool = True) -> Any:
        """Somebody shares a contact."""

        def use(work: Work, who: Acting) -> Any:
            digest = contact.digest_of_contact(work, phone, own=own)
            return contact.join_by_number(work, who, digest, name)

        return self.acts(name, use)

    def members(self, dwelling: str) -> list[str]:
        """Who counts as a member of a home now."""
        home = self.home(dwelling)

        def ask(work: Work) -> list[str]:
            people = work.session.scalars(select(Person).order_by(Person.id)).all()
            return [each.name for each in people if home in dwellings_of(work, each.id)]

        return self.house.ask(ask)

    def cases(self) -> list[Matter]:
        """What lies before the desk."""
        query = select(TieCase.matter).where(TieCase.decided_at.is_(None)).order_by(TieCase.id)
        return [Matter(each) for each in self.house.ask(lambda work: work.session.scalars(query).all())]

    def may(self, name: str, act: Any) -> str:
        """``yes``, or why not."""
        who = Acting(self.house.person(name), self.house.person(name), Origin.CHAT)
        no = self.house.ask(lambda work: may(act).judge(work, who))
        return no.line.key if no is not None else "yes"


@pytest.fixture
def door(house: House) -> Door:
    """The door of 3号楼1单元302 and its neighbours."""
    return Door(house)


def wrong(n: int, number: int = 6) -> str:
    """The n-th wrong code for a home."""
    return f"{number}-W9X8-YZ{2 + n // 8}{2 + n % 8}"


def guesses_from_one_account(door: Door) -> None:
    assert [door.tries("贼", wrong(n)) for n in range(TRIES)] == ["wrong"] * TRIES
    assert door.tries("贼", cast.LETTER) == "join-too-many-tries"
    assert door.tries("林小满", cast.LETTER) == "in"


def guesses_from_many_accounts(door: Door) -> None:
    for n in range(HOME_TRIES):
        assert door.tries(f"贼{n}", wrong(n)) == "wrong"
    assert door.tries("贼", cast.LETTER) == "join-letter-locked"
    assert door.members(HOME) == []


def a_locked_home_opens_by_a_new_letter_only(door: Door) -> None:
    for n in range(HOME_TRIES):
        door.tries(f"贼{n}", wrong(n))
    door.house.wait(days=30)
    assert door.tries("林小满", cast.LETTER) == "join-letter-locked"
    [letter] = door.house.act(lambda work: write_letters(work, [HOME]))
    assert letter.code.startswith("6-") and door.tries("林小满", letter.code) == "in"


def guesses_spread_over_days_do_not_lock(door: Door) -> None:
    for n in range(3 * HOME_TRIES):
        door.tries(f"贼{n}", wrong(n))
        door.house.wait(hours=13)
    assert door.tries("林小满", cast.LETTER) == "in"


def guesses_at_a_home_lock_out_nobody_who_lives_there(door: Door) -> None:
    number = door.house.ask(lambda w: w.session.get_one(Dwelling, door.home(CHENS)).number)
    for n in range(2 * HOME_TRIES):
        door.tries(f"贼{n}", wrong(n, number))
    assert door.members(CHENS) == ["陈静"] and door.may("陈静", "support") == "yes"


def wrong_codes_tell_nothing_of_which_homes_there_are(door: Door) -> None:
    there, nowhere = door.tries("甲", wrong(1)), door.tries("乙", wrong(1, 99999))
    assert there == nowhere == "wrong"
    assert door.tries("丙", "K7M2-PQ4D") == "wrong", "the eight alone are no code"


def a_code_of_another_home(door: Door) -> None:
    assert door.tries("贼", "5" + cast.LETTER[1:]) == "wrong"
    assert door.members(NEIGHBOURS) == ["Helen"]


def a_used_code(door: Door) -> None:
    assert door.tries("林小满", cast.LETTER) == "in"
    assert door.tries("贼", cast.LETTER) == "join-code-used"
    assert door.members(HOME) == ["林小满"]


def a_letter_that_a_new_one_has_made_void(door: Door) -> None:
    door.house.act(lambda work: write_letters(work, [HOME]))
    assert door.tries("贼", cast.LETTER) == "wrong"


def a_photographed_letter_of_the_neighbour(door: Door) -> None:
    """The letter opens; but the owner on the register takes their place, and the desk is shown the other."""
    door.registers("林小满", HOME)
    assert door.tries("贼", cast.LETTER) == "in"
    assert isinstance(door.shares("林小满", NUMBER), contact.ByContact)
    assert door.cases() == [Matter.OWNERS]
    [case] = door.house.ask(lambda w: w.session.scalars(select(TieCase)).all())
    assert door.tie(case.residency_id).person_id == door.house.person("贼")
    door.acts("赵敏", cases.decide, case.id, Ruling.DROP, "房产证在林小满手里")
    assert door.members(HOME) == ["林小满"]


def a_letter_stolen_after_the_owner_came(door: Door) -> None:
    """More owners than the register names: whoever comes by the letter then is no owner yet."""
    door.registers("林小满", HOME)
    door.shares("林小满", NUMBER)
    assert door.tries("贼", cast.LETTER) == "in"
    assert door.tie(door.tie_of("贼", HOME)).assurance == Assurance.RESIDENT
    assert door.cases() == [Matter.OWNERS]


def a_forwarded_contact(door: Door) -> None:
    door.registers("林小满", HOME)
    with pytest.raises(Refusal, match="contact-not-yours"):
        door.shares("贼", NUMBER, own=False)
    assert door.members(HOME) == []


def a_contact_of_another_number(door: Door) -> None:
    door.registers("林小满", HOME)
    assert isinstance(door.shares("贼", "+8613800000002"), contact.NoSuchNumber)
    assert isinstance(door.shares("贼", "13800000001x"), contact.NoSuchNumber)
    assert door.members(HOME) == []


def a_number_of_next_doors_roster(door: Door) -> None:
    home = door.house.id_of(Dwelling, HOME, at=door.house.there)

    def register(work: Work) -> None:
        digest = phones.digest(work.keyring, work.community_id, NUMBER)
        row = {"dwelling_id": home, "relation": Relation.OWNER, "holding": Holding.PERSON, "name": "林"}
        work.session.add(RegisterEntry(**row, phone_digest=digest, since=work.now))

    door.house.act(register, at=door.house.there)
    assert isinstance(door.shares("林小满", NUMBER), contact.NoSuchNumber)


def a_second_account_with_the_same_number(door: Door) -> None:
    """Joins nobody twice: it is asked, and whoever says yes is the same person."""
    door.registers("林小满", HOME)
    door.shares("林小满", NUMBER)
    twice = door.shares("二号机", NUMBER)
    assert isinstance(twice, contact.Twice)

    def yes(work: Work, who: Acting) -> Any:
        digest = contact.digest_of_contact(work, NUMBER, own=True)
        return contact.link_account(work, who, digest, twice.entry)

    linked = door.acts("二号机", yes)
    assert linked.person == door.house.person("林小满") and door.members(HOME) == ["林小满"]


def a_second_account_that_says_it_was_not_me(door: Door) -> None:
    door.registers("林小满", HOME)
    door.shares("贼", NUMBER)
    twice = door.shares("林小满", NUMBER)

    def no(work: Work, who: Acting) -> Any:
        digest = contact.digest_of_contact(work, NUMBER, own=True)
        return contact.not_me(work, who, digest, twice.entry, "林小满")

    case = door.acts("林小满", no)
    assert door.cases() == [Matter.OWNERS]
    door.acts("赵敏", cases.decide, case, Ruling.KEEP, "看过房产证和身份证")
    assert "林小满" in door.members(HOME)


def twins_with_one_number(door: Door) -> None:
    door.registers("林大满", HOME)
    door.registers("林小满", HOME)
    whose = door.shares("林小满", NUMBER)
    assert isinstance(whose, contact.Whose) and [name for _, name in whose.people] == ["林大满", "林小满"]
    assert door.members(HOME) == []


def a_leader_of_another_building(door: Door) -> None:
    door.leads("许红梅", "1号楼")
    tie = door.claims("贼", HOME)
    assert door.refused("许红梅", confirming.confirm, tie) == "claim-not-yours"
    assert door.members(HOME) == []


def a_leader_over_the_cap(door: Door) -> None:
    door.leads("陈静", "3号楼")
    most = door.house.ask(lambda work: work.bylaws.access.leader_confirms)
    homes = [f"3号楼1单元{floor}0{n}" for floor in (1, 2, 3) for n in (1, 2)]
    ties = [door.claims(f"假人{n}", homes[n % len(homes)]) for n in range(most + 1)]
    for tie in ties[:-1]:
        door.acts("陈静", confirming.confirm, tie)
        if tie in ties[4::5]:
            door.house.wait(minutes=1)
    assert door.refused("陈静", confirming.confirm, ties[-1]) == "claim-cap"
    door.house.wait(days=31)
    assert door.acts("陈静", confirming.confirm, ties[-1]).left == most - 1


def a_leader_who_confirms_himself(door: Door) -> None:
    door.leads("陈静", "3号楼")
    tie = door.claims("陈静", HOME, Relation.OWNER)
    assert door.refused("陈静", confirming.confirm, tie) == "claim-own"


def a_leader_who_makes_his_wife_an_owner_of_his_home(door: Door) -> None:
    door.leads("陈静", "3号楼")
    tie = door.claims("陈静的爱人", CHENS, Relation.OWNER)
    assert door.refused("陈静", confirming.confirm, tie, shown="deed") == "claim-own-home"
    assert door.members(CHENS) == ["陈静"]


def a_leader_who_makes_an_owner(door: Door) -> None:
    """A leader's word makes a resident, whatever is said to have been shown."""
    door.leads("陈静", "3号楼")
    tie = door.claims("贼", HOME, Relation.OWNER)
    done = door.acts("陈静", confirming.confirm, tie, shown="deed")
    assert (done.assurance, done.way) == (Assurance.RESIDENT, Way.LEADER)


def a_desk_that_confirms_for_its_own_home(door: Door) -> None:
    door.at_desk("陈静")
    tie = door.claims("陈静的爱人", CHENS, Relation.OWNER)
    assert door.refused("陈静", confirming.confirm, tie, shown="deed") == "claim-own-home"


def a_claimant_whose_name_the_register_does_not_have(door: Door) -> None:
    door.leads("陈静", "3号楼")
    door.registers("真业主", HOME)
    tie = door.claims("贼", HOME, Relation.OWNER)
    assert door.cases() == [Matter.NAME]
    for name in ("陈静", "赵敏"):
        assert door.refused(name, confirming.confirm, tie, shown="deed") == "claim-before-desk"


def a_claimant_who_objects_against_the_true_owner(door: Door) -> None:
    door.claims("贼", CHENS, Relation.OWNER)
    chen = door.tie_of("陈静", CHENS)
    assert door.refused("贼", objecting.object_to, chen) == "object-not-of-home"
    assert door.members(CHENS) == ["陈静"]


def a_tenant_confirmed_today_who_objects_against_the_owner(door: Door) -> None:
    """The desk looks at it, but the owner goes on counting."""
    door.leads("Helen", "3号楼")
    tie = door.claims("贼", CHENS)
    door.acts("Helen", confirming.confirm, tie)
    receipt = door.acts("贼", objecting.object_to, door.tie_of("陈静", CHENS))
    assert not receipt.suspended and "陈静" in door.members(CHENS)


def somebody_whom_a_leader_brought_in_and_the_owner_objects_to(door: Door) -> None:
    door.leads("Helen", "3号楼")
    tie = door.claims("贼", CHENS)
    door.acts("Helen", confirming.confirm, tie)
    assert door.may("贼", "support") == "yes"
    assert door.acts("陈静", objecting.object_to, tie).suspended
    assert door.members(CHENS) == ["陈静"]
    assert (door.may("贼", "support"), door.may("贼", "propose")) == ("access-disputed", "access-disputed")


def one_of_two_who_decides_the_case_at_the_desk_himself(door: Door) -> None:
    door.leads("Helen", "3号楼")
    tie = door.claims("贼", CHENS)
    door.acts("Helen", confirming.confirm, tie)
    case = door.acts("陈静", objecting.object_to, tie).case
    for name in ("贼", "陈静"):
        assert door.refused(name, cases.decide, case, Ruling.KEEP, "就这样") == "refused-office"
    door.at_desk("陈静")
    assert door.refused("陈静", cases.decide, case, Ruling.DROP, "就这样") == "case-own-home"


def somebody_who_moved_out(door: Door) -> None:
    chen = door.tie_of("陈静", CHENS)
    door.acts("陈静", moving.move_out, chen)
    assert door.members(CHENS) == [] and door.may("陈静", "support") == "refused-stranger"
    tie = door.claims("贼", CHENS)
    assert door.refused("陈静", confirming.confirm, tie) == "claim-not-yours"
    assert door.refused("陈静", inviting.invite, door.home(CHENS), Relation.HOUSEHOLD) == "invite-not-you"


def somebody_who_moves_another_one_out(door: Door) -> None:
    chen = door.tie_of("陈静", CHENS)
    for name in ("贼", "李明"):
        door.claims(name, HOME)
        assert door.refused(name, moving.move_out, chen) == "home-not-yours"
        assert door.refused(name, moving.end_tenancy, chen) == "home-not-your-tenant"


def a_tenant_who_ends_the_owner(door: Door) -> None:
    tenant, owner = door.claims("贼", CHENS, Relation.TENANT), door.tie_of("陈静", CHENS)
    door.acts("陈静", confirming.confirm, tenant)
    assert door.refused("贼", moving.end_tenancy, owner) == "home-not-your-tenant"
    door.acts("陈静", moving.end_tenancy, tenant)
    assert door.members(CHENS) == ["陈静"]


def a_code_of_another_community(door: Door) -> None:
    assert door.tries("林小满", cast.LETTER) == "in"
    assert door.members(HOME) == ["林小满"]
    theirs = door.house.ask(
        lambda w: w.session.scalars(select(Residency).where(Residency.way == Way.LETTER)).all(),
        at=door.house.there,
    )
    assert theirs == [], "the same letter printed next door is another one"
    [letter] = door.house.act(lambda work: write_letters(work, [NEIGHBOURS]), at=door.house.there)
    assert door.tries("贼", letter.code) == "wrong"


def an_invitation_with_anothers_code(door: Door) -> None:
    mine = door.acts("陈静", inviting.invite, door.home(CHENS), Relation.HOUSEHOLD).start
    other = door.acts("李明", inviting.invite, door.home("3号楼1单元201"), Relation.HOUSEHOLD).start
    _, number, _ = mine.split("_")
    _, _, code = other.split("_")
    assert door.refused("贼", inviting.accept, int(number), code, "贼", adult=True) == "invite-gone"


def an_invitation_that_was_passed_on(door: Door) -> None:
    """Whoever opens it waits for the member's own tap, and it opens once."""
    _, number, code = door.acts("陈静", inviting.invite, door.home(CHENS), Relation.HOUSEHOLD).start.split(
        "_"
    )
    door.acts("贼", inviting.accept, int(number), code, "贼", adult=True)
    assert door.members(CHENS) == ["陈静"]
    assert door.refused("贼二", inviting.accept, int(number), code, "贼二", adult=True) == "invite-gone"


def a_tenant_who_invites_an_owner(door: Door) -> None:
    door.acts("陈静", confirming.confirm, door.claims("租客", CHENS, Relation.TENANT))
    for relation in (Relation.OWNER, Relation.TENANT):
        assert door.refused("租客", inviting.invite, door.home(CHENS), relation) == "invite-not-you"


def members_who_fill_their_home(door: Door) -> None:
    ties = []
    for n in range(confirming.MOST_BY_MEMBERS + 1):
        ties.append(door.claims(f"亲戚{n}", CHENS))
        if n < confirming.MOST_BY_MEMBERS:
            door.acts("陈静", confirming.confirm, ties[-1])
    assert door.refused("陈静", confirming.confirm, ties[-1]) == "claim-cap-home"


def two_accounts_race_for_one_code(door: Door) -> None:
    """Whoever is first is in; the community is held, so there is always a first."""
    answers = sorted(door.tries(name, cast.LETTER) for name in ("林小满", "贼"))
    assert answers == ["in", "join-code-used"] and len(door.members(HOME)) == 1


def one_account_that_claims_many_homes(door: Door) -> None:
    for n in range(claims.MOST_WAITING):
        door.claims("贼", f"3号楼1单元{n + 1}01")
    assert (
        door.refused("贼", claims.claim, door.home(HOME), Relation.TENANT, "贼", adult=True)
        == "claim-too-many"
    )


def many_accounts_that_claim_one_home(door: Door) -> None:
    for n in range(claims.MOST_AT_HOME):
        door.claims(f"贼{n}", HOME)
    late = (door.home(HOME), Relation.TENANT, "贼")
    assert door.refused("贼", claims.claim, *late, adult=True) == "claim-too-many-here"


def a_claim_that_was_refused_and_comes_again(door: Door) -> None:
    tie = door.claims("贼", HOME)
    door.acts("赵敏", confirming.refuse, tie, "不住这里")
    late = (door.home(HOME), Relation.TENANT, "贼")
    assert door.refused("贼", claims.claim, *late, adult=True) == "claim-refused-lately"
    assert door.tie(tie).verified_at is None


def a_disputed_member_with_a_letter(door: Door) -> None:
    """A letter does not overrule what the desk has yet to decide."""
    door.leads("Helen", "3号楼")
    tie = door.claims("贼", CHENS)
    door.acts("Helen", confirming.confirm, tie)
    door.acts("陈静", objecting.object_to, tie)
    [letter] = door.house.act(lambda work: write_letters(work, [CHENS]))
    door.tries("贼", letter.code)
    assert door.members(CHENS) == ["陈静"]


ATTACKS = (
    guesses_from_one_account,
    guesses_from_many_accounts,
    a_locked_home_opens_by_a_new_letter_only,
    guesses_spread_over_days_do_not_lock,
    guesses_at_a_home_lock_out_nobody_who_lives_there,
    wrong_codes_tell_nothing_of_which_homes_there_are,
    a_code_of_another_home,
    a_used_code,
    a_letter_that_a_new_one_has_made_void,
    a_photographed_letter_of_the_neighbour,
    a_letter_stolen_after_the_owner_came,
    a_forwarded_contact,
    a_contact_of_another_number,
    a_number_of_next_doors_roster,
    a_second_account_with_the_same_number,
    a_second_account_that_says_it_was_not_me,
    twins_with_one_number,
    a_leader_of_another_building,
    a_leader_over_the_cap,
    a_leader_who_confirms_himself,
    a_leader_who_makes_his_wife_an_owner_of_his_home,
    a_leader_who_makes_an_owner,
    a_desk_that_confirms_for_its_own_home,
    a_claimant_whose_name_the_register_does_not_have,
    a_claimant_who_objects_against_the_true_owner,
    a_tenant_confirmed_today_who_objects_against_the_owner,
    somebody_whom_a_leader_brought_in_and_the_owner_objects_to,
    one_of_two_who_decides_the_case_at_the_desk_himself,
    somebody_who_moved_out,
    somebody_who_moves_another_one_out,
    a_tenant_who_ends_the_owner,
    a_code_of_another_community,
    an_invitation_with_anothers_code,
    an_invitation_that_was_passed_on,
    a_tenant_who_invites_an_owner,
    members_who_fill_their_home,
    two_accounts_race_for_one_code,
    one_account_that_claims_many_homes,
    many_accounts_that_claim_one_home,
    a_claim_that_was_refused_and_comes_again,
    a_disputed_member_with_a_letter,
)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda each: each.__name__)
def test_nobody_gets_into_a_home_that_is_not_theirs(door: Door, attack: Callable[[Door], None]) -> None:
    attack(door)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("居委会", "join-name-office"),
        ("居 委 會", "join-name-office"),
        ("主\u200b任", "join-name-trick"),
        ("王主任", "join-name-office"),
        ("服务臺", "join-name-office"),
        ("ＢＯＴ", "join-name-office"),
        ("ⓐⓓⓜⓘⓝ", "join-name-office"),
        ("аdmin", "join-name-trick"),
        ("Неlen", "join-name-trick"),
        ("幸福里社区", "join-name-office"),
        ("赵　敏", "join-name-office"),
        ("许·红·梅", "join-name-office"),
        ("楼栋长老卢", "join-name-office"),
        ("", "join-name-length"),
        ("邻" * 21, "join-name-length"),
    ],
)
def test_no_name_poses_as_an_office_or_as_somebody_in_office(house: House, name: str, why: str) -> None:
    who = house.who("陈静")
    with pytest.raises(Refusal, match=why):
        house.act(lambda work: choose_name(work, who, name))


@pytest.mark.parametrize(
    "name", ["明", "邻" * 20, "Abbott", "王芳", "عائلة", "👨‍👩‍👧‍👦 一家", "小<b>明", "O'Neil", "Елена"]
)
def test_ordinary_names_are_fine_however_short_or_long(house: House, name: str) -> None:
    assert house.ask(lambda work: checked_name(work, name, None)) == name


def test_whoever_holds_an_office_may_be_called_by_it(house: House) -> None:
    who = house.who("李国强")
    assert house.act(lambda work: choose_name(work, who, "李主任")).name == "李主任"


def test_an_account_whose_own_name_poses_is_a_plain_neighbour(door: Door) -> None:
    door.acts("林小满", join_by_letter, cast.LETTER, "幸福里服务台", "zh-Hans")
    address = select(Address).where(Address.external == door.account("林小满").external)
    person = door.house.ask(lambda w: w.session.get_one(Person, w.session.scalars(address).one().current_id))
    assert person.name == "邻居"
