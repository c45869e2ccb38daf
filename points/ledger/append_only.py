"""The database itself forbids changing or deleting a transfer: plain SQL for both databases.

Migrations execute these same statements. A migration that rebuilds the table on SQLite has to execute
them again, because triggers go with the old table.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import DDL, Table, event

SQLITE = (
    """CREATE TRIGGER ledger_transfer_no_update BEFORE UPDATE ON ledger_transfer
BEGIN SELECT RAISE(ABORT, 'ledger_transfer is append-only'); END""",
    """CREATE TRIGGER ledger_transfer_no_delete BEFORE DELETE ON ledger_transfer
BEGIN SELECT RAISE(ABORT, 'ledger_transfer is append-only'); END""",
    # INSERT OR REPLACE deletes the old row without asking the trigger above.
    """CREATE TRIGGER ledger_transfer_no_replace BEFORE INSERT ON ledger_transfer
WHEN EXISTS (
  SELECT 1 FROM ledger_transfer AS old
  WHERE old.id = NEW.id OR old.pending_id = NEW.pending_id OR old.reverses_id = NEW.reverses_id
     OR (old.community_id = NEW.community_id AND (old.seq = NEW.seq OR old.ref = NEW.ref)))
BEGIN SELECT RAISE(ABORT, 'ledger_transfer is append-only'); END""",
)

POSTGRESQL = (
    """CREATE OR REPLACE FUNCTION ledger_transfer_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ledger_transfer is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$""",
    """CREATE TRIGGER ledger_transfer_no_change BEFORE UPDATE OR DELETE ON ledger_transfer
FOR EACH ROW EXECUTE FUNCTION ledger_transfer_is_append_only()""",
    """CREATE TRIGGER ledger_transfer_no_truncate BEFORE TRUNCATE ON ledger_transfer
FOR EACH STATEMENT EXECUTE FUNCTION ledger_transfer_is_append_only()""",
)


def guard(table: Table) -> None:
    """Have the triggers created together with the table."""
    ddl: Callable[[str], Any] = DDL  # its constructor carries no types
    for dialect, statements in (("sqlite", SQLITE), ("postgresql", POSTGRESQL)):
        for statement in statements:
            event.listen(table, "after_create", ddl(statement).execute_if(dialect=dialect))
