"""Contents of files that nobody keeps any more leave the disk, whatever dies in between, and no others do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from bot.sweeping import DIED, Sweeper
from deliberation.proposals.model import ProposalPhoto
from handlers.chat.proposals.model import ProposalDraft
from kernel.files import FILES, INCOMING, Due, FileStore, expect, keep
from kernel.forsaken import forsaken
from kernel.work import Work
from residents.privacy import erasing
from tests.residents.moderation.conftest import Street
from tests.residents.privacy.test_erasing import adopted, pass_time

PHOTO, OTHER = b"a photo of the ramp", b"a voice note"


class Attic:
    """The street with a store of files."""

    def __init__(self, street: Street, folder: Path) -> None:
        self.street = street
        self.store = FileStore(folder)
        self.sweeper = Sweeper(street.workshop, self.store, lambda: street.now)

    def sends(self, name: str, content: bytes, *, at: int | None = None) -> int:
        """Somebody sent a file, which is kept; gives its row."""
        community = at or self.street.here
        person = self.street.person(name, at=community)
        sent = {"channel": "telegram", "external": "x", "kind": "photo", "mime": "image/jpeg", "size": 9}
        incoming = self.street.act(lambda work: expect(work, person, **sent), at=community)  # type: ignore[arg-type]
        due = Due(incoming, community, person, "telegram", "x", "photo", "image/jpeg", 0)
        sha256 = self.store.put(content)
        self.street.act(lambda work: keep(work, due, sha256, len(content), "image/jpeg"), at=community)
        return incoming

    def shows(self, proposal: int, incoming: int) -> None:
        """A proposal shows it."""
        photo = ProposalPhoto(proposal_id=proposal, position=1, file_id=incoming)
        self.street.act(lambda work: work.session.add(photo))

    def forgets(self, incoming: int) -> None:
        """Its row goes, as with an erasure."""
        order = delete(INCOMING).where(INCOMING.c.id == incoming)
        self.street.act(lambda work: work.connection.execute(order), at=None)

    def contents(self) -> set[bytes]:
        """What lies in the store."""
        return {self.store.get(name) for name in self.store.names()}

    def on_disk(self) -> set[bytes]:
        """Every byte that lies there, in use or not."""
        return {path.read_bytes() for path in self.store.folder.glob("??/*")}


@pytest.fixture
def attic(street: Street, tmp_path: Path) -> Iterator[Attic]:
    """The street with a store of files."""
    yield Attic(street, tmp_path / "files")


@pytest.fixture
def street(tmp_path: Path, database_kind: str) -> Iterator[Street]:
    """Both communities, with reactions."""
    built = Street(tmp_path)
    yield built
    built.workshop.close()


async def test_the_photos_of_somebody_who_left_leave_the_disk(attic: Attic) -> None:
    attic.sends("陈静", PHOTO)
    who = attic.street.who("陈静")
    attic.street.act(lambda work: erasing.ask(work, who))
    pass_time(attic.street, days=7)
    await attic.sweeper.sweep()
    assert attic.on_disk() == set()


async def test_a_photo_that_a_supported_proposal_shows_stays(attic: Attic) -> None:
    proposal = adopted(attic.street, "陈静")
    attic.shows(proposal, attic.sends("陈静", PHOTO))
    attic.sends("陈静", OTHER)
    who = attic.street.who("陈静")
    attic.street.act(lambda work: erasing.ask(work, who))
    pass_time(attic.street, days=7)
    await attic.sweeper.sweep()
    assert attic.on_disk() == {PHOTO}


async def test_what_two_people_or_two_communities_sent_stays_until_nobody_keeps_it(attic: Attic) -> None:
    mine, hers = attic.sends("陈静", PHOTO), attic.sends("王芳", PHOTO)
    there = attic.sends("陈静", PHOTO, at=attic.street.there)
    for gone, left in ((mine, {PHOTO}), (hers, {PHOTO}), (there, set())):
        attic.forgets(gone)
        await attic.sweeper.sweep()
        assert attic.contents() == attic.on_disk() == left
    rows = attic.street.workshop.read_now(lambda work: work.connection.execute(select(FILES)).all())
    assert rows == []


@pytest.mark.parametrize("died", ["before the row", "after the row"])
async def test_a_death_in_between_leaves_nothing_lying(attic: Attic, died: str) -> None:
    attic.forgets(attic.sends("陈静", PHOTO))
    [content] = attic.street.workshop.read_now(lambda work: forsaken(work, 9))
    attic.store.put_aside(content.sha256)
    if died == "after the row":
        attic.street.act(lambda work: work.connection.execute(delete(FILES)))
    attic.street.now = attic.street.now.replace(year=2100)  # long after, by the machine's time
    await attic.sweeper.sweep()
    assert attic.on_disk() == set()


async def test_what_another_process_has_just_put_aside_is_left_to_it(attic: Attic) -> None:
    sha256 = attic.store.put(PHOTO)
    attic.store.put_aside(sha256)
    changed = next(attic.store.folder.glob("??/*")).stat().st_ctime
    attic.street.now = attic.street.now.fromtimestamp(changed, attic.street.now.tzinfo) + DIED / 2
    await attic.sweeper.sweep()
    assert attic.on_disk() == {PHOTO}


async def test_whoever_sends_it_again_meanwhile_gets_it_kept(attic: Attic) -> None:
    attic.forgets(attic.sends("陈静", PHOTO))
    [content] = attic.street.workshop.read_now(lambda work: forsaken(work, 9))
    attic.store.put_aside(content.sha256)
    attic.sends("王芳", PHOTO)
    attic.sweeper._throw_away(content)
    assert attic.contents() == {PHOTO}
    await attic.sweeper.sweep()
    assert attic.contents() == attic.on_disk() == {PHOTO}


async def test_what_nothing_ever_showed_goes_after_a_hundred_days(attic: Attic) -> None:
    shown, drafted = attic.sends("陈静", PHOTO), attic.sends("王芳", OTHER)
    attic.shows(attic.street.proposal("陈静"), shown)
    attic.street.wait(days=99)
    await attic.sweeper.sweep()
    assert attic.contents() == {PHOTO, OTHER}
    attic.street.wait(days=2)
    await attic.sweeper.sweep()
    assert attic.contents() == {PHOTO}
    rows = attic.street.ask(lambda work: _rows(work))
    assert (shown in rows, drafted in rows) == (True, False)


def _rows(work: Work) -> set[int]:
    return set(work.connection.execute(select(INCOMING.c.id)).scalars())


async def test_a_photo_of_a_draft_stays_with_the_draft(attic: Attic) -> None:
    photo, writer = attic.sends("王芳", OTHER), attic.street.person("王芳")

    def draft(work: Work) -> None:
        row = ProposalDraft(person_id=writer, title="扶手", photos=[photo], changed_at=work.now)
        work.session.add(row)

    attic.street.act(draft)
    order = update(INCOMING).values(sent_at=attic.street.now.replace(year=2025))
    attic.street.act(lambda work: work.connection.execute(order))
    await attic.sweeper.sweep()
    assert attic.contents() == {OTHER}
