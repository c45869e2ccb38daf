"""A migrated database and one made from the code are the same, and no step loses or changes a row."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import column, inspect, select, text
from sqlalchemy.exc import IntegrityError

from bot.migrating import migrate, move
from bot.models import METADATA
from kernel.bylaws import ProposalRules
from kernel.database import Instant, open_plain
from tests.bot.test_migrating import does
from tests.databases import new_database, unmade_database


@pytest.fixture
def database(tmp_path: Path, database_kind: str) -> str:
    return unmade_database(tmp_path / "new")


def words_of(url: str) -> dict[str, dict[str, list[str]]]:
    """All that a database says of its tables."""
    engine = open_plain(url)
    with engine.connect() as connection:
        seen = inspect(connection)
        told = {
            table: {
                "columns": sorted(
                    f"{c['name']} {c['type']} {c['nullable']}" for c in seen.get_columns(table)
                ),
                "key": [str(seen.get_pk_constraint(table)["constrained_columns"])],
                "checks": sorted(f"{c['name']} {c['sqltext']}" for c in seen.get_check_constraints(table)),
                "references": sorted(
                    f"{c['name']} {c['constrained_columns']} {c['referred_table']} {c['referred_columns']}"
                    for c in seen.get_foreign_keys(table)
                ),
                "unique": sorted(
                    f"{c['name']} {c['column_names']}" for c in seen.get_unique_constraints(table)
                ),
                "indexes": sorted(_index(each) for each in seen.get_indexes(table)),
            }
            for table in sorted(set(METADATA.tables) & set(seen.get_table_names()))
        }
    engine.dispose()
    return told


def _index(told: Any) -> str:
    where = [str(each) for name, each in sorted(told.get("dialect_options", {}).items()) if "where" in name]
    return f"{told['name']} {told['column_names']} {bool(told['unique'])} {where}"


def counting_on(url: str) -> set[str]:
    """The tables of a SQLite database that never give an id twice."""
    engine = open_plain(url)
    with engine.connect() as connection:
        query = text("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'")
        names = set(connection.execute(query).scalars())
    engine.dispose()
    return names


def test_a_migrated_database_and_a_new_one_differ_in_nothing(
    database: str, tmp_path: Path, database_kind: str
) -> None:
    migrate(database)
    made = new_database(tmp_path)
    assert words_of(database) == words_of(made)
    if database_kind == "sqlite":
        assert counting_on(database) == counting_on(made) != set()


@pytest.mark.parametrize(("former", "later"), [("0002", "0003"), ("0003", "0004"), ("0004", "0005")])
def test_a_table_is_as_it_was_when_a_step_is_taken_back(database: str, former: str, later: str) -> None:
    move(database, former)
    before = words_of(database)
    move(database, later)
    move(database, former)
    assert words_of(database) == before


A_PLACE = [
    "INSERT INTO community (id, slug, name, zone, language, desk_phone)"
    " VALUES (7, 'x', '幸福里', 'UTC', 'en', '')",
    "INSERT INTO place (id, community_id, parent_id, kind, name) VALUES (3, 7, NULL, 'community', '幸福里')",
    "INSERT INTO place (id, community_id, parent_id, kind, name) VALUES (9, 7, 3, 'building', '3号楼')",
    "INSERT INTO dwelling (id, community_id, building_id, name, area)"
    " VALUES (5, 7, 9, '3号楼1单元101', 8850)",
]


def test_rows_and_what_they_refer_to_survive_up_and_down(database: str, database_kind: str) -> None:
    def rows() -> list[Any]:
        engine = open_plain(database)
        with engine.connect() as connection:
            asked = "SELECT d.id, p.id, p.parent_id, c.id, c.name, d.name FROM dwelling d"
            joined = "JOIN place p ON p.id = d.building_id JOIN community c ON c.id = p.community_id"
            found = [tuple(row) for row in connection.execute(text(f"{asked} {joined}"))]
        engine.dispose()
        return found

    move(database, "0002")
    does(database, *A_PLACE)
    before = rows()
    assert before == [(5, 9, 3, 7, "幸福里", "3号楼1单元101")]
    for revision in ("0003", "0002", "0003"):
        move(database, revision)
        assert rows() == before
        with pytest.raises(IntegrityError):
            does(database, "DELETE FROM place WHERE id = 9")  # a dwelling refers to it


def test_no_id_is_given_twice_also_where_its_row_is_gone(database: str) -> None:
    migrate(database)
    columns = "slug, name, zone, language, desk_phone"
    found = []
    for slug in ("x", "y"):
        does(database, f"INSERT INTO community ({columns}) VALUES ('{slug}', '幸福里', 'UTC', 'en', '')")
        engine = open_plain(database)
        with engine.connect() as connection:
            found.append(connection.execute(text("SELECT id FROM community")).scalar_one())
        engine.dispose()
        does(database, "DELETE FROM community")
    assert found[0] < found[1]


A_PHOTO = [
    *A_PLACE,
    "INSERT INTO person (id, community_id, name, language, elder, created_at)"
    " VALUES (2, 7, '陈静', 'en', false, '2026-11-01 00:00:00')",
    *(
        "INSERT INTO incoming_file (id, community_id, channel, external, kind, mime, state, attempts,"
        f" sent_at) VALUES ({file}, 7, 'telegram', '', 'photo', 'image/jpeg', 'kept', 1,"
        " '2026-11-01 00:00:00')"
        for file in (8, 9)
    ),
    *(
        "INSERT INTO proposal (id, community_id, number, title, body, author_id, published_at,"
        " support_needed, support_until, bylaws_version, photo_id)"
        f" VALUES ({each}, 7, '2026-00{each}', '扶手', '滑', 2,"
        f" '2026-11-01 00:00:00', 3, '2026-11-15 00:00:00', 1, {file})"
        for each, file in ((1, "8"), (2, "NULL"))
    ),
    "INSERT INTO proposal_draft (id, community_id, person_id, title, body, placed, compared, photo_id,"
    " changed_at) VALUES (1, 7, 2, '灯', '', false, false, 9, '2026-11-01 00:00:00')",
]


def test_the_one_photo_becomes_the_first_of_several_and_back(database: str) -> None:
    def found(query: str) -> list[Any]:
        engine = open_plain(database)
        with engine.connect() as connection:
            rows = [tuple(row) for row in connection.execute(text(query))]
        engine.dispose()
        return rows

    move(database, "0003")
    does(database, *A_PHOTO)
    for _ in range(2):
        move(database, "0004")
        photos = "SELECT community_id, proposal_id, position, file_id FROM proposal_photo"
        assert found(photos) == [(7, 1, 1, 8)]
        [(draft,)] = found("SELECT photos FROM proposal_draft")
        assert draft in ("[9]", [9])
        move(database, "0003")
        assert found("SELECT id, photo_id FROM proposal ORDER BY id") == [(1, 8), (2, None)]
        assert found("SELECT photo_id FROM proposal_draft") == [(9,)]


STANDING = {
    1: "'2026-11-03 00:00:00', NULL, NULL, NULL",
    2: "NULL, NULL, NULL, NULL",
    3: "'2026-11-03 00:00:00', '2026-11-04 00:00:00', NULL, NULL",
    4: "'2026-11-03 00:00:00', NULL, 5, NULL",
    5: "'2026-11-03 00:00:00', NULL, NULL, true",
}
"""Enough support; still collecting; declined; in a vote; adopted."""
OWED_BEFORE = [
    *A_PHOTO[: len(A_PLACE) + 1],
    "UPDATE community SET zone = 'Asia/Taipei'",
    "INSERT INTO poll (id, community_id, number, title, text, opened_by, opened_at, closes_at, rule, speaks,"
    " voices, bylaws_version, heads, area) VALUES (5, 7, '2026-005', '扶手', '滑', 2, '2026-11-05 00:00:00',"
    " '2026-11-09 00:00:00', '{}', 'last', '', 1, 1, 1)",
    *(
        "INSERT INTO proposal (id, community_id, number, title, body, author_id, published_at,"
        " support_needed, support_until, bylaws_version, reached_at, declined_at, poll_id, adopted)"
        f" VALUES ({each}, 7, '2026-00{each}', '扶手', '滑', 2, '2026-11-01 00:00:00', 3,"
        f" '2026-11-15 00:00:00', 1, {how})"
        for each, how in STANDING.items()
    ),
]


def test_an_answer_owed_from_before_there_was_a_clock_gets_its_full_time_from_now(database: str) -> None:
    move(database, "0003")
    does(database, *OWED_BEFORE)
    before = datetime.now(UTC)
    move(database, "0004")
    query = select(column("id"), column("answer_due_at", Instant())).select_from(text("proposal"))
    engine = open_plain(database)
    with engine.connect() as connection:
        due = {row.id: row.answer_due_at for row in connection.execute(query)}
    engine.dispose()
    [clock] = [moment for moment in due.values() if moment is not None]
    assert clock == due[1]
    local, days = clock.astimezone(ZoneInfo("Asia/Taipei")), timedelta(days=ProposalRules().answer_days)
    assert (local.hour, local.minute) == (20, 0)
    assert abs(local.date() - (before + days).astimezone(local.tzinfo).date()) <= timedelta(days=1)


IN_SERVICE = [
    *A_PHOTO[: len(A_PLACE) + 1],
    "INSERT INTO address (id, channel, external, current_id, language, reachable, tries, helping_proof)"
    " VALUES (4, 'telegram', '100', 2, 'en', true, 0, '')",
    "INSERT INTO holder (id, community_id, address_id, person_id) VALUES (6, 7, 4, 2)",
    "INSERT INTO role (id, community_id, person_id, kind, title, place_id, since, until)"
    " VALUES (1, 7, 2, 'leader', '', 9, '2026-11-01 00:00:00', '2027-11-01 00:00:00')",
    "INSERT INTO proposal (id, community_id, number, title, body, author_id, published_at, support_needed,"
    " support_until, bylaws_version, answered_as, answered_at, answered_by, answer)"
    " VALUES (1, 7, '2026-001', '扶手', '滑', 2, '2026-11-01 00:00:00', 3, '2026-11-15 00:00:00', 1, 'will',"
    " '2026-11-02 00:00:00', 2, '会装')",
    "INSERT INTO suspension (id, community_id, person_id, since, until, days, why, by_id)"
    " VALUES (1, 7, 2, '2026-11-01 00:00:00', '2026-11-08 00:00:00', 7, '骂人', 2)",
]
"""What the tables that the fifth step widens hold: an account, an office, a promise, a pause."""
WIDENED = {
    "community": "weighs_at",
    "place": "since",
    "holder": "since",
    "role": "planned_until",
    "proposal": "promised_for, promise_told_at, delayed_at, delayed_by, delayed_why",
    "suspension": "kind, subject",
}
MADE_SINCE = [
    "INSERT INTO call (id, community_id, kind, subject, begun_at, look_at, ends_at)"
    " VALUES (1, 7, 'poll', 5, '2026-11-01 00:00:00', '2026-11-02 00:00:00', '2026-11-03 00:00:00')",
    "INSERT INTO paper_hung (community_id, call_id, building_id, hung_by, hung_at)"
    " VALUES (7, 1, 9, 2, '2026-11-01 00:00:00')",
    "INSERT INTO door_told (community_id, call_id, dwelling_id, told_by, told_at)"
    " VALUES (7, 1, 5, 2, '2026-11-01 00:00:00')",
    "INSERT INTO visit (id, community_id, person_id, dwelling_id, seat, asked_by, asked_at, what, place,"
    " turn, turned_at, missed) VALUES (1, 7, 2, 5, 1, 2, '2026-11-01 00:00:00', 'phone', 'home', 0,"
    " '2026-11-01 00:00:00', 0)",
    "INSERT INTO visit_taking (community_id, visit_id, helper_id, office, since)"
    " VALUES (7, 1, 2, 'desk', '2026-11-01 00:00:00')",
    "INSERT INTO account_ending (community_id, person_id, address_id, words, by_id, at)"
    " VALUES (7, 2, 4, '手机丢了', 2, '2026-11-01 00:00:00')",
    "INSERT INTO account_code (community_id, person_id, digest, by_id, at, starts_at, expires_at)"
    " VALUES (7, 2, 'd', 2, '2026-11-01 00:00:00', '2026-11-01 00:00:00', '2026-11-08 00:00:00')",
    "UPDATE community SET weighs_at = '2026-11-23 01:00:00'",
    "UPDATE proposal SET promised_for = '2026-12-01 12:00:00', delayed_why = '材料没到'",
    "UPDATE suspension SET kind = 'comment', subject = 3",
]


def test_a_community_in_service_keeps_every_row_through_the_fifth_step_and_back(database: str) -> None:
    tables = (*WIDENED, "person", "dwelling", "address")

    def rows() -> dict[str, list[Any]]:
        engine = open_plain(database)
        with engine.connect() as connection:
            found = {
                table: [dict(row) for row in connection.execute(text(f"SELECT * FROM {table}")).mappings()]
                for table in tables
            }
        engine.dispose()
        return found

    move(database, "0004")
    does(database, *IN_SERVICE)
    before = rows()
    for _ in range(2):
        move(database, "0005")
        for table, kept in rows().items():
            new = set(WIDENED.get(table, "").split(", ")) - {""}
            assert [{key: value for key, value in row.items() if key not in new} for row in kept] == (
                before[table]
            )
            assert all(row[key] is None for row in kept for key in new), "nothing is made up about before"
        does(database, *MADE_SINCE)
        with pytest.raises(IntegrityError):
            does(database, "DELETE FROM holder", "DELETE FROM person WHERE id = 2")
        move(database, "0004")
        assert rows() == before
