from collections.abc import Mapping
from typing import Any

from core.problems import Invalid, NotFound, Problem
from inventory.adjustments.models import ReasonCode
from tenants.audit import field_values, record_event

# What every retailer begins with.
STANDARD = {
    "DAMAGED": "Damaged",
    "EXPIRED": "Past its date",
    "THEFT": "Stolen or missing",
    "FOUND": "Found",
    "CORRECTION": "Correction",
    "SAMPLE": "Sample",
    "OPENING": "Opening stock",
}

# What documents give by themselves; a retailer may have a reason of that code, and its own word for it.
LOST = "LOST"  # of a transfer, where nobody gave another
FULFILLED = "FULFILLED"  # of promised goods that left: sold elsewhere, neither lost nor written off
OF_DOCUMENTS = {LOST: "Lost in transit", FULFILLED: "Handed over for an order"}


def ensure_standard_reasons() -> None:
    """Give the current tenant the standard codes that it lacks; its own wording stays."""
    ReasonCode.objects.bulk_create(
        [ReasonCode(code=code, label=label) for code, label in STANDARD.items()],
        ignore_conflicts=True,
    )


def told_reasons() -> dict[str, str]:
    """What every code is called, those that are retired or not in use yet too. Writes nothing."""
    return {**OF_DOCUMENTS, **STANDARD, **dict(ReasonCode.objects.values_list("code", "label"))}


def known_reasons() -> dict[str, str]:
    """What a file may call a reason, code or label, folded → its code. Writes nothing."""
    reasons = {reason.code: reason for reason in ReasonCode.objects.all()}
    labels = {code: label for code, label in STANDARD.items() if code not in reasons}
    labels |= {code: reason.label for code, reason in reasons.items() if reason.is_active}
    return {
        **{label.casefold(): code for code, label in labels.items()},
        **{code.casefold(): code for code in labels},
    }


def usable_reason(code: str) -> ReasonCode:
    """An active reason of the tenant. Raises Invalid."""
    usable = ReasonCode.objects.filter(code=code, is_active=True)
    reason = usable.first()
    if reason is None and code in STANDARD:
        ensure_standard_reasons()  # at the retailer's first adjustment; a retired one stays retired
        reason = usable.first()
    if reason is None:
        raise Invalid("reason_code", f"{code} is not one of your reasons, or is retired.")
    return reason


def add_reason(*, code: str, label: str, actor_id: int, is_active: bool = True) -> ReasonCode:
    """Raises Problem for a code that the tenant has already."""
    ensure_standard_reasons()
    given = {"label": label, "is_active": is_active}
    reason, made = ReasonCode.objects.get_or_create(code=code, defaults=given)
    if not made:
        raise Problem(f"You have a reason {code} already.", code="duplicate")
    record_event(action="created", subject=reason, actor_id=actor_id, after=given)
    return reason


def change_reason(*, reason_id: int, changes: Mapping[str, Any], actor_id: int) -> ReasonCode:
    """Reword a reason or retire it (`label`, `is_active`). Raises NotFound."""
    reason = ReasonCode.objects.select_for_update().filter(pk=reason_id).first()
    if reason is None:
        raise NotFound
    before = field_values(reason, changes)
    for name, value in changes.items():
        setattr(reason, name, value)
    reason.save()
    record_event(action="changed", subject=reason, actor_id=actor_id, before=before, after=changes)
    return reason
