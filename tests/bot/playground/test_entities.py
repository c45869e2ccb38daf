"""Formatted text: from HTML to entities and to HTML again."""

from __future__ import annotations

import pytest

from bot.playground.entities import found_in, read_html, to_html, trimmed, units


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("好", "好", []),
        ("<b>甲</b>乙", "甲乙", [("bold", 0, 1)]),
        ("🗳<i>甲</i>", "🗳甲", [("italic", 2, 1)]),
        ("<b>甲<u>乙</u></b>", "甲乙", [("bold", 0, 2), ("underline", 1, 1)]),
        ('<a href="https://a.cn/?x=1&amp;y=2">链</a>', "链", [("text_link", 0, 1)]),
        ("<a>无处</a>", "无处", []),
        ('<pre><code class="language-py">x = 1</code></pre>', "x = 1", [("pre", 0, 5)]),
        ("<blockquote expandable>长</blockquote>", "长", [("expandable_blockquote", 0, 1)]),
        ("<span class='tg-spoiler'>密</span>", "密", [("spoiler", 0, 1)]),
        ("&lt;b&gt; &quot;&amp;&quot; &#26085;", '<b> "&" 日', []),
        ("A & B &copy;", "A & B &copy;", []),
        ("<B>大写</B>", "大写", [("bold", 0, 2)]),
    ],
)
def test_reading(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    read, found = read_html(source)
    assert (read, [(e["type"], e["offset"], e["length"]) for e in found]) == (text, entities)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start 您好", ["/start"]),
        ("请发 /help@xingfuli_bot", ["/help@xingfuli_bot"]),
        ("126/300 户", []),
        ("见 https://example.org/p/7，谢谢", ["https://example.org/p/7"]),
        ("@chenjing 您好 #扶手", ["@chenjing", "#扶手"]),
        ("a@b.cn", []),
    ],
)
def test_what_is_found_without_being_marked(text: str, found: list[str]) -> None:
    assert [text[e["offset"] : e["offset"] + e["length"]] for e in found_in(text, [])] == found


def test_nothing_is_found_in_code() -> None:
    text, entities = read_html("<code>/start</code>")
    assert [e["type"] for e in found_in(text, entities)] == ["code"]


def test_white_space_around_is_cut_and_entities_follow() -> None:
    text, entities = trimmed(*read_html("  \n<b>好 </b> "))
    assert (text, entities) == ("好", [{"type": "bold", "offset": 0, "length": 1}])


@pytest.mark.parametrize(("text", "length"), [("abc", 3), ("议事", 2), ("🗳", 2), ("👨‍👩‍👧", 8)])
def test_length_is_counted_in_units(text: str, length: int) -> None:
    assert units(text) == length


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("<b>甲<i>乙</i></b>丙", "<b>甲<i>乙</i></b>丙"),
        ("🗳 <code>&lt;x&gt;</code>", "🗳 <code>&lt;x&gt;</code>"),
        (
            "<a href='https://a.cn/&quot;onclick=&quot;x'>链</a>",
            '<a href="https://a.cn/&quot;onclick=&quot;x" target="_blank" rel="noopener noreferrer">链</a>',
        ),
        (
            "<a href='javascript:alert.x'>坏</a>",
            '<a href="https://javascript:alert.x" target="_blank" rel="noopener noreferrer">坏</a>',
        ),
    ],
)
def test_showing_is_safe(source: str, shown: str) -> None:
    assert to_html(*read_html(source)) == shown
