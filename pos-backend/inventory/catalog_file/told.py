from dataclasses import asdict
from typing import Any

from inventory.catalog_file.serializers import ImportOutput
from inventory.catalog_file.services import Outcome
from inventory.files.told import file_told, first_of_each


def import_told(outcome: Outcome, *, name: str, size: int, dry_run: bool) -> dict[str, Any]:
    """An import, done or only tried, as it is answered."""
    read, plan = outcome.file, outcome.plan
    answer = {
        **file_told(
            read,
            plan.errors,
            name=name,
            size=size,
            sha256=outcome.sha256,
            dry_run=dry_run,
            does_something=bool(read.parsed.items),
        ),
        "profile": read.profile.name,
        "profile_was_found": read.profile_was_found,
        "counts": plan.counts(),
        "rows": [asdict(row) for row in first_of_each(plan.reports(), lambda row: row.state)],
        "documents": [
            {"id": pk, "number": number, "store_id": store_id}
            for pk, number, store_id in outcome.documents
        ],
    }
    return dict(ImportOutput(answer).data)
