"""What running for real needs: several processes, groups, files, outages, invitations, by-laws to come."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from kernel.database import Instant

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

VERSIONS = sa.table(
    "bylaws_version",
    sa.column("community_id", sa.Integer),
    sa.column("version", sa.Integer),
    sa.column("effective_at", Instant()),
    sa.column("announced_at", Instant()),
    sa.column("announced_by", sa.Integer),
    sa.column("withdrawn_at", Instant()),
    sa.column("withdrawn_by", sa.Integer),
    sa.column("begun_at", Instant()),
)
JOURNAL = sa.table(
    "journal_entry",
    sa.column("community_id", sa.Integer),
    sa.column("seq", sa.Integer),
    sa.column("at", Instant()),
    sa.column("kind", sa.String),
    sa.column("facts", sa.JSON),
)
NEVER = datetime(9999, 1, 1, tzinfo=UTC)


def upgrade() -> None:
    """Forward."""
    op.create_table(
        "chat_pace",
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("chat", sa.String(length=40), nullable=False),
        sa.Column("next_at", Instant(), nullable=False),
        sa.Column("held_until", Instant(), nullable=True),
        sa.Column("held_seconds", sa.Double(), nullable=False),
        sa.Column("flood", sa.Boolean(), nullable=False),
        sa.Column("flooded_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("channel", "chat", name=op.f("pk_chat_pace")),
    )
    with op.batch_alter_table("chat_pace", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_chat_pace_held_until"), ["held_until"], unique=False)

    op.create_table(
        "heartbeat",
        sa.Column("bot", sa.String(length=20), nullable=False),
        sa.Column("process", sa.String(length=60), nullable=False),
        sa.Column("alive_at", Instant(), nullable=False),
        sa.Column("moment", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("bot", "process", name=op.f("pk_heartbeat")),
    )
    op.create_table(
        "hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("since", Instant(), nullable=False),
        sa.Column("backup_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
    )
    op.create_table(
        "last_backup",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_last_backup")),
    )
    op.create_table(
        "outage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("bot", sa.String(length=20), nullable=False),
        sa.Column("since", Instant(), nullable=False),
        sa.Column("until", Instant(), nullable=True),
        sa.Column("why", sa.String(length=12), nullable=False),
        sa.Column("weighed_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outage")),
    )
    with op.batch_alter_table("outage", schema=None) as batch_op:
        batch_op.create_index(
            "uq_outage_lasting",
            ["bot"],
            unique=True,
            sqlite_where=sa.text("until IS NULL"),
            postgresql_where=sa.text("until IS NULL"),
        )

    op.create_table(
        "room",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("external", sa.String(length=40), nullable=False),
        sa.Column("ticket", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("topic", sa.Integer(), nullable=True),
        sa.Column("here", sa.Boolean(), nullable=False),
        sa.Column("may_speak", sa.Boolean(), nullable=False),
        sa.Column("seen_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room")),
        sa.UniqueConstraint("channel", "external", name=op.f("uq_room_channel_external")),
        sa.UniqueConstraint("ticket", name=op.f("uq_room_ticket")),
    )
    op.create_table(
        "invitation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.Column("used_at", Instant(), nullable=True),
        sa.Column("used_by", sa.Integer(), nullable=True),
        sa.Column("voided_at", Instant(), nullable=True),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_invitation_community_id_community")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("digest", name=op.f("uq_invitation_digest")),
    )
    with op.batch_alter_table("invitation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invitation_community_id"), ["community_id"], unique=False)

    op.create_table(
        "stored_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("mime", sa.String(length=100), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_stored_file_community_id_community")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stored_file")),
        sa.UniqueConstraint("community_id", "sha256", name=op.f("uq_stored_file_community_id_sha256")),
    )
    with op.batch_alter_table("stored_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stored_file_community_id"), ["community_id"], unique=False)

    op.create_table(
        "incoming_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("external", sa.String(length=255), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("mime", sa.String(length=100), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("sent_at", Instant(), nullable=False),
        sa.Column("rest_until", Instant(), nullable=True),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_incoming_file_community_id_community")
        ),
        sa.ForeignKeyConstraint(
            ["file_id"], ["stored_file.id"], name=op.f("fk_incoming_file_file_id_stored_file")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incoming_file")),
    )
    with op.batch_alter_table("incoming_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_incoming_file_community_id"), ["community_id"], unique=False)
        batch_op.create_index("ix_incoming_file_state_rest_until", ["state", "rest_until"], unique=False)

    op.create_table(
        "question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("about", sa.String(length=120), nullable=False),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("rest", sa.JSON(), nullable=False),
        sa.Column("stamp", sa.Integer(), nullable=False),
        sa.Column("asks", sa.Boolean(), nullable=False),
        sa.Column("sure", sa.Boolean(), nullable=False),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name=op.f("fk_question_address_id_address")),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_question_community_id_community")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_question_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_question_asked_at"), ["asked_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_question_community_id"), ["community_id"], unique=False)
        batch_op.create_index("ix_question_state", ["address_id", "state"], unique=False)
        batch_op.create_index(
            "uq_question_live",
            ["address_id"],
            unique=True,
            sqlite_where=sa.text("state = 'live'"),
            postgresql_where=sa.text("state = 'live'"),
        )

    with op.batch_alter_table("address", schema=None) as batch_op:
        batch_op.add_column(sa.Column("visiting_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_address_visiting_id_community"), "community", ["visiting_id"], ["id"]
        )

    with op.batch_alter_table("bylaws_version", schema=None) as batch_op:
        batch_op.add_column(sa.Column("announced_at", Instant(), nullable=True))
        batch_op.add_column(sa.Column("announced_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_at", Instant(), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("begun_at", Instant(), nullable=True))
        batch_op.create_index(
            "ix_bylaws_version_waiting",
            ["effective_at"],
            unique=False,
            sqlite_where=sa.text("begun_at IS NULL AND withdrawn_at IS NULL"),
            postgresql_where=sa.text("begun_at IS NULL AND withdrawn_at IS NULL"),
        )
    _as_the_journal_tells()

    with op.batch_alter_table("card", schema=None) as batch_op:
        batch_op.add_column(sa.Column("chat", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("taken_until", Instant(), nullable=True))
        batch_op.add_column(sa.Column("taken_by", sa.String(length=60), nullable=True))

    with op.batch_alter_table("group_chat", schema=None) as batch_op:
        batch_op.add_column(sa.Column("topic", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("lost_at", Instant(), nullable=True))

    with op.batch_alter_table("heard", schema=None) as batch_op:
        batch_op.add_column(sa.Column("showing_until", Instant(), nullable=True))

    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("digest", sa.Boolean(), server_default=sa.text("(false)"), nullable=False)
        )
        batch_op.add_column(sa.Column("claimed_by", sa.String(length=60), nullable=True))
        batch_op.drop_index(batch_op.f("ix_notice_state_due_at"))
        batch_op.create_index(
            "ix_notice_waiting",
            ["state", "due_at", "until", "urgent", "digest", "community_id", "person_id", "group_id", "id"],
            unique=False,
        )

    with op.batch_alter_table("parked", schema=None) as batch_op:
        batch_op.add_column(sa.Column("asked", sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column("answered_at", Instant(), nullable=True))
        batch_op.add_column(sa.Column("failed_at", Instant(), nullable=True))
        batch_op.add_column(sa.Column("wanted_at", Instant(), nullable=True))
        batch_op.add_column(sa.Column("taken_at", Instant(), nullable=True))
        batch_op.add_column(sa.Column("done_at", Instant(), nullable=True))
        batch_op.create_index(batch_op.f("ix_parked_wanted_at"), ["wanted_at"], unique=False)
        batch_op.create_unique_constraint(batch_op.f("uq_parked_channel_key"), ["channel", "key"])

    with op.batch_alter_table("poll", schema=None) as batch_op:
        batch_op.add_column(sa.Column("declared_close", Instant(), nullable=True))

    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("photo_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_proposal_photo_id_incoming_file"), "incoming_file", ["photo_id"], ["id"]
        )

    with op.batch_alter_table("proposal_draft", schema=None) as batch_op:
        batch_op.add_column(sa.Column("photo_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_proposal_draft_photo_id_incoming_file"), "incoming_file", ["photo_id"], ["id"]
        )


def downgrade() -> None:
    """Back."""
    with op.batch_alter_table("proposal_draft", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_proposal_draft_photo_id_incoming_file"), type_="foreignkey")
        batch_op.drop_column("photo_id")

    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_proposal_photo_id_incoming_file"), type_="foreignkey")
        batch_op.drop_column("photo_id")

    with op.batch_alter_table("poll", schema=None) as batch_op:
        batch_op.drop_column("declared_close")

    with op.batch_alter_table("parked", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_parked_channel_key"), type_="unique")
        batch_op.drop_index(batch_op.f("ix_parked_wanted_at"))
        batch_op.drop_column("done_at")
        batch_op.drop_column("taken_at")
        batch_op.drop_column("wanted_at")
        batch_op.drop_column("failed_at")
        batch_op.drop_column("answered_at")
        batch_op.drop_column("asked")

    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.drop_index("ix_notice_waiting")
        batch_op.create_index(batch_op.f("ix_notice_state_due_at"), ["state", "due_at"], unique=False)
        batch_op.drop_column("claimed_by")
        batch_op.drop_column("digest")

    with op.batch_alter_table("heard", schema=None) as batch_op:
        batch_op.drop_column("showing_until")

    with op.batch_alter_table("group_chat", schema=None) as batch_op:
        batch_op.drop_column("lost_at")
        batch_op.drop_column("topic")

    with op.batch_alter_table("card", schema=None) as batch_op:
        batch_op.drop_column("taken_by")
        batch_op.drop_column("taken_until")
        batch_op.drop_column("chat")

    # The older shape knows no withdrawal; what was withdrawn must not come into force there either.
    op.execute(sa.update(VERSIONS).where(VERSIONS.c.withdrawn_at.is_not(None)).values(effective_at=NEVER))
    with op.batch_alter_table("bylaws_version", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_bylaws_version_waiting",
            sqlite_where=sa.text("begun_at IS NULL AND withdrawn_at IS NULL"),
            postgresql_where=sa.text("begun_at IS NULL AND withdrawn_at IS NULL"),
        )
        batch_op.drop_column("begun_at")
        batch_op.drop_column("withdrawn_by")
        batch_op.drop_column("withdrawn_at")
        batch_op.drop_column("announced_by")
        batch_op.drop_column("announced_at")

    with op.batch_alter_table("address", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_address_visiting_id_community"), type_="foreignkey")
        batch_op.drop_column("visiting_id")

    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_question_live",
            sqlite_where=sa.text("state = 'live'"),
            postgresql_where=sa.text("state = 'live'"),
        )
        batch_op.drop_index("ix_question_state")
        batch_op.drop_index(batch_op.f("ix_question_community_id"))
        batch_op.drop_index(batch_op.f("ix_question_asked_at"))

    op.drop_table("question")
    with op.batch_alter_table("incoming_file", schema=None) as batch_op:
        batch_op.drop_index("ix_incoming_file_state_rest_until")
        batch_op.drop_index(batch_op.f("ix_incoming_file_community_id"))

    op.drop_table("incoming_file")
    with op.batch_alter_table("stored_file", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_stored_file_community_id"))

    op.drop_table("stored_file")
    with op.batch_alter_table("invitation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_invitation_community_id"))

    op.drop_table("invitation")
    op.drop_table("room")
    with op.batch_alter_table("outage", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_outage_lasting",
            sqlite_where=sa.text("until IS NULL"),
            postgresql_where=sa.text("until IS NULL"),
        )

    op.drop_table("outage")
    op.drop_table("last_backup")
    op.drop_table("hold")
    op.drop_table("heartbeat")
    with op.batch_alter_table("chat_pace", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_chat_pace_held_until"))

    op.drop_table("chat_pace")


def _as_the_journal_tells() -> None:
    """Where the newer shape was given up and is taken up again: what was announced, withdrawn and begun.

    It also gives back the moment of effect of what was withdrawn, which the way back had put off for ever.
    """
    connection = op.get_bind()
    kinds = ("BylawsAnnounced", "BylawsWithdrawn", "BylawsInForce")
    told = sa.select(JOURNAL).where(JOURNAL.c.kind.in_(kinds)).order_by(JOURNAL.c.community_id, JOURNAL.c.seq)
    for row in connection.execute(told).all():
        facts, values = row.facts, {"begun_at": row.at}
        here = (VERSIONS.c.community_id == row.community_id, VERSIONS.c.version == facts["version"])
        if row.kind == "BylawsAnnounced":
            values = {"announced_at": row.at, "announced_by": facts["by"]}
            off = sa.update(VERSIONS).where(*here, VERSIONS.c.effective_at == NEVER)
            connection.execute(off.values(effective_at=datetime.fromisoformat(facts["effective"])))
        elif row.kind == "BylawsWithdrawn":
            values = {"withdrawn_at": row.at, "withdrawn_by": facts["by"]}
        connection.execute(sa.update(VERSIONS).where(*here).values(values))
