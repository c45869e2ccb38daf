"""From nothing to a community in one command, safe to say twice, and nothing half-made when it fails."""

import re
import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.founding.writing import MEANINGS, community_file
from bot.keyring import keyring_of
from bot.settings import read_settings
from handlers.paper import fonts
from handlers.paper.fonts import PRINTERS
from kernel import codes
from kernel.bylaws import Bylaws
from residents.founding import CommunityFile
from residents.invitations import digest_of as invitation_digest
from tests.bot.operator.office import Office
from tests.paper import pages, texts

BUILDINGS = "3号楼:1x3:88.5,121.25;1号楼：1×2：62.3"
WORDS = ("--name", "幸福里", "--slug", "xfl", "--buildings", BUILDINGS, "--desk-phone", "8000-1234", "--yes")


@pytest.fixture
def office(small_office: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    """An operator with nothing but a token, on a machine without a network."""
    for name in ("DATABASE", "FILES", "BACKUP_PASSPHRASE"):
        monkeypatch.delenv(f"YISHI_{name}", raising=False)
    monkeypatch.setenv("YISHI_TELEGRAM_API", "http://127.0.0.1:9")
    monkeypatch.setattr(fonts, "FOLDERS", ())
    fonts.forget()
    (small_office.folder / "token").write_text("1234567:for-the-tests\n")
    small_office.databases.append(f"sqlite:///{small_office.folder}/data/yishi.sqlite3")
    return small_office


def fields(model: type[BaseModel], path: str = "") -> set[str]:
    found = set()
    for name, field in model.model_fields.items():
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            found |= fields(inner, f"{path}{name}.")
        else:
            found.add(path + name)
    return found


def test_one_command_makes_everything(office: Office) -> None:
    told = office.does("init", *WORDS, "--token-file", "token")
    assert "幸福里: 8 homes" in told
    assert "yishi doctor" in told
    assert (office.folder / "yishi.env").stat().st_mode & 0o777 == 0o600
    assert (office.folder / "letters/xfl.pdf").stat().st_mode & 0o777 == 0o600
    settings = read_settings()
    assert settings.token == "1234567:for-the-tests"
    assert settings.backup_passphrase is not None
    assert office.counted("dwelling") == office.counted("letter_code") == 8
    assert "everything holds" in office.does("verify")
    office.does("backup", "backups")


def test_the_chairs_link_and_the_letters_codes_stand_in_the_database_as_digests_only(office: Office) -> None:
    told = office.does("init", *WORDS)
    [code] = re.findall(r"start=k_(\w+)", told)
    assert office.counted("invitation", f"digest = '{invitation_digest(code)}'") == 1
    paper = "\n".join(texts((office.folder / "letters/xfl.pdf").read_bytes()))
    printed = re.findall(r"\d+-[2-9A-Z]{4}-[2-9A-Z]{4}", paper)
    assert len(set(printed)) == 8
    keyring = keyring_of(read_settings().database)
    for each in printed:
        number, code_printed = each.split("-", 1)
        digest = keyring.digest("letter", 1, int(number), codes.tidy(code_printed))
        assert office.counted("letter_code", f"digest = '{digest}'") == 1
    raw = (office.folder / "data/yishi.sqlite3").read_bytes()
    for secret in (code, *printed, *map(codes.tidy, printed)):
        assert secret.encode() not in raw
    assert "3号楼1单元101的住户" in paper
    assert "8000-1234" in paper


def test_saying_it_twice_changes_nothing(office: Office) -> None:
    office.does("init", *WORDS)
    before = {
        file: file.read_bytes()
        for file in office.folder.rglob("*")
        if file.suffix in (".toml", ".env", ".pdf")
    }
    told = office.does("init", *WORDS)
    assert "there already" in told
    assert all(file.read_bytes() == content for file, content in before.items())
    assert office.counted("community") == office.counted("invitation") == 1


def test_a_new_link_for_the_chair_voids_the_last(office: Office) -> None:
    office.does("init", *WORDS)
    told = office.does("init", "--chair-again", "xfl")
    assert "start=k_" in told
    assert office.counted("invitation", "voided_at IS NULL") == 1
    assert office.counted("invitation", "voided_at IS NOT NULL") == 1
    assert "no community nix" in office.says("init", "--chair-again", "nix")[2]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("--slug", "Glück"), "--slug"),
        (("--name", ""), "--name"),
        (("--name", "长" * 41), "--name"),
        (("--zone", "Mars/Base"), "Asia/Taipei"),
        (("--language", "de"), "--language"),
        (("--buildings", "3号楼"), "--buildings"),
        (("--buildings", "3号楼:1x3:88,5x"), "--buildings"),
        (("--buildings", "3号楼:1x3:88;3号楼:1x1:50"), "name of its own"),
        (("--token-file", "nowhere"), "--token-file"),
        (("--days", "0"), "--days"),
    ],
)
def test_a_wrong_answer_is_named_and_nothing_is_made(
    change: tuple[str, str], told: str, office: Office
) -> None:
    status, _, err = office.says("init", *WORDS, *change)
    assert status == 1
    assert told in err
    assert {file.name for file in office.folder.iterdir()} == {"token"}


def test_what_breaks_in_the_middle_leaves_nothing_behind(office: Office) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    office.monkeypatch.setattr("bot.commands.init.seed", broken)
    status, _, err = office.says("init", *WORDS)
    assert (status, "No space left" in err) == (1, True)
    assert {file.name for file in office.folder.iterdir()} == {"token"}
    office.monkeypatch.undo()


def test_buildings_may_come_later(office: Office) -> None:
    told = office.does("init", "--name", "幸福里", "--slug", "xfl", "--yes")
    assert "init --slug xfl" in told
    assert not (office.folder / "data/yishi.sqlite3").exists()
    status, _, err = office.says("init", "--slug", "xfl", "--yes")
    assert (status, "names no home yet" in err) == (1, True)
    file = office.folder / "communities/xfl.toml"
    listed = 'buildings = [{ name = "1号楼", units = 1, floors = 1, areas = ["50.00"] }]\n\n[bylaws]'
    file.write_text(file.read_text("utf-8").replace("[bylaws]", listed, 1), "utf-8")
    assert "1 home. " in office.does("init", "--slug", "xfl", "--yes")


def test_questions_are_asked_again_until_the_answer_can_be(office: Office) -> None:
    said = iter(["幸福里", "Nein", "xfl", "", "", "", "1号楼:1x1:50", "not a token", ""])
    office.monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    office.monkeypatch.setattr("builtins.input", lambda _question: next(said))
    told = office.does("init")
    assert "small letters" in told
    assert "123456789:AAE" in told
    assert office.counted("dwelling") == 1


def test_letters_of_a_large_community_are_a_sample_and_all_can_be_had(office: Office) -> None:
    office.does("init", *WORDS, "--buildings", "1号楼:5x6:50,60")
    assert office.counted("letter_code") == 5
    assert "55 letters" in office.does("letters", "xfl", "--all")
    assert office.counted("letter_code") == 60
    assert "has had its letter" in office.does("letters", "xfl", "--all")
    office.does("letters", "xfl", "1号楼1单元101")
    assert office.counted("letter_code") == 60


def test_every_by_law_is_explained_and_the_file_says_what_holds(tmp_path: Path) -> None:
    assert set(MEANINGS) == fields(Bylaws)
    bylaws = Bylaws.model_validate({"name": '幸福"里\\', "zone": "Asia/Taipei", "polls": {"quorum": "3/4"}})
    written = community_file("xfl", bylaws, ())
    assert CommunityFile.model_validate(tomllib.loads(written)).bylaws == bylaws
    for meaning in MEANINGS.values():
        assert meaning in written


def test_letters_that_cannot_be_put_anywhere_do_not_count_as_written(office: Office) -> None:
    office.does("init", *WORDS)
    (office.folder / "taken").write_text("a file where a folder should be")
    home = "3号楼1单元101"
    before = office.counted("letter_code"), office.heads()
    status, _, told = office.says("letters", "xfl", home, "--folder", "taken")
    assert (status, "Nothing was changed" in told) == (1, True)
    assert (office.counted("letter_code"), office.heads()) == before
    status, _, told = office.says("letters", "xfl", "9号楼", "--folder", "elsewhere")
    assert (status, "no such homes" in told) == (1, True)
    assert list((office.folder / "elsewhere").iterdir()) == []


@pytest.mark.parametrize(
    ("language", "building", "home", "font"),
    [
        ("zh-Hans", "甲栋", "甲栋1单元101", "STSong-Light"),
        ("zh-Hant", "甲棟", "甲棟1單元101", "MSung-Light"),
        ("en", "A", "A-1-101", "STSong-Light"),
    ],
)
def test_homes_are_called_as_the_language_calls_them(
    language: str, building: str, home: str, font: str, office: Office
) -> None:
    office.does("init", *WORDS, "--language", language, "--buildings", f"{building}:1x2:88.5")
    assert office.counted("dwelling", f"name = '{home}'") == 1
    assert pages((office.folder / "letters/xfl.pdf").read_bytes()) == 3
    assert PRINTERS[language] == font
    status, _, told = office.says("letters", "xfl", home.replace("101", "110"))
    assert (status, f"Did you mean {home}" in told) == (1, True)


def test_the_example_in_the_file_speaks_the_communitys_language(office: Office) -> None:
    office.does("init", "--name", "幸福里", "--slug", "xfl", "--language", "zh-Hant", "--yes")
    written = (office.folder / "communities/xfl.toml").read_text("utf-8")
    assert "甲棟1單元101" in written and "号楼" not in written


def test_a_second_time_says_what_it_did_not_use(office: Office) -> None:
    office.does("init", *WORDS)
    assert "Not used" not in office.does("init", *WORDS)
    (office.folder / "other").write_text("7654321:another-one\n")
    told = office.does(
        *(
            "init",
            "--slug",
            "xfl",
            "--name",
            "新名字",
            "--zone",
            "Asia/Shanghai",
            "--buildings",
            "9号楼:1x1:50",
        ),
        *("--token-file", "other", "--yes"),
    )
    assert "Not used: --name, since" in told and "yishi bylaws announce" in told
    assert "Not used: --buildings" in told
    assert "Not used: --token-file" in told and "yishi.env says otherwise" in told
    assert "--zone" not in told


def test_a_home_has_an_area(office: Office) -> None:
    status, _, told = office.says("init", *WORDS, "--buildings", "1号楼:1x1:0")
    assert (status, "larger than 0" in told) == (1, True)


def test_a_file_without_homes_is_not_brought_in(office: Office) -> None:
    office.does("init", "--name", "幸福里", "--slug", "xfl", "--yes")
    status, _, told = office.says("seed", "communities/xfl.toml")
    assert (status, "names no home yet" in told) == (1, True)


def test_how_telegram_is_reached_is_kept_for_the_service(office: Office) -> None:
    office.does("init", *WORDS)
    assert "\nYISHI_TELEGRAM_API=http://127.0.0.1:9\n" in (office.folder / "yishi.env").read_text("utf-8")


@pytest.mark.parametrize(("floors", "support"), [(1, 1), (4, 2), (10, 3), (60, 6)])
def test_support_that_a_proposal_needs_fits_the_number_of_homes(
    floors: int, support: int, office: Office
) -> None:
    office.does("init", *WORDS, "--buildings", f"1号楼:1x{floors}:50")
    assert f"\nsupport_dwellings = {support}\n" in (office.folder / "communities/xfl.toml").read_text("utf-8")


def test_one_is_not_called_many(office: Office) -> None:
    told = office.does("init", *WORDS, "--buildings", "1号楼:1x1:50", "--days", "1")
    assert "1 home." in told and "for 1 home to" in told and "good for 1 day;" in told
    told = office.does("backup", "backups")
    assert "1 community, " in told and " kB): " in told
