"""``yishi similar`` on files good and bad."""

import argparse
import io
import json
from pathlib import Path

import pytest

from bot.commands import similar


def _run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    similar.register(parser.add_subparsers())
    args = parser.parse_args(["similar", *words])
    return similar.run(args)


def test_pairs_are_scored_in_their_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "pairs.jsonl"
    pairs = [
        {"pair": 7, "title1": "装扶手", "body1": "台阶滑", "title2": "裝扶手", "body2": "臺階滑"},
        {"pair": "乙", "title1": "装扶手", "title2": "修路灯"},
    ]
    file.write_text("\n\n".join(json.dumps(pair) for pair in pairs) + "\n", encoding="utf-8")
    assert _run("--pairs", str(file)) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == {"pair": 7, "score": 1.0}
    assert second["pair"] == "乙"
    assert second["score"] < 0.3


def test_the_three_nearest_are_shown_with_their_titles(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "corpus.jsonl"
    titles = ["门口装扶手", "修路灯", "装个扶手吧", "扶手松了", "台阶扶手"]
    lines = [{"id": number, "title": title, "body": ""} for number, title in enumerate(titles)]
    file.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    assert _run("--corpus", str(file), "门口装扶手") == 0
    shown = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(shown) == 3
    assert shown[0] == {"id": 0, "score": 1.0, "title": "门口装扶手"}


def test_pairs_come_from_standard_input_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = '{"pair": 1, "title1": "甲", "body1": null, "title2": "甲"}\n'
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(line.encode())))
    assert _run("--pairs", "-") == 0
    assert json.loads(capsys.readouterr().out) == {"pair": 1, "score": 1.0}


@pytest.mark.parametrize(
    ("line", "trouble"),
    [
        (b"{", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b"null", "not a JSON object"),
        (b"\xff", "not UTF-8"),
        (b'{"title1": "a", "title2": "b"}', "no “pair”"),
        (b'{"pair": 2, "title1": "a"}', "“title2” is missing"),
        (b'{"pair": 2, "title1": 5, "title2": "b"}', "“title1” is not a text"),
    ],
)
def test_a_bad_line_is_named(
    line: bytes, trouble: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_bytes(b'{"pair": 1, "title1": "a", "title2": "a"}\n' + line + b"\n")
    assert _run("--pairs", str(file)) == 2
    told = capsys.readouterr().err
    assert f"{file}, line 2: " in told
    assert trouble in told


@pytest.mark.parametrize("bad", ['{"id": "x", "title": "t"}', '{"id": true, "title": "t"}', '{"title": "t"}'])
def test_a_proposal_needs_a_number(bad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_text(bad, encoding="utf-8")
    assert _run("--corpus", str(file), "装扶手") == 2
    assert "line 1: “id” is not a whole number" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_said_to_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("--pairs", str(tmp_path / "nowhere.jsonl")) == 2
    assert "nowhere.jsonl cannot be read" in capsys.readouterr().err


def test_a_corpus_without_a_question_is_no_question(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("--corpus", "-") == 2
    assert "Give the text" in capsys.readouterr().err
