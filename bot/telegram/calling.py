"""A bot for a question or two, without the program around it."""

from telegram import Bot

from bot.telegram.transport import AiohttpRequest


def bot_for(token: str, api: str, proxy: str | None) -> Bot:
    """A bot over our own transport; ``api`` is the address that Telegram's methods stand behind."""
    return make_bot(token, api, ears=AiohttpRequest(proxy=proxy), mouth=AiohttpRequest(proxy=proxy))


def make_bot(token: str, api: str, *, ears: AiohttpRequest, mouth: AiohttpRequest) -> Bot:
    """A bot that asks for updates through ``ears`` and does everything else through ``mouth``."""
    base = api.rstrip("/")
    return Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=mouth,
        get_updates_request=ears,
    )
