"""A screen as nothing but words, for chats that take neither buttons nor files."""

from handlers.chat.screen import Screen
from kernel.lines import line
from locales.render import As, Reader, render


def in_words(screen: Screen, reader: Reader) -> str:
    """The lines of a screen; a file is named, with how to get it."""
    file = screen.attachment
    named = (None, line("plain-file", name=file.name)) if file is not None else ()
    said = (*screen.lines, *named) if screen.lines else (screen.toast,)
    return "\n".join(render(each, reader, As.PLAIN) if each else "" for each in said).strip()
