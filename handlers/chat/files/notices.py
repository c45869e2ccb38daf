"""To whoever sent a file that could not be kept."""

from handlers.chat.common import HOME_ROW
from handlers.chat.screen import Screen
from handlers.chat.told import Draw, Told
from kernel.lines import Words, line
from kernel.work import Work


def failed(work: Work, told: Told) -> Screen | None:
    """Why, and that it may be sent again."""
    why = told.args.get("why")
    return Screen((line("file-failed", why=why.text if isinstance(why, Words) else "lost"),), (HOME_ROW,))


NOTICES: dict[str, Draw] = {"file-failed": failed}
