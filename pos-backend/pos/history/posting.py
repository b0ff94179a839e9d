"""Invoices into documents, a batch per transaction, with the ledger's one post as its last work."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db import transaction

from core.money import ZERO
from inventory.ledger import post
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from pos.history.catalogue import Known, is_tracked
from pos.history.invoices import Invoice
from pos.history.profile import Kind, Profile
from pos.models import PaymentMethod
from pos.recording import ReceiptRecordLine, Tender
from pos.recording_returns import ReturnRecord, ReturnRecordLine, write_returns
from pos.recording_sales import SaleRecord, write_sales
from stores.models import Store
from tenants.imports.runs import put_aside
from tenants.imports.values import Quarantined
from tenants.models_imports import ImportRun

LONGEST_NOTE = 500


@dataclass(slots=True)
class Batch:
    """What one transaction writes, and how many of the file's `rows` went into it."""

    sales: list[SaleRecord] = field(default_factory=list)
    returns: list[ReturnRecord] = field(default_factory=list)
    adjustments: list[AdjustmentRecord] = field(default_factory=list)
    quarantined: list[Quarantined] = field(default_factory=list)
    lines: int = 0
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Books:
    """Where documents are written: the retailer's stores by code and variants by SKU."""

    profile: Profile
    stores: Mapping[str, Store]
    variants: Mapping[str, Known]

    def add(self, batch: Batch, invoice: Invoice) -> None:
        batch.lines += len(invoice.lines)
        if invoice.kind == Kind.SALE:
            batch.sales.append(self._sale(invoice))
        elif invoice.kind == Kind.RETURN:
            batch.returns.append(self._return(invoice))
        else:
            batch.adjustments.append(self._adjustment(invoice))

    def _sale(self, invoice: Invoice) -> SaleRecord:
        lines = [
            ReceiptRecordLine(
                variant_id=self.variants[line.code].id,
                tracked=is_tracked(line, self.variants),
                qty=line.qty,
                unit_price=line.price,
                line_total=line.amount,
            )
            for line in invoice.lines
        ]
        return SaleRecord(
            client_id=self.profile.client_id(Kind.SALE, invoice.number),
            number=invoice.number,
            store=self.stores[invoice.store_code],
            occurred_at=invoice.occurred_at,
            lines=lines,
            payments=[_on_account(invoice)],
        )

    def _return(self, invoice: Invoice) -> ReturnRecord:
        """Without a receipt: the export does not say which sale, and often there is none."""
        lines = [
            ReturnRecordLine(
                variant_id=self.variants[line.code].id,
                tracked=is_tracked(line, self.variants),
                qty=line.qty,
                unit_price=line.price,
                line_total=line.amount,
            )
            for line in invoice.lines
        ]
        return ReturnRecord(
            client_id=self.profile.client_id(Kind.RETURN, invoice.number),
            number=invoice.number,
            store=self.stores[invoice.store_code],
            occurred_at=invoice.occurred_at,
            lines=lines,
            refunds=[_on_account(invoice)],
        )

    def _adjustment(self, invoice: Invoice) -> AdjustmentRecord:
        reason = invoice.reason(self.profile)
        return AdjustmentRecord(
            client_id=self.profile.client_id(Kind.ADJUSTMENT, invoice.number),
            number=invoice.number,
            store=self.stores[invoice.store_code],
            kind=reason.kind,
            reason_code=reason.code,
            occurred_at=invoice.occurred_at,
            lines=[
                AdjustmentRecordLine(
                    variant_id=self.variants[line.code].id,
                    qty_delta=line.qty,
                    note=line.description[:LONGEST_NOTE],
                )
                for line in invoice.lines
            ],
        )


def _on_account(invoice: Invoice) -> Tender:
    total = sum((line.amount for line in invoice.lines), ZERO)
    reference = f"Customer {invoice.customer}"[:60] if invoice.customer else ""
    return Tender(PaymentMethod.OTHER, total, reference)


def post_batch(batch: Batch, *, run: ImportRun) -> int:
    """Write everything or nothing, and return the number of ledger entries."""
    with transaction.atomic():
        put_aside(run, batch.quarantined)
        movements = [
            *write_sales(records=batch.sales, actor_id=None),
            *write_returns(records=batch.returns, actor_id=None),
            *write_adjustments(records=batch.adjustments, actor_id=None),
        ]
        return len(post(movements, actor_id=None).entry_ids) if movements else 0


def post_opening(record: AdjustmentRecord) -> int:
    with transaction.atomic():
        return len(
            post(write_adjustments(records=[record], actor_id=None), actor_id=None).entry_ids
        )
