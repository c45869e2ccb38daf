"""What the operator can mend: an exception whose message is a sentence that says how."""

RESTORE = "Stop the bot and restore a backup: `yishi restore backups/<newest> --replace --yes`."


class Wrong(Exception):
    """Nothing was changed, or what was changed is said; the message ends with the next step."""


def explain(trouble: Exception) -> str | None:
    """A sentence for trouble that is not a fault of the program; None when it is one."""
    if isinstance(trouble, Wrong):
        return str(trouble)
    kind = type(trouble)
    if kind.__module__ == "sqlalchemy.exc" and kind.__name__ == "DatabaseError":
        return f"The database is damaged ({getattr(trouble, 'orig', '')}). {RESTORE}"
    if kind.__module__ == "sqlalchemy.exc" and kind.__name__ in ("OperationalError", "InterfaceError"):
        cause = str(getattr(trouble, "orig", "") or "").strip().partition("\n")[0]
        if "disk I/O error" in cause:
            cause += ", as SQLite says when the disk is full or broken"
        return f"The database cannot be used: {cause}. Check YISHI_DATABASE, its server and the disk."
    if type(getattr(trouble, "orig", None)).__name__ in ("UndefinedTable", "UndefinedColumn"):
        return f"A part of the database is missing. {RESTORE}"
    if kind.__name__ == "Away":
        return "The database cannot be reached. Check YISHI_DATABASE and its server, then try again."
    return None
