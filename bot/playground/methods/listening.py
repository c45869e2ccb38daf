"""Methods by which the bot receives updates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..model import Json
from ..params import Params
from ..refusals import bad_request
from ..webhook import Webhook

if TYPE_CHECKING:
    from ..playground import Playground

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


async def get_updates(stage: Playground, params: Params) -> list[Json]:
    """What happened, now or within the time-out."""
    _choose_kinds(stage, params)
    stage.heard_by_bot()
    limit = min(100, max(1, params.whole("limit", 100)))
    return await stage.delivery.poll(params.whole("offset"), limit, min(50, params.whole("timeout")))


async def set_webhook(stage: Playground, params: Params) -> bool:
    """Where updates are to be pushed."""
    url = params.text("url")
    if not url:
        return await delete_webhook(stage, params)
    split = urlsplit(url)
    if split.hostname not in LOOPBACK or split.scheme not in ("http", "https"):
        raise bad_request("bad webhook: the playground delivers to addresses of this machine only")
    secret = params.text("secret_token")
    if secret and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    _choose_kinds(stage, params)
    await _unhook(stage, params)
    connections = min(100, max(1, params.whole("max_connections", 40)))
    stage.delivery.webhook = Webhook(stage.delivery, url, secret, connections, stage.obey, stage.now)
    stage.delivery.close()
    stage.heard_by_bot()
    stage.delivery.webhook.push()
    return True


async def delete_webhook(stage: Playground, params: Params) -> bool:
    """Back to getUpdates."""
    await _unhook(stage, params)
    return True


async def _unhook(stage: Playground, params: Params) -> None:
    hook, stage.delivery.webhook = stage.delivery.webhook, None
    if hook is not None:
        await hook.close()
    if params.flag("drop_pending_updates"):
        stage.delivery.pending.clear()


def get_webhook_info(stage: Playground, params: Params) -> Json:
    """How the pushing goes."""
    hook = stage.delivery.webhook
    waiting = len(stage.delivery.pending) + (hook.on_the_way if hook else 0)
    info: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": waiting,
    }
    if hook is not None:
        info["max_connections"] = hook.connections
        if hook.last_error:
            info["last_error_date"], info["last_error_message"] = hook.last_error
    if stage.delivery.allowed is not None:
        info["allowed_updates"] = sorted(stage.delivery.allowed)
    return info


def _choose_kinds(stage: Playground, params: Params) -> None:
    kinds = params.thing("allowed_updates")
    if kinds is None:
        return
    if not isinstance(kinds, list):
        raise bad_request("can't parse allowed updates JSON object")
    stage.delivery.allowed = frozenset(map(str, kinds)) or None


WAITING_METHODS = {"getUpdates": get_updates, "setWebhook": set_webhook, "deleteWebhook": delete_webhook}
METHODS = {"getWebhookInfo": get_webhook_info}
