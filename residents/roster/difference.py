"""What a roster would change in the register, as changes to be made one by one and as counts (pure).

A roster that only adds never ends anything. One that is complete ends what it no longer names: entries of
owners and tenants, and homes; but no home in which somebody lives, and nobody who joined. Changes of homes
stand in the order of what they do to people, the worst first: that is how they are looked through.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from kernel.lines import line
from residents.homes.addresses import key_of
from residents.roster.figures import half_width
from residents.roster.harm import harm_of
from residents.roster.homes import Fault, Holder, Home, Reading
from residents.roster.renaming import renamed
from residents.roster.steps import Change, Difference, KnownHolder, KnownHome, Register, Step

Digest = Callable[[str], str]


@dataclass(slots=True)
class _Holders:
    """What becomes of the holders of one home."""

    new: list[dict[str, Any]] = field(default_factory=list)
    updates: list[dict[str, Any]] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.new or self.updates or self.ended)


def difference(
    register: Register, reading: Reading, digest: Digest, *, complete: bool, share_column: str = ""
) -> Difference:
    """Compare a roster with the register; ``digest`` is how telephone numbers are compared."""
    compared = _Comparison(register, digest, complete=complete, share_column=share_column)
    compared.told = frozenset(each.relation for home in reading.homes for each in home.holders)
    steps = [step for home in reading.homes for step in compared.home(home)]
    if complete and reading.named and not reading.nameless:
        steps += compared.no_longer_named(reading.named)
    by_id = {each.id: each for each in register.homes}
    steps.sort(key=lambda step: harm_of(step, by_id.get(step.data.get("id", 0))))
    counts = dict(compared.counts)
    counts["homes_known"] = sum(not each.gone for each in register.homes)
    counts["homes_ending"] = sum(step.change is Change.GONE or bool(step.data["ended"]) for step in steps)
    return Difference((*compared.places, *steps), counts, tuple(compared.faults), renamed(register, reading))


class _Comparison:
    def __init__(self, register: Register, digest: Digest, *, complete: bool, share_column: str) -> None:
        self._register = register
        self._digest = digest
        self._complete = complete
        self._share_column = share_column
        self.counts: Counter[str] = Counter()
        self.places: list[Step] = []
        self.faults: list[Fault] = []
        self.told: frozenset[str] = frozenset()
        self._by_name = {each.name: each for each in register.homes}
        self._by_key = _keyed([each.name for each in register.homes if not each.gone])
        self._by_key |= {
            k: v
            for k, v in _keyed([each.name for each in register.homes if each.gone]).items()
            if k not in self._by_key
        }
        self._buildings = dict(register.buildings)
        self._buildings_by_key = _keyed(list(register.buildings))
        self._grids = {half_width(each): each for each in register.grids}
        self._named: set[int] = set()

    # -------------------------------------------------------- homes

    def home(self, home: Home) -> Iterator[Step]:
        """What has to be done for one home of the roster."""
        known = self._known(home.name)
        building = self._building(home)
        if known is None:
            yield from self._added(home, building)
            return
        self._named.add(known.id)
        holders = self._holders(known, home)
        if holders is None:
            return
        data = {
            "id": known.id,
            "building": building if key_of(building) != key_of(known.building) else known.building,
            "area": known.area if home.area is None else home.area,
            "stock": known.stock if home.stock is None else home.stock,
        }
        itself = (data["building"], data["area"], data["stock"]) != (known.building, known.area, known.stock)
        if not (itself or known.gone or holders):
            self.counts["unchanged"] += 1
            return
        self.counts["back" if known.gone else "changed"] += 1
        self._count(holders)
        yield Step(Change.CHANGED, home.row, data | _told(holders))

    def _added(self, home: Home, building: str) -> Iterator[Step]:
        if home.area is None:
            why = line("roster-area-missing")
            self.faults.append(Fault(home.sheet, home.row, "", why, home=home.name))
            return
        holders = _Holders(new=[self._entry(each) for each in home.holders])
        self.counts["added"] += 1
        self._count(holders)
        data = {"name": home.name, "building": building, "area": home.area, "stock": bool(home.stock)}
        yield Step(Change.ADDED, home.row, data | _told(holders))

    def no_longer_named(self, named: frozenset[str]) -> Iterator[Step]:
        """Homes that a complete roster leaves out; those in which somebody lives stay, and are counted."""
        for known in self._register.homes:
            if known.gone or known.id in self._named or key_of(known.name) in named:
                continue
            if known.lived_in:
                self.counts["kept"] += 1
                continue
            self.counts["gone"] += 1
            yield Step(Change.GONE, 0, {"id": known.id, "ended": [each.id for each in known.holders]})

    def _known(self, name: str) -> KnownHome | None:
        if name in self._by_name:
            return self._by_name[name]
        alike = self._by_key.get(key_of(name))
        return self._by_name[alike] if alike else None

    def _count(self, holders: _Holders) -> None:
        self.counts["entries_added"] += len(holders.new)
        self.counts["entries_changed"] += len(holders.updates)
        self.counts["entries_ended"] += len(holders.ended)

    # -------------------------------------------------------- places

    def _building(self, home: Home) -> str:
        """The building's name as the register has it; a new one, or one that moves to a grid, is a step."""
        name = home.building
        if name not in self._buildings:
            name = self._buildings_by_key.get(key_of(name)) or name
        if name not in self._buildings:
            self.counts["buildings_added"] += 1
            self._put(home, name)
        elif home.grid and self._grids.get(home.grid) != self._buildings[name]:
            self.counts["buildings_moved"] += 1
            self._put(home, name)
        return name

    def _put(self, home: Home, name: str) -> None:
        if home.grid and home.grid not in self._grids:
            self.counts["grids_added"] += 1
            self._grids[home.grid] = home.grid
        grid = self._grids[home.grid] if home.grid else ""
        self._buildings[name] = grid
        self._buildings_by_key.setdefault(key_of(name), name)
        self.places.append(Step(Change.PLACE, home.row, {"building": name, "grid": grid}))

    # -------------------------------------------------------- holders

    def _holders(self, known: KnownHome, home: Home) -> _Holders | None:
        """What becomes of the holders; None, with a fault, if their shares would be more than the home."""
        result, left = _Holders(), list(known.holders)
        silent: list[Holder] = []
        for each in home.holders:
            same = self._same(left, each, exactly=True)
            if same is None:
                silent.append(each)
            else:
                self._keep(result, left, same, each)
        for each in silent:
            same = self._same(left, each, exactly=False)
            if same is None:
                result.new.append(self._entry(each))
            else:
                self._keep(result, left, same, each)
        if self._complete and home.holders:
            # A roster of owners says nothing of tenants, however complete it is.
            over = [each for each in left if each.relation in self.told]
            result.ended = [each.id for each in over]
            self.counts["joined_ended"] += sum(each.joined for each in over)
        elif home.holders and self._exceeds(home, left):
            why = line("roster-share-register")
            self.faults.append(Fault(home.sheet, home.row, self._share_column, why, home=known.name))
            return None
        return result

    def _exceeds(self, home: Home, left: list[KnownHolder]) -> bool:
        """Owners whom a roster that only adds does not name keep their shares beside those it names."""
        owners = [Fraction(e.part, e.whole) for e in left if e.relation == "owner"]
        named = [Fraction(e.part, e.whole) for e in home.holders if e.relation == "owner"]
        return bool(named) and sum(owners + named) > 1

    def _same(self, left: list[KnownHolder], holder: Holder, *, exactly: bool) -> KnownHolder | None:
        """The entry that names the same holder: by name and number, else by a name that nobody else bears."""
        alike = [e for e in left if (e.relation, e.name) == (holder.relation, holder.name)]
        if holder.entry is not None and (own := [e for e in alike if e.id == holder.entry]):
            return own[0]
        if exactly:
            wanted = self._digest(holder.phone) if holder.phone else None
            return next((e for e in alike if e.digest == wanted), None)
        return alike[0] if len(alike) == 1 else None

    def _keep(self, result: _Holders, left: list[KnownHolder], known: KnownHolder, holder: Holder) -> None:
        left.remove(known)
        now = self._entry(holder)
        # A roster without a number does not take away the one that is known.
        phone = now["digest"] is not None and now["digest"] != known.digest
        was = (known.holding, known.part, known.whole)
        if phone or (now["holding"], now["part"], now["whole"]) != was:
            result.updates.append({"id": known.id, **{k: now[k] for k in ("holding", "part", "whole")}})
            if phone:
                result.updates[-1] |= {"digest": now["digest"], "phone": now["phone"]}

    def _entry(self, holder: Holder) -> dict[str, Any]:
        return {
            "relation": holder.relation,
            "holding": holder.holding,
            "name": holder.name,
            "part": holder.part,
            "whole": holder.whole,
            "digest": self._digest(holder.phone) if holder.phone else None,
            "phone": holder.phone,
        }


def _keyed(names: Sequence[str]) -> dict[str, str]:
    """Names by their key, without those whose key is another one's too."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        alike[key_of(name)].append(name)
    return {key: found[0] for key, found in alike.items() if len(found) == 1}


def _told(holders: _Holders) -> dict[str, Any]:
    return {"new": holders.new, "updates": holders.updates, "ended": holders.ended}
