"""Whether what is acted on is still what was seen: two people may draft the same suggestion at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import connection

from catalog.models import Variant
from core.money import ZERO
from core.problems import Problem
from inventory.stock.sql import fetch
from purchasing.reorder.sql import COMING_NOW
from stores.models import Store
from tenants.context import current_tenant_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Of a line: `coming` units were seen to come to the store; None where nobody looked."""

    store: Store
    variant: Variant
    coming: Decimal | None


class SuggestionChanged(Problem):
    """409 that names every line of which more is coming by now than was seen, with how much that is."""

    default_code = "suggestion_changed"


def hold_suggestions() -> None:
    """Until the transaction ends nobody else of the retailer drafts what is suggested, so that each
    sees what the one before has made."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtext('reorder suggestions'), %s)",
            [current_tenant_id()],
        )


def refuse_changed(lines: Sequence[Seen]) -> None:
    """Of the lines as they were asked. Raises SuggestionChanged."""
    if all(line.coming is None for line in lines):
        return
    params = {"tenant": current_tenant_id(), "variants": [line.variant.pk for line in lines]}
    coming = {
        (row["store_id"], row["variant_id"]): row["comes"] for row in fetch(COMING_NOW, params)
    }
    errors = []
    for number, line in enumerate(lines):
        now = coming.get((line.store.pk, line.variant.pk), ZERO)
        if line.coming is not None and now > line.coming:
            said = (
                f"{now.normalize():f} of {line.variant.sku} are coming to {line.store.code} by now,"
                f" {line.coming.normalize():f} when you looked."
            )
            errors.append(
                {"attr": f"lines.{number}.coming", "code": "suggestion_changed", "detail": said}
            )
    if errors:
        raise SuggestionChanged(" ".join(error["detail"] for error in errors), errors=errors)
