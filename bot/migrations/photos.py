"""A proposal's one photo becomes the first of several, and back."""

import sqlalchemy as sa
from alembic import op

FILE = "incoming_file"
TABLES = ("proposal", "proposal_draft")


def several_photos() -> None:
    """Each photo is kept in its place among several."""
    columns = "community_id, proposal_id, position, file_id"
    kept = "SELECT community_id, id, 1, photo_id FROM proposal WHERE photo_id IS NOT NULL ORDER BY id"
    op.execute(f"INSERT INTO proposal_photo ({columns}) {kept}")
    draft = _drafts()
    for row in op.get_bind().execute(sa.select(draft).where(draft.c.photo_id.is_not(None))).all():
        op.execute(draft.update().where(draft.c.id == row.id).values(photos=[row.photo_id]))
    for table in TABLES:
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_constraint(f"fk_{table}_photo_id_{FILE}", type_="foreignkey")
            batch_op.drop_column("photo_id")


def one_photo() -> None:
    """The first photo stays; the files of the others are kept, but nothing shows them any more."""
    for table in TABLES:
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column("photo_id", sa.Integer(), nullable=True))
            batch_op.create_foreign_key(f"fk_{table}_photo_id_{FILE}", FILE, ["photo_id"], ["id"])
    first = (
        "SELECT file_id FROM proposal_photo AS p WHERE p.proposal_id = proposal.id ORDER BY position LIMIT 1"
    )
    op.execute(f"UPDATE proposal SET photo_id = ({first})")
    draft = _drafts()
    for row in op.get_bind().execute(sa.select(draft)).all():
        if row.photos:
            op.execute(draft.update().where(draft.c.id == row.id).values(photo_id=row.photos[0]))


def _drafts() -> sa.TableClause:
    return sa.table("proposal_draft", sa.column("id"), sa.column("photo_id"), sa.column("photos", sa.JSON()))
