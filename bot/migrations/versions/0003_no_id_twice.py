"""Ids that stand on buttons and in links are never given twice, also where the rows that had them are gone.

PostgreSQL counts on by itself. SQLite does so for a table that says AUTOINCREMENT, which only a table made
anew can say. It is made from its own words, so that nothing else about it changes.
"""

from bot.migrations.counting import count_on, count_rows

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = (
    "bylaws_version",
    "community",
    "group_chat",
    "meeting",
    "place",
    "poll",
    "proposal",
    "question",
    "reward",
    "voucher",
)


def upgrade() -> None:
    """Forward."""
    count_on(TABLES)


def downgrade() -> None:
    """Back."""
    count_rows(TABLES)
