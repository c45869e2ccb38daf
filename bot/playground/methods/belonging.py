"""Methods by which the bot leaves a chat or removes someone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..membership import become
from ..params import Params
from ..posting import known_chat, require_presence
from ..refusals import bad_request

if TYPE_CHECKING:
    from ..playground import Playground


def leave_chat(stage: Playground, params: Params) -> bool:
    """The bot goes."""
    chat = known_chat(stage, params)
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    require_presence(stage, chat)
    become(stage, chat, stage.town.bot.id, "left", by=stage.town.bot.id)
    return True


METHODS = {"leaveChat": leave_chat}
