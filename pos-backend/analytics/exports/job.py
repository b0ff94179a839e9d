"""A list as a file, made as a job."""

from collections.abc import Mapping
from typing import Any

from accounts.access import Access, Forbidden, access_of
from accounts.models import User
from analytics.exports.listing import Filters, Listing
from analytics.exports.reports import Report
from core.exports import CONTENT_TYPES, MOST_SHEET_ROWS, file_chunks
from core.problems import Problem
from tenants.context import current_tenant_id
from tenants.job_downloads import keep_download
from tenants.job_kinds import Work, register

KIND = "analytics.export"


def job_input(*, report: Report, kind: str, filters: Filters, access: Access) -> dict[str, Any]:
    """With the rights of the moment at which it was asked for, a token's too: it gets no more."""
    return {
        "report": report,
        "format": kind,
        "filters": {name: list(values) for name, values in filters.items()},
        "rights": access.permissions,
    }


def run_export(work: Work) -> Mapping[str, Any]:
    """Raises Forbidden where whoever asked may not any longer, and Problem for what is too much."""
    report, kind = Report(work.input["report"]), work.input["format"]
    filters: Filters = work.input["filters"]
    listing = Listing(report, access=_access(work.actor_id, work.input["rights"]), filters=filters)
    total = listing.total
    if kind == "xlsx" and total >= MOST_SHEET_ROWS:
        raise Problem(
            f"A sheet has no room for {total:,} rows. Ask for CSV, or for a part of them.",
            code="too_many_rows",
        )
    work.progress.expect(total)
    written = _Counter()
    rows = work.progress.counted(written.counting(listing.rows()))
    download = keep_download(
        job_id=work.job_id,
        chunks=file_chunks(rows, columns=listing.columns, kind=kind, text=listing.text),
        content_type=CONTENT_TYPES[kind],
        needs=listing.needs,
        asked={**filters, "format": [kind]},
    )
    return {
        "report": report,
        "format": kind.upper(),
        "file_name": work.file_name,
        "rows": written.rows,
        "size": download.size,
        "kept_until": download.kept_until,
    }


class _Counter:
    def __init__(self) -> None:
        self.rows = 0

    def counting(self, rows: Any) -> Any:
        for row in rows:
            self.rows += 1
            yield row


def _access(user_id: int, rights: list[str]) -> Access:
    """What they may by now, of what they might when they asked."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    access = access_of(user, tenant_id=current_tenant_id()) if user else None
    if access is None:
        raise Forbidden("You do not belong to this retailer any longer.")
    return Access(
        user=access.user,
        tenant=access.tenant,
        membership=access.membership,
        scope=frozenset(rights),
    )


register(KIND, run_export)
