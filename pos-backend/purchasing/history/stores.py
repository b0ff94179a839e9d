from collections.abc import Collection, Iterable

from django.core.exceptions import ValidationError

from purchasing.history.profile import Profile
from stores.models import Store, code_validator
from tenants.imports.reading import Row
from tenants.imports.values import folded_code

LONGEST_CODE = 20
LONGEST_NAME = 120


def ensure_stores(
    rows: Iterable[Row], named: Collection[str], profile: Profile
) -> tuple[dict[str, Store], int]:
    """The retailer's stores by code, and how many had to be made: of the file's those that are named
    by receipts. Must run in a transaction.
    """
    stores = {store.code: store for store in Store.objects.all()}
    new: dict[str, Store] = {}
    for row in rows:
        code = folded_code(row.cells[0]) if row.cells else ""
        if code in named and code not in stores and code not in new and _is_code(code):
            name = " ".join(row.cells[1].split())[:LONGEST_NAME] or code
            new[code] = Store(code=code, name=name, timezone=profile.timezone)
    Store.objects.bulk_create(new.values())
    return stores | new, len(new)


def _is_code(text: str) -> bool:
    try:
        code_validator(text)
    except ValidationError:
        return False
    return len(text) <= LONGEST_CODE
