"""By-laws that were withdrawn stay withdrawn back and forth; what was restored with faults holds still."""

import pytest
from sqlalchemy import select, text

from kernel.bylaws import BylawsVersion, coming_version, current_version
from kernel.database import open_plain
from kernel.work import Work
from residents import bylaws
from residents.acting import Acting, Origin
from tests.bot.operator.office import Office

OPERATOR = Acting(None, None, Origin.DESK)


def a_change_taken_back(work: Work) -> None:
    """The committee announces that two thirds become half, and takes it back."""
    held = current_version(work.session, work.now)
    polls = held.bylaws.polls.model_copy(update={"days": held.bylaws.polls.days + 1})
    changed = held.bylaws.model_copy(update={"polls": polls})
    bylaws.announce(work, OPERATOR, changed, after=held.version)
    bylaws.withdraw(work, OPERATOR)


def coming(work: Work) -> BylawsVersion | None:
    return coming_version(work.enter(1).session, work.now)


def what_was_withdrawn(work: Work) -> tuple[object, ...]:
    """Every moment of the version that was withdrawn."""
    query = select(BylawsVersion).where(BylawsVersion.version == 2)
    row = work.enter(1).session.scalars(query).one()
    return row.effective_at, row.announced_at, row.announced_by, row.withdrawn_at, row.withdrawn_by


@pytest.fixture
def back(office: Office) -> tuple[Office, tuple[object, ...]]:
    """An installation that went back to the first shape after a change was withdrawn; and when that was."""
    url = office.founded()
    with office.workshop(url) as workshop:
        workshop.act_now(lambda work: a_change_taken_back(work.enter(1)))
        was = workshop.read_now(what_was_withdrawn)
    office.does("migrate", "--to", "0001", "--yes")
    return office, was


def test_what_was_withdrawn_is_withdrawn_again_after_going_back_and_forth(
    back: tuple[Office, tuple[object, ...]],
) -> None:
    office, was = back
    assert "Upgraded" in office.does("upgrade")
    assert "everything holds" in office.does("verify")
    with office.workshop(office.url) as workshop:
        assert workshop.read_now(coming) is None
        assert workshop.read_now(what_was_withdrawn) == was
    assert "withdrawn; was to be in force from" in office.does("bylaws", "history", "cast")


def test_a_backup_of_the_older_shape_brings_no_withdrawn_change_back(
    back: tuple[Office, tuple[object, ...]],
) -> None:
    office, was = back
    office.does("backup", "old.backup")
    office.new()
    assert "everything holds" in office.does("restore", "old.backup")
    with office.workshop(office.url) as workshop:
        assert workshop.read_now(what_was_withdrawn) == was


def test_in_the_older_shape_what_was_withdrawn_never_comes_into_force(
    back: tuple[Office, tuple[object, ...]],
) -> None:
    office, _ = back
    # As the former version asks: it knows no other word for it than the moment of effect.
    assert office.counted("bylaws_version", "version = 2 AND effective_at < '9000-01-01'") == 0


def every_vote(url: str, choice: str) -> None:
    """Somebody changes the database by hand."""
    engine = open_plain(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE vote SET choice = :choice"), {"choice": choice})
    engine.dispose()


def test_what_was_restored_with_faults_is_not_released_by_the_way(small_office: Office) -> None:
    office = small_office
    every_vote(office.founded(), "against")
    office.does("backup", "altered.backup")
    office.new()
    status, _, complaint = office.says("restore", "altered.backup")
    assert (status, "does not match what the journal sealed" in complaint) == (1, True)
    assert "It has 5 faults: yishi verify" in office.does("courier", "status")
    assert "! restored with 5 faults: yishi verify" in office.says("doctor")[1]
    status, _, complaint = office.says("courier", "release", "--all")
    assert (status, "--anyway. Nothing was released." in complaint) == (1, True)
    assert office.counted("hold") == 1
    office.does("courier", "release", "--all", "--anyway")
    assert office.counted("hold") == 0


def test_what_was_mended_after_the_restore_is_released(small_office: Office) -> None:
    office = small_office
    every_vote(office.founded(), "against")
    office.does("backup", "altered.backup")
    url = office.new()
    assert office.says("restore", "altered.backup")[0] == 1
    every_vote(url, "agree")
    assert "everything holds" in office.does("courier", "release", "--all")
    assert office.counted("hold") == 0
