"""Settings from the environment or a settings file: secrets and addresses, never by-laws."""

import logging
import os
import re
from difflib import get_close_matches
from io import StringIO
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from dotenv.parser import parse_stream
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.wrong import Wrong
from residents.faults import sentence

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
FILE = "yishi.env"
"""The settings file that is read where a command is given, unless YISHI_SETTINGS names another."""

NO_EFFECT = "not NAME=value, so it has no effect"
logging.getLogger("dotenv").setLevel(logging.ERROR)  # it names no file; doctor and run do

LEAST_PASSPHRASE = 12
SET = re.compile(r"^[ \t]*(?:EXPORT[ \t]+)?(YISHI_\w+)[ \t]*=", re.MULTILINE)


class BadSettings(Wrong):
    """A setting is missing or wrong; the message names it."""


class Settings(BaseSettings):
    """Every setting is an environment variable that begins with YISHI_; the environment outdoes the file."""

    model_config = SettingsConfigDict(env_prefix="YISHI_", extra="ignore", env_ignore_empty=True)

    bot_token: SecretStr | None = Field(None, description="the token from @BotFather")
    community: Path | None = Field(None, description="a community file, or a folder of them")
    database: str = Field("sqlite:///data/yishi.sqlite3", description="an SQLAlchemy address")
    files: Path | None = Field(None, description="the folder of photos and papers that residents send")
    key_file: Path | None = Field(
        None, description="the key under which codes and telephone numbers are kept"
    )
    listen: str = Field("127.0.0.1:8080", description="host and port of our web server, and of the demo")
    webhook_url: str | None = Field(None, description="where Telegram shall call, when it is not asked")
    webhook_secret: SecretStr | None = Field(None, description="what Telegram says with each call")
    telegram_api: str = Field("https://api.telegram.org", description="base address of the Bot API")
    proxy: str | None = Field(None, description="a proxy towards Telegram")
    backup_passphrase: SecretStr | None = Field(None, description="what seals the backups")
    metrics_listen: str | None = Field(None, description="another host and port for /metrics alone")
    log: str = Field(
        "info",
        pattern="^(?i:debug|info|warning|error)$",
        description="`debug`, `info`, `warning` or `error`",
    )
    log_format: Literal["text", "json"] = Field("text", description="`text` or `json`, one line an event")

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
        if self.webhook_url:
            _require_callable(self.webhook_url)
        if self.webhook_url and not self.webhook_secret:
            raise ValueError("YISHI_WEBHOOK_URL needs YISHI_WEBHOOK_SECRET beside it")
        if self.webhook_secret and not SECRET.fullmatch(self.webhook_secret.get_secret_value()):
            raise ValueError("YISHI_WEBHOOK_SECRET is 1 to 256 letters, digits, _ or -, as Telegram asks")
        if not self.telegram_api.startswith(("https://", "http://")):
            raise ValueError(
                "YISHI_TELEGRAM_API begins with https:// (or http:// for one of your own), such as "
                "https://api.telegram.org"
            )
        for name, given in (("LISTEN", self.listen), ("METRICS_LISTEN", self.metrics_listen)):
            host, _, port = (given or "127.0.0.1:0").rpartition(":")
            if not host or not port.isdecimal() or int(port) > 65535:
                raise ValueError(f"YISHI_{name} is host:port, such as 127.0.0.1:8080")
        if self.backup_passphrase and len(self.backup_passphrase.get_secret_value()) < LEAST_PASSPHRASE:
            raise ValueError(f"YISHI_BACKUP_PASSPHRASE has at least {LEAST_PASSPHRASE} characters")
        return self

    @property
    def host_and_port(self) -> tuple[str, int]:
        """Where our web server listens."""
        return _split(self.listen)

    @property
    def metrics_host_and_port(self) -> tuple[str, int] | None:
        """Where the figures are shown, when that is a place of their own."""
        return _split(self.metrics_listen) if self.metrics_listen else None

    @property
    def files_folder(self) -> Path:
        """Where files are kept: as set, or beside the database file."""
        if self.files is not None:
            return self.files
        path = make_url(self.database).database if self.database.startswith("sqlite") else None
        return Path(path or "data/yishi.sqlite3").parent / "files"

    @property
    def token(self) -> str:
        """The bot's token, or a sentence that says where to get one."""
        if self.bot_token is None or not self.bot_token.get_secret_value():
            raise BadSettings("YISHI_BOT_TOKEN is not set: ask @BotFather on Telegram for a token.")
        return self.bot_token.get_secret_value()


def settings_file() -> Path:
    """The settings file that is read, whether it is there or not."""
    return Path(os.environ.get("YISHI_SETTINGS") or FILE)


def read_settings(file: Path | None = None) -> Settings:
    """The settings, or a sentence that names what is wrong; values are never repeated."""
    named = os.environ.get("YISHI_SETTINGS") if file is None else None
    if named and not os.access(named, os.R_OK):
        raise BadSettings(f"{named} cannot be read: check YISHI_SETTINGS and the rights of that file.")
    try:
        return Settings(_env_file=file or settings_file(), _env_file_encoding="utf-8-sig")
    except ValidationError as trouble:
        told = "; ".join(_told(error["loc"], sentence(error)) for error in trouble.errors())
        raise BadSettings(told) from None
    except UnicodeDecodeError:
        name = file or settings_file()
        raise BadSettings(f"{name} is not in UTF-8: save it as UTF-8 in your editor.") from None


def misspelt(file: Path | None = None) -> dict[str, str]:
    """Names that begin like a setting and are none, in the environment and the file, each with a near one."""
    known = [name.upper() for name in (*Settings.model_fields, "settings")]
    named = [name.upper() for name in os.environ]
    try:
        named += re.findall(SET, (file or settings_file()).read_text(encoding="utf-8-sig").upper())
    except OSError:
        pass  # there is no file
    strange = {name.removeprefix("YISHI_") for name in named if name.startswith("YISHI_")} - {*known}
    near = {name: get_close_matches(name, known, n=1) for name in sorted(strange)}
    return {f"YISHI_{name}": f"YISHI_{like[0]}" if like else "" for name, like in near.items()}


def broken_lines(file: Path | None = None) -> list[str]:
    """Where in the file something stands that sets nothing, as the beginning of a sentence."""
    name = file or settings_file()
    try:
        written = name.read_text(encoding="utf-8-sig")
    except OSError:
        return []  # there is no file
    found = []
    for each in parse_stream(StringIO(written)):
        said = each.original.string
        if each.error or (each.key is not None and each.value is None):
            above = said[: len(said) - len(said.lstrip())].count("\n")
            found.append(f"{name}, line {each.original.line + above}")
    return found


def _split(given: str) -> tuple[str, int]:
    host, _, port = given.rpartition(":")
    return host.strip("[]"), int(port)


def _told(where: tuple[int | str, ...], what: str) -> str:
    name = "YISHI_" + "_".join(str(part) for part in where).upper() if where else ""
    return f"{name}: {what}" if name else what


def _require_callable(url: str) -> None:
    """Telegram calls https alone; this very machine may be called without, to try things out."""
    where = urlsplit(url)
    host = where.hostname or ""
    ours = where.scheme == "http" and host in ("127.0.0.1", "::1", "localhost")
    if not host or (where.scheme != "https" and not ours):
        raise ValueError(
            "YISHI_WEBHOOK_URL begins with https://, as Telegram asks: such as https://hall.example.org/telegram"
        )
