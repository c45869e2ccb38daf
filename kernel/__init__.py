"""What everything stands on: time, the database, one transaction per act, the outbox, the journal."""
