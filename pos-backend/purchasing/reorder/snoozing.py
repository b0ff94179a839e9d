"""Suggestions that somebody does not want to see for a while."""

import datetime as dt

from django.utils import timezone

from catalog.models import Variant
from core.problems import Invalid
from purchasing.reorder.models import ReorderSnooze
from stores.models import Store
from tenants.audit import Subject, record_event


def snooze_suggestion(
    *, store: Store, variant: Variant, until: dt.date | None, actor_id: int
) -> None:
    """Until that day of the store; None: it is suggested again from now on. Raises Invalid."""
    if until is not None and until <= store.business_date(timezone.now()):
        raise Invalid("until", "Give a day after today.")
    before = ReorderSnooze.objects.filter(store=store, variant=variant).first()
    if until is None:
        ReorderSnooze.objects.filter(store=store, variant=variant).delete()
    else:
        ReorderSnooze.objects.update_or_create(
            store=store, variant=variant, defaults={"until": until}
        )
    record_event(
        action="snoozed",
        subject=Subject("reordersnooze", label=f"{variant.sku} at {store.code}"),
        actor_id=actor_id,
        store_id=store.pk,
        before={"until": before and before.until.isoformat()},
        after={"until": until and until.isoformat()},
    )
