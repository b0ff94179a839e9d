"""The retailer of the state machine, and how the model's whole numbers are written elsewhere."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.tests.soak.model import Key
from purchasing.vendors.models import Vendor, VendorItem
from stores.models import Store

# A week before the clocks change in London, two before they do in Sydney; and so long ago that no run
# overtakes the computer's own clock: the API refuses what has not happened yet.
FIRST_DAY = dt.datetime(2025, 3, 23, 9, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
DAY = 24 * 60
ZERO = Decimal(0)


def units(thousandths: int) -> Decimal:
    return Decimal(thousandths).scaleb(-3)


def money(millionths: int) -> Decimal:
    return Decimal(millionths).scaleb(-6)


def whole(amount: Decimal, places: int) -> int:
    return int(amount.scaleb(places))


@dataclass(frozen=True)
class World:
    """Made once; every run starts from it and is rolled back to it."""

    tenant_id: int
    actor_id: int
    stores: list[Store]
    variants: list[Variant]
    vendors: list[Vendor]
    # By vendor and variant: units of a pack in thousandths, and what one cost last in millionths.
    packs: Mapping[tuple[int, int], int]
    vendor_costs: Mapping[tuple[int, int], int]
    tolerance: int  # how much more may come than was ordered, in per cent

    def shelf(self, place: int) -> tuple[Store, Variant]:
        return self.stores[place % 2], self.variants[place // 2]

    def key(self, place: int) -> Key:
        store, variant = self.shelf(place)
        return store.pk, variant.pk

    def store(self, key: Key) -> Store:
        return next(store for store in self.stores if store.pk == key[0])

    @property
    def keys(self) -> list[Key]:
        return [(store.pk, variant.pk) for variant in self.variants for store in self.stores]


def make_world(cast: Cast) -> World:
    cast.station.timezone = "Australia/Sydney"
    cast.station.save()
    cast.shop.over_receipt_tolerance = Decimal(10)
    cast.shop.save()
    costs = [Decimal(4), Decimal("0.333333"), None, Decimal("7.5")]
    variants = [VariantFactory.create(cost=cost) for cost in costs]
    vendors = [Vendor.objects.create(name=name) for name in ("Tea Traders", "Pot Makers")]
    item = VendorItem.objects.create(
        vendor=vendors[0], variant=variants[0], pack_size=6, last_cost=Decimal("3.25")
    )
    return World(
        tenant_id=cast.shop.id,
        actor_id=cast.owner.pk,
        stores=[cast.high_street, cast.station],
        variants=variants,
        vendors=vendors,
        packs={(item.vendor_id, item.variant_id): 6_000},
        vendor_costs={(item.vendor_id, item.variant_id): 3_250_000},
        tolerance=10,
    )
