"""From screens to Telegram's messages: rendered in the reader's language, cut to what Telegram takes."""

from dataclasses import dataclass, replace

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

from handlers.chat.buttons import data_of
from handlers.chat.screen import Button, Link, Screen
from kernel import texts
from kernel.lines import Line, Words
from locales.render import As, Reader, render

MOST_TEXT = 4096
MOST_CAPTION = 1024
MOST_TOAST = 200
MOST_LABEL = 60
SHORTEST = 40


@dataclass(frozen=True, slots=True)
class Drawn:
    """A screen ready to send."""

    html: str
    keyboard: InlineKeyboardMarkup | ReplyKeyboardMarkup | None
    toast: str | None


def draw(screen: Screen, reader: Reader, bot_username: str) -> Drawn:
    """Render a screen for one reader."""
    most = MOST_CAPTION if screen.attachment else MOST_TEXT
    html = _html(screen.lines, reader)
    # What is short enough with its tags is short enough without them.
    if texts.length(html) > most:
        html = _html(_fit(screen.lines, reader, most), reader)
    toast = texts.cut(render(screen.toast, reader, As.PLAIN), MOST_TOAST) if screen.toast else None
    if screen.asks_contact is not None:
        return Drawn(html, _sharing(screen.asks_contact, reader), toast)
    rows = [[_button(each, reader, bot_username) for each in row] for row in screen.rows]
    return Drawn(html, InlineKeyboardMarkup(rows) if rows else None, toast)


def as_toast(screen: Screen, reader: Reader) -> str | None:
    """What a tap in a group answers: the toast, or the first line."""
    said = screen.toast or next((each for each in screen.lines if each), None)
    return texts.cut(render(said, reader, As.PLAIN), MOST_TOAST) if said else None


def address(bot_username: str, start: str) -> str:
    """The address that opens the private chat with ``start``."""
    return f"https://t.me/{bot_username}?start={start}"


def _button(each: Button | Link, reader: Reader, bot_username: str) -> InlineKeyboardButton:
    label = texts.cut(render(each.label, reader, As.PLAIN), MOST_LABEL)
    if isinstance(each, Link):
        return InlineKeyboardButton(label, url=address(bot_username, each.start))
    return InlineKeyboardButton(label, callback_data=data_of(each.does))


def _sharing(label: Line, reader: Reader) -> ReplyKeyboardMarkup:
    """Telegram itself asks before it shares the number; the key is gone once it was tapped."""
    key = KeyboardButton(texts.cut(render(label, reader, As.PLAIN), MOST_LABEL), request_contact=True)
    return ReplyKeyboardMarkup([[key]], resize_keyboard=True, one_time_keyboard=True)


def _html(lines: tuple[Line | None, ...], reader: Reader) -> str:
    return "\n".join(render(each, reader, As.HTML) if each else "" for each in lines)


def _fit(lines: tuple[Line | None, ...], reader: Reader, most: int) -> tuple[Line | None, ...]:
    """Shorten what people wrote, the longest first, until the whole is short enough; never a tag."""
    while (over := _size(lines, reader) - most) > 0:
        longest = _longest_words(lines)
        if longest is None:
            raise ValueError("a screen is too long without anybody's words in it")
        index, name, words = longest
        shorter = max(SHORTEST, texts.length(words.text) - over - 1)
        said = lines[index]
        assert said is not None
        args = {**said.args, name: Words(texts.cut(words.text, shorter))}
        lines = (*lines[:index], replace(said, args=args), *lines[index + 1 :])
    return lines


def _size(lines: tuple[Line | None, ...], reader: Reader) -> int:
    return texts.length("\n".join(render(each, reader, As.PLAIN) if each else "" for each in lines))


def _longest_words(lines: tuple[Line | None, ...]) -> tuple[int, str, Words] | None:
    found = [
        (index, name, value)
        for index, each in enumerate(lines)
        if each is not None
        for name, value in each.args.items()
        if isinstance(value, Words) and texts.length(value.text) > SHORTEST
    ]
    return max(found, key=lambda one: texts.length(one[2].text), default=None)
