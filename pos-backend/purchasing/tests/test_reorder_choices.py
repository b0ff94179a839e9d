"""What a suggestion offers to choose from: vendors, stores with some to spare; and what all come to."""

import csv
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from django.test import Client

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.tests import counting
from purchasing.tests.buying import SignIn
from purchasing.tests.reordering import SUGGESTIONS, act, opened, sells, sold, suggested
from stores.models import Store
from tenants.context import tenant_context


@pytest.fixture
def tea(cast: Cast) -> Variant:
    """Of which every store keeps 10; the high street has 4."""
    with tenant_context(cast.shop.pk):
        variant: Variant = VariantFactory.create(sku="TEA", reorder_point=10)
    opened(cast, cast.high_street, variant, 4)
    return variant


def another_store(cast: Cast, code: str, **more: Any) -> Store:
    with tenant_context(cast.shop.pk):
        return Store.objects.create(code=code, name=code, timezone="Europe/London", **more)


def spare(client: Client) -> list[tuple[str, str]]:
    return spare_of(client, "HS")


def test_the_stores_with_the_most_to_spare_are_named(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    assert spare(owner) == []
    opened(cast, cast.station, tea, 25)
    for code, qty in (("A", 13), ("B", 12), ("C", 11), ("D", 10), ("E", 99)):
        opened(cast, another_store(cast, code, is_active=code != "E"), tea, qty)
    assert spare(owner) == [("ST", "15.000"), ("A", "3.000"), ("B", "2.000")]


def test_what_is_named_to_spare_can_be_had_and_no_more(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    owner = sign_in(cast.owner)
    opened(cast, cast.station, tea, 25)
    ends = {"from_store_id": cast.station.pk, "to_store_id": cast.high_street.pk}
    for qty, status, left in ((12, 201, "3.000"), (4, 409, "3.000"), (3, 201, None)):
        body = {**ends, "lines": [{"variant_id": tea.pk, "qty": str(qty)}]}
        assert act(owner, "create_transfer", body).status_code == status
        rows = suggested(owner, f"covered=true&store_id={cast.high_street.pk}")
        assert [store["qty"] for store in rows[0]["spare"]] == ([left] if left else [])


def test_who_counts_blind_is_not_told_what_the_counted_store_has_to_spare(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    opened(cast, cast.station, tea, 0)
    with tenant_context(cast.shop.pk):
        opened(cast, cast.high_street, tea, 30)
    assert spare_of(sign_in(cast.staff), "ST") == [("HS", "24.000")]
    counting.begun(sign_in(cast.manager), cast)  # of the high street
    assert spare_of(sign_in(cast.staff), "ST") == []
    assert spare_of(sign_in(cast.manager), "ST") == [("HS", "24.000")]


def spare_of(client: Client, code: str) -> list[tuple[str, str]]:
    (row,) = [row for row in suggested(client) if row["store_code"] == code]
    return [(store["store_code"], store["qty"]) for store in row["spare"]]


def test_all_who_sell_it_are_named_the_suggested_one_first(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    sells(cast, tea, "Dear", last_cost=Decimal(3), pack_size=4, lead_time_days=2)
    sells(cast, tea, "Cheap", last_cost=Decimal(2), pack_size=10)
    sells(cast, tea, "Unpriced", last_cost=None)
    sells(cast, tea, "Gone", last_cost=Decimal(1), is_active=False)
    (row,) = suggested(sign_in(cast.owner))
    told = [(x["vendor_name"], x["pack_size"], x["unit_cost"]) for x in row["vendors"]]
    assert told == [
        ("Cheap", "10.000", "2.000000"),
        ("Dear", "4.000", "3.000000"),
        ("Unpriced", "1.000", "4.000000"),  # the variant's own cost
    ]
    assert row["vendors"][0]["vendor_id"] == row["vendor_id"]
    (row,) = suggested(sign_in(cast.staff))
    assert {vendor["unit_cost"] for vendor in row["vendors"]} == {None}


def test_the_summary_is_of_all_pages(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.pk):
        odd = VariantFactory.create(sku="ODD", cost=None, reorder_point=3)
    opened(cast, cast.high_street, odd, 1)
    sells(cast, tea, last_cost=Decimal("1.25"))
    owner = sign_in(cast.owner)
    page = owner.get(f"{SUGGESTIONS}?page_size=1&page=2").json()
    assert [row["sku"] for row in page["results"]] == ["TEA"]
    assert page["summary"] == {
        "units": "8.000",
        "cost": "7.500000",
        "without_cost": 1,
        "without_vendor": 1,
        "currency": "GBP",
    }
    assert sign_in(cast.staff).get(SUGGESTIONS).json()["summary"]["cost"] is None
    nothing = owner.get(f"{SUGGESTIONS}?search=teapot").json()["summary"]
    assert nothing == {
        "units": "0.000",
        "cost": "0.000000",
        "without_cost": 0,
        "without_vendor": 0,
        "currency": "GBP",
    }


def test_what_is_nearest_to_its_zero_comes_first(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    """The tea has 4 of 10. Of the jug there is 2/7 of what sells until goods can come."""
    with tenant_context(cast.shop.pk):
        jug, half, out = (
            VariantFactory.create(sku=sku, reorder_point=point)
            for sku, point in (("JUG", 0), ("HALF", 4), ("OUT", 1))
        )
    opened(cast, cast.high_street, jug, 28 * 7 + 14, days_ago=57)
    sold(cast, cast.high_street, jug, 7, range(1, 57, 2))
    opened(cast, cast.high_street, half, 2)
    opened(cast, cast.high_street, out, 0)
    rows = suggested(sign_in(cast.owner), "ordering=urgency,sku")
    assert [row["sku"] for row in rows] == ["OUT", "JUG", "TEA", "HALF"]
    assert Decimal(rows[1]["days_of_cover"]) == 4


def test_a_file_names_vendors_and_stores_in_words(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    opened(cast, cast.station, tea, 25)
    sells(cast, tea, "Teas")
    content = b"".join(sign_in(cast.owner).get(f"{SUGGESTIONS}?format=csv"))
    (row,) = csv.DictReader(StringIO(content.decode("utf-8-sig")))
    assert (row["vendors"], row["spare"]) == ("Teas", "ST 15.000")
