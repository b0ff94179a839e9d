from core.problems import Invalid
from inventory.models_adjustments import ReasonCode

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


def ensure_standard_reasons() -> None:
    """Give the current tenant the standard codes that it lacks; its own wording stays."""
    ReasonCode.objects.bulk_create(
        [ReasonCode(code=code, label=label) for code, label in STANDARD.items()],
        ignore_conflicts=True,
    )


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
