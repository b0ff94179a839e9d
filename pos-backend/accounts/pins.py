"""PINs: how a manager lets something through at somebody else's till.

A PIN belongs to a membership, so that it is worth nothing in another retailer, and never opens a
session.
"""

import re
from http import HTTPStatus
from typing import TypedDict

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password

from accounts.access import Access
from accounts.models import Membership
from accounts.throttling import count_attempt, forgive, limits_of
from core.origins import current_origin
from core.problems import Invalid, Problem
from tenants.audit import record_event

DEMO_PINS = {"owner": "1357", "manager": "2468"}  # refused outside development
_RUNS = ("0123456789", "9876543210")


class Approval(TypedDict):
    """Whose PIN it is meant to be, and the PIN."""

    user_id: int
    pin: str


class ApprovalRefused(Problem):
    status_code = HTTPStatus.FORBIDDEN
    default_code = "approval_refused"


def set_pin(*, membership: Membership, pin: str, actor_id: int | None = None) -> None:
    """4 to 8 digits, or none: an empty PIN takes the old one away. Raises Invalid."""
    if pin:
        _refuse_weak(pin)
    membership.pin = make_password(pin) if pin else ""
    membership.save(update_fields=["pin"])
    record_event(action="pin_set" if pin else "pin_removed", subject=membership, actor_id=actor_id)


def _refuse_weak(pin: str) -> None:
    if not re.fullmatch(r"[0-9]{4,8}", pin):
        raise Invalid("pin", "A PIN has 4 to 8 digits.")
    if len(set(pin)) == 1 or any(pin in run for run in _RUNS) or _is_refused_demo_pin(pin):
        raise Invalid("pin", "This PIN is too easy to guess.", code="weak_pin")


def _is_refused_demo_pin(pin: str) -> bool:
    return pin in DEMO_PINS.values() and not settings.DEVELOPMENT


def approve(
    *, access: Access, approval: Approval, permission: str, store_id: int | None = None
) -> int:
    """The id of the user who gives their yes with their PIN; `store_id`: to what happens there.

    Raises ApprovalRefused, in the same words and after the same work whether the user is unknown, may
    not, works elsewhere or has another PIN; and TooManyAttempts. A try counts even where the caller's
    transaction is rolled back. Call it before any lock is taken: checking a PIN is slow on purpose.
    """
    limits = limits_of(
        account=f"pin:{access.tenant.pk}:{approval['user_id']}",
        address=f"pin at:{current_origin().address}",
    )
    count_attempt(limits)
    membership = (
        Membership.objects.filter(user_id=approval["user_id"], is_active=True, user__is_active=True)
        .select_related("user")
        .first()
    )
    # Without a PIN to compare with, this spends the time of a comparison all the same.
    right = check_password(approval["pin"], membership.pin if membership else "")
    if membership is None or not right or _is_refused_demo_pin(approval["pin"]):
        raise _refusal()
    approver = Access(user=membership.user, tenant=access.tenant, membership=membership)
    if not approver.may(permission) or (store_id and not approver.works_in(store_id)):
        raise _refusal()
    forgive(limits)
    return membership.user_id


def _refusal() -> ApprovalRefused:
    return ApprovalRefused("This approval is not right: check who approves, and the PIN.")
