"""Attempts by claims that change, by those in office, and by those who help."""

import pytest

from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.assisting.consent import How, agree, end_consent, record_consent
from residents.assisting.entering import Newcomer, enter_person, require_may_enter
from residents.assisting.finding import find_people
from residents.assisting.kin import ask_kin
from residents.assisting.mode import begin_helping, stop_helping
from residents.assisting.queries import card
from residents.choices import choose_name
from residents.homes import cases, claims, confirming, inviting, moving, objecting, queries
from residents.homes.model import Matter, Ruling
from residents.model import (
    Address,
    Assurance,
    Dwelling,
    Person,
    Place,
    PlaceKind,
    Relation,
    Role,
    RoleKind,
    Way,
)
from tests.residents.takeovers.door import CHENS, HOME, Door


def an_owner_whom_the_owner_does_not_know(door: Door) -> None:
    """She cannot confirm an owner, but stops them with one tap: then nobody but the desk decides."""
    door.leads("Helen", "3号楼")
    tie = door.claims("贼", CHENS, Relation.OWNER)
    seen = door.acts("陈静", queries.claim_shown, tie)
    assert (seen.way, seen.may_confirm) == (Way.MEMBER, False)
    assert door.refused("陈静", confirming.confirm, tie) == "claim-own-home"
    receipt = door.acts("陈静", objecting.object_to, tie)
    assert receipt.waits and door.cases() == [Matter.OBJECTION]
    for name in ("Helen", "赵敏"):
        assert door.refused(name, confirming.confirm, tie, shown="deed") == "claim-before-desk"
        assert door.refused(name, confirming.refuse, tie, "不认识") == "claim-before-desk"
    neither = (receipt.case, Ruling.NEITHER, "都不算")
    assert door.refused("赵敏", cases.decide, *neither) == "button-old", "her home is not in question"
    door.acts("赵敏", cases.decide, receipt.case, Ruling.DROP, "房产证上没有他")
    assert door.members(CHENS) == ["陈静"] and door.tie(tie).refused_at is not None


def somebody_who_helps_a_member_and_confirms_in_her_name(door: Door) -> None:
    tie = door.claims("贼", CHENS)
    chen, zhao = door.house.person("陈静"), door.house.person("赵敏")
    as_her = Acting(chen, zhao, Origin.DESK)
    for use in (confirming.confirm, queries.claim_shown):
        with pytest.raises(Refusal, match="claim-in-person"):
            door.house.act(lambda work, use=use: use(work, as_her, tie))
    assert door.members(CHENS) == ["陈静"]


def a_tenant_who_becomes_an_owner_while_the_desk_looks(door: Door) -> None:
    """The desk saw an identity card of somebody who lives there; the button confirms what it saw."""
    tie = door.claims("贼", HOME, Relation.TENANT)
    other = door.claims("贼", HOME, Relation.OWNER)
    assert door.refused("赵敏", confirming.confirm, tie, shown="identity") == "claim-gone"
    assert other != tie and door.tie(other).verified_at is None


def claims_taken_back_and_said_again_to_pester(door: Door) -> None:
    for n in range(claims.MOST_A_DAY):
        door.claims("贼", CHENS, (Relation.TENANT, Relation.HOUSEHOLD)[n % 2])
    late = (door.home(CHENS), Relation.TENANT, "贼")
    assert door.refused("贼", claims.claim, *late, adult=True) == "claim-too-many-today"
    door.house.wait(days=1, minutes=1)
    door.claims("贼", CHENS, Relation.TENANT)


def strangers_who_keep_a_home_closed(door: Door) -> None:
    """Neither the desk nor whom a member invites is kept out by claims of others."""
    for n in range(claims.MOST_AT_HOME):
        door.claims(f"贼{n}", CHENS)
    newcomer = Newcomer(door.home(CHENS), "陈奶奶", Relation.HOUSEHOLD, adult=True, elder=True)
    assert door.acts("赵敏", enter_person, newcomer).verified
    _, number, code = door.acts("陈静", inviting.invite, door.home(CHENS), Relation.HOUSEHOLD).start.split(
        "_"
    )
    assert door.acts("妹妹", inviting.accept, int(number), code, "妹妹", adult=True).residency


def a_leader_who_confirms_whom_the_owner_refused(door: Door) -> None:
    door.leads("Helen", "3号楼")
    tie = door.claims("贼", CHENS)
    door.acts("陈静", confirming.refuse, tie, "不是我家的人")
    assert door.refused("Helen", confirming.confirm, tie) == "claim-refused-already"
    assert door.members(CHENS) == ["陈静"]
    door.acts("赵敏", confirming.confirm, tie, shown="contract")
    assert "贼" in door.members(CHENS), "the desk has seen papers"


def a_clerk_whose_own_tie_there_is_disputed(door: Door) -> None:
    """Then they are nobody there: neither a member nor the desk."""
    door.leads("Helen", "3号楼")
    door.at_desk("李明")
    own = door.claims("李明", CHENS)
    friend = door.claims("贼", CHENS)
    assert door.refused("李明", confirming.confirm, friend) == "claim-own-home"
    door.acts("Helen", confirming.confirm, own)
    door.acts("陈静", objecting.object_to, own)
    assert door.refused("李明", confirming.confirm, friend) == "claim-own-home"


def a_disputed_resident_whom_the_desk_lets_stand(door: Door) -> None:
    """It counts as it was proved: nobody becomes an owner by being doubted, and the leader's count stays."""
    door.leads("Helen", "3号楼")
    tie = door.claims("贼", CHENS, Relation.OWNER)
    door.acts("Helen", confirming.confirm, tie)
    case = door.acts("陈静", objecting.object_to, tie).case
    door.acts("赵敏", cases.decide, case, Ruling.KEEP, "他确实住这里")
    after = door.tie(tie)
    assert (after.assurance, after.way, after.disputed_at) == (Assurance.RESIDENT, Way.LEADER, None)
    assert after.verified_by == door.house.person("Helen")


def a_side_that_moves_out_before_the_desk_decides(door: Door) -> None:
    door.leads("Helen", "3号楼")
    tie = door.claims("贼", CHENS)
    door.acts("Helen", confirming.confirm, tie)
    case = door.acts("陈静", objecting.object_to, tie).case
    door.acts("贼", moving.move_out, tie)
    assert door.cases() == []
    assert door.refused("赵敏", cases.decide, case, Ruling.KEEP, "他住这里") == "case-gone"
    assert door.members(CHENS) == ["陈静"]


def an_identity_card_where_the_register_names_nobody(door: Door) -> None:
    """It says who somebody is, and that proves owning only of whom the register names."""
    empty = "1号楼1单元302"
    tie = door.claims("贼", empty, Relation.OWNER)
    done = door.acts("赵敏", confirming.confirm, tie, shown="identity")
    assert done.assurance is Assurance.RESIDENT
    newcomer = Newcomer(door.home(empty), "贼二", Relation.OWNER, True, False, "identity")
    assert door.acts("赵敏", enter_person, newcomer).unproved
    door.registers("林小满", HOME)
    own = door.claims("林小满", HOME, Relation.OWNER)
    assert door.acts("赵敏", confirming.confirm, own, shown="identity").assurance is Assurance.OWNER


def a_clerk_who_judges_their_own_word(door: Door) -> None:
    """As long as somebody else at the desk can: else there would be nobody."""
    tie = door.claims("贼", CHENS)
    door.acts("赵敏", confirming.confirm, tie, shown="known")
    case = door.acts("陈静", objecting.object_to, tie).case
    door.at_desk("李明")
    assert door.refused("赵敏", cases.decide, case, Ruling.KEEP, "就是他") == "case-own-word"
    door.acts("李明", cases.decide, case, Ruling.DROP, "合同是别处的")
    assert door.members(CHENS) == ["陈静"]


def a_claim_to_a_home_that_left_the_roster(door: Door) -> None:
    """It was refused, so the home could go; the desk's old button brings neither back."""
    tie = door.claims("贼", HOME)
    door.acts("赵敏", confirming.refuse, tie, "没有这一户")

    def goes(work: Work) -> None:
        work.session.get_one(Dwelling, door.home(HOME)).gone_at = work.now

    door.house.act(goes)
    assert door.refused("赵敏", confirming.confirm, tie, shown="deed") == "claim-home-unknown"


def somebody_who_asks_for_the_names_of_all(door: Door) -> None:
    """A crafted button tells nobody's name, nor who may act for them, to whoever may not help them."""
    chen = door.house.person("陈静")
    for use in (card, ask_kin):
        with pytest.raises(Refusal) as no:
            door.acts("钱进", use, chen)
        assert (no.value.line.key, no.value.line.args) == ("helping-nobody-of-yours", {})
    agreed = door.acts("陈静", agree, 0)
    assert door.refused("钱进", end_consent, agreed.consent) == "consent-not-yours"


def a_grid_worker_who_enters_somebody(door: Door) -> None:
    """Who may not vouch is told so before the form, and is shown no home to enter somebody for."""
    grid = door.house.act(lambda work: _grid_with(work, door.house.id_of(Place, "3号楼")))
    person = door.house.person("钱进")
    door.house.act(lambda work: work.session.add(_worker(work, person, grid)))
    assert door.refused("钱进", require_may_enter, door.home(HOME)) == "entering-not-yours"
    found = door.acts("钱进", find_people, "302")
    assert found.homes == ()
    assert door.acts("赵敏", find_people, "302").homes


def _grid_with(work: Work, building: int) -> int:
    grid = Place(kind=PlaceKind.GRID, name="第一网格", parent_id=None)
    work.session.add(grid)
    work.session.flush()
    work.session.get_one(Place, building).parent_id = grid.id
    return grid.id


def _worker(work: Work, person: int, grid: int) -> Role:
    return Role(person_id=person, kind=RoleKind.GRID_WORKER, place_id=grid, since=work.now)


def a_helper_who_stops_after_the_helped_is_gone(door: Door) -> None:
    """Nobody is kept in a mode whose person was erased, or is of another community."""
    sun = door.house.person("孙桂英")
    door.acts("赵敏", record_consent, sun, How.SPOKEN)
    door.acts("赵敏", begin_helping, sun)

    def erased(work: Work) -> None:
        work.session.get_one(Person, sun).erased_at = work.now

    door.house.act(erased)
    assert door.acts("赵敏", stop_helping).name == ""
    address = door.acts("赵敏", lambda work, who: who.address)
    assert door.house.ask(lambda work: work.session.get_one(Address, address).helping_id) is None


def a_helper_who_sets_a_friend_to_watch(door: Door) -> None:
    """Who has a phone says themselves who looks on."""
    assert door.refused("赵敏", ask_kin, door.house.person("陈静")) == "kin-theirs-to-ask"
    assert door.acts("赵敏", ask_kin, door.house.person("孙桂英")).start


def a_merchant_who_calls_himself_the_chair(door: Door) -> None:
    assert door.refused("刘师傅", choose_name, "李国强") == "join-name-office"


ATTEMPTS = (
    an_owner_whom_the_owner_does_not_know,
    somebody_who_helps_a_member_and_confirms_in_her_name,
    a_tenant_who_becomes_an_owner_while_the_desk_looks,
    claims_taken_back_and_said_again_to_pester,
    strangers_who_keep_a_home_closed,
    a_leader_who_confirms_whom_the_owner_refused,
    a_clerk_whose_own_tie_there_is_disputed,
    a_disputed_resident_whom_the_desk_lets_stand,
    a_side_that_moves_out_before_the_desk_decides,
    an_identity_card_where_the_register_names_nobody,
    a_clerk_who_judges_their_own_word,
    a_claim_to_a_home_that_left_the_roster,
    somebody_who_asks_for_the_names_of_all,
    a_grid_worker_who_enters_somebody,
    a_helper_who_stops_after_the_helped_is_gone,
    a_helper_who_sets_a_friend_to_watch,
    a_merchant_who_calls_himself_the_chair,
)
