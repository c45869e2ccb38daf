"""Letters to print: one page for each dwelling, with its code in large type, in the community's language."""

import base64
from collections.abc import Iterable
from html import escape

from handlers.paper.qr import qr_png
from kernel.lines import line
from locales.render import As, Reader, render
from residents.letters import Letter

STYLE = """
@page { size: A4; margin: 22mm }
body { font: 13pt/1.7 FONTS, sans-serif; color: #1F1B16; margin: 0 }
section { break-after: page; max-width: 165mm; margin: 0 auto; padding: 8mm 0 }
section:last-child { break-after: auto }
h1 { font-size: 20pt; line-height: 1.4; border-bottom: 1px solid #1F1B16; padding-bottom: 4mm }
h2 { font-size: 15pt }
.code { font-size: 34pt; letter-spacing: .08em; font-weight: 700; margin: 4mm 0; white-space: nowrap }
.scan { display: flex; gap: 8mm; align-items: center }
.scan img { width: 38mm; height: 38mm }
"""


SIMPLIFIED = '"PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Microsoft YaHei"'
FONTS = {
    "zh-Hans": SIMPLIFIED,
    "zh-Hant": '"PingFang TC", "Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei"',
    "en": f'"Helvetica Neue", Arial, {SIMPLIFIED}',
}
"""Fonts that draw characters as readers of the language know them."""


def letters_page(letters: Iterable[Letter], *, community: str, phone: str, bot: str, reader: Reader) -> str:
    """A whole page for the printer; ``bot`` is the bot's name, or empty while it is not known."""
    pages = [_letter(each, community, phone, bot, reader) for each in letters]
    title = render(line("letter-title", community=community), reader, As.HTML)
    style = STYLE.replace("FONTS", FONTS[reader.language])
    return (
        f'<!doctype html>\n<html lang="{reader.language}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{style}</style></head><body>\n{''.join(pages)}</body></html>\n"
    )


def _letter(letter: Letter, community: str, phone: str, bot: str, reader: Reader) -> str:
    def said(text: str) -> str:
        return f"<p>{text}</p>"

    return "\n".join(
        [
            "<section>",
            f"<h1>{render(line('letter-title', community=community), reader, As.HTML)}</h1>",
            f"<h2>{render(line('letter-greeting', dwelling=letter.dwelling), reader, As.HTML)}</h2>",
            said(render(line("letter-why"), reader, As.HTML)),
            said(render(line("letter-code-is"), reader, As.HTML)),
            f'<p class="code">{escape(letter.code)}</p>',
            *_way_in(letter, bot, reader),
            said(render(line("letter-once"), reader, As.HTML)),
            said(render(line("letter-privacy"), reader, As.HTML)),
            *([said(render(line("letter-desk", phone=phone), reader, As.HTML))] if phone else []),
            "</section>\n",
        ]
    )


def _way_in(letter: Letter, bot: str, reader: Reader) -> list[str]:
    if not bot:
        return [f"<p>{render(line('letter-ask'), reader, As.HTML)}</p>"]
    link = f"https://t.me/{bot}?start=j_{letter.code.replace('-', '')}"
    picture = base64.b64encode(qr_png(link)).decode()
    told = render(line("letter-scan", bot=f"@{bot}"), reader, As.HTML)
    return [f'<div class="scan"><img alt="" src="data:image/png;base64,{picture}"><p>{told}</p></div>']
