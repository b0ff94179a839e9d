"""The audit trail: each write says what it did, in its own transaction."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.utils import timezone

from core.middleware import current_request_id
from core.origins import current_origin
from tenants.models_audit import AuditEvent


@dataclass(frozen=True, slots=True)
class Subject:
    """What an event is about, where no row of a model stands for it."""

    type: str
    id: int | None = None
    label: str = ""


def record_event(
    *,
    action: str,
    subject: Model | Subject,
    actor_id: int | None,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
    store_id: int | None = None,
    label: str | None = None,
) -> None:
    """Add to the current tenant's trail who did `action` to `subject`, and what it changed.

    One statement. Of `before` and `after` only what differs is kept. Where it was done and by which
    request is taken from the context. Never put secrets into it.
    """
    if before is not None and after is not None:
        changed = {
            name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
        }
        before = {name: value for name, value in before.items() if name in changed}
        after = {name: value for name, value in after.items() if name in changed}
    named = subject if isinstance(subject, Subject) else _subject_of(subject)
    origin = current_origin()
    AuditEvent.objects.create(
        at=timezone.now(),
        actor_id=actor_id,
        action=action,
        object_type=named.type,
        object_id=named.id,
        object_label=(named.label if label is None else label)[:120],
        store_id=store_id,
        before=before,
        after=after,
        channel=origin.channel,
        address=origin.address or None,
        request_id=current_request_id(),
    )


def field_values(row: Model, names: Iterable[str]) -> dict[str, Any]:
    """A row's fields by name, for `before` and `after`; a link as the id that it points at."""
    return {name: row.serializable_value(name) for name in names}


def _subject_of(row: Model) -> Subject:
    return Subject(str(row._meta.model_name), row.pk, str(row))
