"""Telephone numbers in one shape, to be compared: mainland, Taiwan, Hong Kong, Macau, abroad (A01).

A number that is written without its country is read by its shape, or by the ``region`` of the community where
the shape alone does not tell. What has no certain shape is None: a number that is guessed would match
somebody else's.
"""

import re
import unicodedata

from kernel.keys import Keyring

PURPOSE = "phone"
REGIONS = {
    "Asia/Shanghai": "CN",
    "Asia/Urumqi": "CN",
    "Asia/Taipei": "TW",
    "Asia/Hong_Kong": "HK",
    "Asia/Macau": "MO",
}
"""By a community's time zone, where its neighbours' short numbers are at home."""

BESIDE = re.compile(r"[\s().·•\-‐‑‒–—−/]+")
COUNTRIES = {"CN": "86", "TW": "886", "HK": "852", "MO": "853"}
NATIONAL = {
    "CN": re.compile(r"0?(1[3-9]\d{9})|0([1-9]\d{8,10})"),
    "TW": re.compile(r"0([2-9]\d{7,8})"),
    "HK": re.compile(r"([2-9]\d{7})"),
    "MO": re.compile(r"([268]\d{7})"),
}
UNMISTAKABLE = (("CN", re.compile(r"(1[3-9]\d{9})")), ("TW", re.compile(r"0(9\d{8})")))
"""Mobile numbers that are nothing else, wherever they are written."""

INTERNATIONAL = re.compile(r"[1-9]\d{6,14}")
"""With its country, at most fifteen digits (ITU-T E.164)."""


def normal(phone: str, *, region: str = "") -> str | None:
    """The number with its country, such as +8613800138000; None when it cannot be told for certain."""
    written = unicodedata.normalize("NFKC", phone).strip().removeprefix("'")  # marked as text in a sheet
    digits = BESIDE.sub("", written)
    if digits.startswith("+"):
        return _abroad(digits[1:])
    if digits.startswith("00"):
        return _abroad(digits[2:])
    if not (digits.isascii() and digits.isdecimal()):
        return None
    if digits.startswith("86") and (found := NATIONAL["CN"].fullmatch(digits[2:])) and found[1]:
        return f"+86{found[1]}"
    for country, shape in UNMISTAKABLE:
        if found := shape.fullmatch(digits):
            return f"+{COUNTRIES[country]}{found[1]}"
    for country in ("TW", "HK", "MO"):
        code = COUNTRIES[country]
        if digits.startswith(code) and NATIONAL[country].fullmatch(_with_zero(country, digits[3:])):
            return f"+{digits}"
    return _at_home(digits, region)


def of_contact(phone: str) -> str | None:
    """The number of a contact card from a chat, which always has its country, with or without the plus.

    Read by its shape alone 1 415 555 2671 would be a mainland mobile, and let a stranger in.
    """
    return normal("+" + phone.strip().removeprefix("+").removeprefix("00"))


def digest(keyring: Keyring, community_id: int, phone: str) -> str:
    """What a normal number is compared by; another community's digest of the same number is another one."""
    return keyring.digest(PURPOSE, community_id, phone)


def _with_zero(country: str, rest: str) -> str:
    return f"0{rest}" if country == "TW" else rest


def _at_home(digits: str, region: str) -> str | None:
    shape = NATIONAL.get(region)
    found = shape.fullmatch(digits) if shape else None
    if found is None:
        return None
    return f"+{COUNTRIES[region]}{next(part for part in found.groups() if part)}"


def _abroad(digits: str) -> str | None:
    if not INTERNATIONAL.fullmatch(digits):
        return None
    # People write +86 013… and +886 (0)912…: the zero is for calls from within.
    for code in COUNTRIES.values():
        if digits.startswith(code + "0") and code in ("86", "886"):
            digits = code + digits[len(code) + 1 :]
    if digits.startswith("861") and len(digits) == 13 and not NATIONAL["CN"].fullmatch(digits[2:]):
        return None
    return f"+{digits}"
