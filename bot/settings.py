"""Settings from the environment: secrets and addresses; by-laws live in community files."""

import re
from pathlib import Path

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class BadSettings(Exception):
    """A setting is missing or wrong; the message names it."""


class Settings(BaseSettings):
    """Every setting is an environment variable that begins with YISHI_."""

    model_config = SettingsConfigDict(env_prefix="YISHI_", extra="ignore", env_ignore_empty=True)

    bot_token: SecretStr | None = None
    telegram_api: str = "https://api.telegram.org"
    database: str = "sqlite:///data/yishi.sqlite3"
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    listen: str = "127.0.0.1:8080"
    community: Path | None = None
    proxy: str | None = None
    log: str = Field("info", pattern="^(?i:debug|info|warning|error)$")

    @field_validator("database")
    @classmethod
    def _an_address(cls, value: str) -> str:
        try:
            make_url(value)
        except ArgumentError as trouble:
            raise ValueError("write an address such as sqlite:///data/yishi.sqlite3") from trouble
        return value

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> "Settings":
        if self.webhook_url and not self.webhook_secret:
            raise ValueError("YISHI_WEBHOOK_URL needs YISHI_WEBHOOK_SECRET beside it")
        if self.webhook_secret and not SECRET.fullmatch(self.webhook_secret.get_secret_value()):
            raise ValueError("YISHI_WEBHOOK_SECRET is 1 to 256 letters, digits, _ or -, as Telegram asks")
        host, _, port = self.listen.rpartition(":")
        if not host or not port.isdecimal() or int(port) > 65535:
            raise ValueError("YISHI_LISTEN is host:port, such as 127.0.0.1:8080")
        return self

    @property
    def host_and_port(self) -> tuple[str, int]:
        """Where our web server listens."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)

    @property
    def token(self) -> str:
        """The bot's token, or a sentence that says where to get one."""
        if self.bot_token is None or not self.bot_token.get_secret_value():
            raise BadSettings("YISHI_BOT_TOKEN is not set: ask @BotFather on Telegram for a token.")
        return self.bot_token.get_secret_value()


def read_settings() -> Settings:
    """The settings, or a sentence that names what is wrong; values are never repeated."""
    try:
        return Settings()
    except ValidationError as trouble:
        told = "; ".join(_told(error["loc"], error["msg"]) for error in trouble.errors())
        raise BadSettings(told) from None


def _told(where: tuple[int | str, ...], what: str) -> str:
    name = "YISHI_" + "_".join(str(part) for part in where).upper() if where else ""
    return f"{name}: {what}" if name else what.removeprefix("Value error, ")
