"""Attempts by claims, confirmations, objections, invitations."""

from sqlalchemy import select

from residents.homes import cases, claims, confirming, inviting, moving, objecting
from residents.homes.model import Matter, Ruling
from residents.letters import write_letters
from residents.model import (
    Assurance,
    Relation,
    Residency,
    Way,
)
from tests import cast
from tests.residents.takeovers.door import CHENS, HOME, NEIGHBOURS, Door


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


ATTEMPTS = (
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
