"""Says in a sentence what is wrong with a field of a file, or with a setting, and what to write."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel

NUMBER, TRUTH, TEXT = "write a whole number", "write true or false", "write text between quotes"
PLAIN = {
    "missing": "is missing: write it",
    "int_type": NUMBER,
    "int_parsing": NUMBER,
    "int_from_float": NUMBER,
    "bool_type": TRUTH,
    "bool_parsing": TRUTH,
    "string_type": TEXT,
    "tuple_type": "write a list between [ and ]",
    "model_type": "write a table with its fields",
    "dict_type": "write a table with its fields",
    "greater_than_equal": "write {ge} or more",
    "less_than_equal": "write {le} or less",
    "string_too_short": "write at least {min_length} characters",
    "string_too_long": "write at most {max_length} characters",
    "literal_error": "write {expected}",
    "enum": "write {expected}",
}
PATTERNS = {
    "slug": "write 2 to 40 small letters a–z, digits or dashes, such as xingfuli",
    "account": "write the number of the account on the chat, in quotes",
    "standing": "write verified, pending, refused or moved_out",
    "log": "write debug, info, warning or error",
}
NO_SHARE = "Invalid literal for Fraction"


def sentence(error: Mapping[str, Any], whole: type[BaseModel] | None = None) -> str:
    """One fault that pydantic found in ``whole``; what was written is not repeated."""
    kind, context, where = error["type"], error.get("ctx", {}), error["loc"]
    if kind == "extra_forbidden":
        return _unknown(where, whole)
    if kind == "string_pattern_mismatch" and where:
        return PATTERNS.get(str(where[-1]), "it has another form than is needed here")
    told = str(error["msg"])
    if kind == "value_error":
        ours = told.removeprefix("Value error, ")
        return 'write a share in quotes, such as "2/3"' if ours.startswith(NO_SHARE) else ours
    return PLAIN[kind].format(**context) if kind in PLAIN else told[:1].lower() + told[1:]


def _unknown(where: tuple[int | str, ...], whole: type[BaseModel] | None) -> str:
    what = "by-law" if where[0] == "bylaws" and len(where) > 1 else "field"
    told = f"there is no {what} of this name"
    part = _at(whole, where[:-1]) if whole else None
    if part is None or whole is None:
        return f"{told}; take it out"
    wanted = str(where[-1])
    if here := get_close_matches(wanted, part.model_fields, n=1):
        return f"{told}; did you mean {here[0]}?"
    apart = {path.rpartition(".")[2]: path for path in _leaves(part)}
    if below := get_close_matches(wanted, apart, n=1):
        return f"{told} here; did you mean {apart[below[0]]}?"
    return f"{told}; take it out, or write one of: {', '.join(part.model_fields)}"


def _at(part: type[BaseModel], where: tuple[int | str, ...]) -> type[BaseModel] | None:
    for step in where:
        if isinstance(step, str):
            field = part.model_fields.get(step)
            inner = _model(field.annotation) if field else None
            if inner is None:
                return None
            part = inner
    return part


def _model(kind: Any) -> type[BaseModel] | None:
    for each in (kind, *get_args(kind)):
        if isinstance(each, type) and issubclass(each, BaseModel):
            return each
    return None


def _leaves(part: type[BaseModel], path: str = "") -> Iterator[str]:
    for name, field in part.model_fields.items():
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from _leaves(inner, f"{path}{name}.")
        elif path:
            yield path + name
