"""Rewards from a community's file, put on the shelf when the community is founded."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from kernel.work import Work
from points.rewards.service import put_up
from residents.model import Person


class RewardPlan(BaseModel):
    """One reward of the file; ``merchant`` is the name of a person in it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(min_length=1, max_length=30)
    description: str = Field("", max_length=300)
    price: int = Field(ge=1)
    stock: int = Field(ge=0)
    merchant: str


def seed_rewards(work: Work, rewards: Iterable[Mapping[str, Any]]) -> int:
    """Put the file's rewards on the shelf; gives how many. Raises LookupError for an unknown merchant."""
    plans = [RewardPlan.model_validate(reward) for reward in rewards]
    for plan in plans:
        merchant = work.session.scalars(select(Person.id).where(Person.name == plan.merchant)).first()
        if merchant is None:
            raise LookupError(f"reward {plan.name!r}: nobody is called {plan.merchant!r}")
        put_up(
            work,
            name=plan.name,
            description=plan.description,
            price=plan.price,
            stock=plan.stock,
            merchant=merchant,
        )
    return len(plans)
