"""A transfer while it is only planned: it reserves nothing, and whoever edits it has seen it."""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from core.problems import Invalid, NotFound, Problem
from inventory.transfers.models import Transfer, TransferLine, TransferStatus
from inventory.wares import tracked_variants
from stores.models import Store
from tenants.audit import field_values, record_event
from tenants.bulk import insert_rows
from tenants.documents import refuse_stale
from tenants.numbering import next_number

_FIELDS = ("from_store", "to_store", "note", "expected_date")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedTransferLine:
    """`qty` units, above 0."""

    variant_id: int
    qty: Decimal


class TransferState(Problem):
    """409: the transfer is not in a state in which this can be done; `status` says which it is in."""

    default_code = "transfer_state"


def create_transfer(
    *,
    from_store: Store,
    to_store: Store,
    lines: Sequence[AskedTransferLine],
    actor_id: int,
    note: str = "",
    expected_date: dt.date | None = None,
) -> Transfer:
    """Write a draft. Raises NotFound for a variant that is not the tenant's, and Invalid for the same
    store on both ends, a variant that keeps no stock or stands twice."""
    _check_ends(from_store, to_store)
    _check_lines(lines)
    transfer = Transfer.objects.create(
        number=f"TR-{next_number(series='TR'):06d}",
        from_store=from_store,
        to_store=to_store,
        note=note,
        expected_date=expected_date,
        created_by_id=actor_id,
    )
    _write_lines(transfer, lines)
    record_event(
        action="created",
        subject=transfer,
        actor_id=actor_id,
        store_id=from_store.pk,
        after={**field_values(transfer, _FIELDS), "lines": len(lines)},
    )
    return transfer


def change_transfer(
    *,
    transfer_id: int,
    seen: int | None,
    changes: dict[str, Any],
    lines: Sequence[AskedTransferLine] | None,
    actor_id: int,
) -> Transfer:
    """Change a draft's `from_store`, `to_store`, `note` or `expected_date`; `lines` replace its lines.

    Raises NotFound, StaleVersion, TransferState, and as `create_transfer` does.
    """
    transfer = locked_transfer(transfer_id)
    require_status(transfer, [TransferStatus.DRAFT], "changed")
    refuse_stale(version=transfer.version, seen=seen)
    before = field_values(transfer, _FIELDS)
    for name, value in changes.items():
        setattr(transfer, name, value)
    _check_ends(transfer.from_store, transfer.to_store)
    transfer.version += 1
    transfer.save()
    after = field_values(transfer, _FIELDS)
    if lines is not None:
        _check_lines(lines)
        before["lines"] = transfer.lines.count()
        after["lines"] = len(lines)
        transfer.lines.all().delete()
        _write_lines(transfer, lines)
    record_event(
        action="changed",
        subject=transfer,
        actor_id=actor_id,
        store_id=transfer.from_store_id,
        before=before,
        after=after,
    )
    return transfer


def delete_transfer(*, transfer_id: int, actor_id: int) -> None:
    """Raises NotFound, and TransferState for anything but a draft."""
    transfer = locked_transfer(transfer_id)
    require_status(transfer, [TransferStatus.DRAFT], "deleted")
    record_event(
        action="deleted",
        subject=transfer,
        actor_id=actor_id,
        store_id=transfer.from_store_id,
        before=field_values(transfer, _FIELDS),
    )
    transfer.delete()


def locked_transfer(transfer_id: int) -> Transfer:
    """The transfer, and nobody else's to change. Raises NotFound."""
    transfer = (
        Transfer.objects.select_related("from_store", "to_store")
        .select_for_update(of=("self",))
        .filter(pk=transfer_id)
        .first()
    )
    if transfer is None:
        raise NotFound
    return transfer


def require_status(transfer: Transfer, statuses: Collection[str], participle: str) -> None:
    """Raises TransferState."""
    if transfer.status not in statuses:
        raise TransferState(
            f"{transfer.number} cannot be {participle}: it is"
            f" {transfer.get_status_display().lower()}.",
            current_status=transfer.status,
        )


def _check_ends(from_store: Store, to_store: Store) -> None:
    if from_store.pk == to_store.pk:
        raise Invalid("to_store_id", "A transfer goes from one store to another.")
    if not to_store.is_active:
        raise Invalid("to_store_id", f"{to_store} is closed.")


def _check_lines(lines: Sequence[AskedTransferLine]) -> None:
    variants = tracked_variants([line.variant_id for line in lines])
    seen: set[int] = set()
    for number, line in enumerate(lines):
        if line.variant_id in seen:
            sku = variants[line.variant_id].sku
            raise Invalid(f"lines.{number}.variant_id", f"{sku} stands on another line already.")
        seen.add(line.variant_id)


def _write_lines(transfer: Transfer, lines: Sequence[AskedTransferLine]) -> None:
    insert_rows(
        TransferLine,
        ("transfer_id", "line", "variant_id", "qty"),
        [(transfer.pk, number, line.variant_id, line.qty) for number, line in enumerate(lines, 1)],
    )
