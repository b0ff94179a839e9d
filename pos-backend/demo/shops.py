"""The demo's two retailers, their stores and who works there."""

from dataclasses import dataclass

from stores.models import Register, Store, Zone
from tenants.context import tenant_context
from tenants.models import Tenant

TIMEZONE = "Europe/London"


@dataclass(frozen=True, slots=True)
class Shop:
    """One store. `share` is its part of the retailer's customers, `range_share` how much of the
    assortment it carries; `opens` and `closes` are hours of its own day, Monday first. The team
    records its trade: nobody can sign in as them.
    """

    code: str
    name: str
    registers: int
    share: float
    range_share: float
    opens: tuple[int, ...]
    closes: tuple[int, ...]
    team: tuple[str, ...]
    zones: tuple[str, ...] = ("Shop floor", "Stockroom", "Window")


@dataclass(frozen=True, slots=True)
class Retailer:
    """`manager` took the opening stock, `daily_sales` are an ordinary day's customers in all its
    stores, `shelves` the SKU prefixes of what it sells (none: everything).
    """

    slug: str
    name: str
    manager: str
    shops: tuple[Shop, ...]
    daily_sales: int
    shelves: frozenset[str] = frozenset()


HARBOUR = Retailer(
    slug="harbour",
    name="Harbour & Finch",
    manager="Marcus Reid",
    daily_sales=108,
    shops=(
        Shop(
            code="OXF",
            name="Oxford Street",
            registers=3,
            share=0.40,
            range_share=1.0,
            opens=(9, 9, 9, 9, 9, 9, 11),
            closes=(20, 20, 20, 21, 20, 20, 18),
            team=("Priya Nair", "Tom Ashworth", "Grace Adeyemi"),
        ),
        Shop(
            code="BTN",
            name="Brighton Lanes",
            registers=2,
            share=0.26,
            range_share=0.9,
            opens=(10, 10, 10, 10, 10, 10, 10),
            closes=(18, 18, 18, 18, 18, 19, 17),
            team=("Leo Castellano", "Sana Iqbal"),
        ),
        Shop(
            code="LDS",
            name="Leeds Kirkgate",
            registers=2,
            share=0.20,
            range_share=0.8,
            opens=(9, 9, 9, 9, 9, 9, 11),
            closes=(18, 18, 18, 18, 18, 18, 17),
            team=("Aisha Rahman", "Callum Birch"),
        ),
        Shop(
            code="BTH",
            name="Bath Milsom Street",
            registers=1,
            share=0.14,
            range_share=0.7,
            opens=(10, 10, 10, 10, 10, 10, 11),
            closes=(18, 18, 18, 18, 18, 18, 16),
            team=("Imogen Hale",),
        ),
    ),
)
NORTHLIGHT = Retailer(
    slug="northlight",
    name="Northlight Books",
    manager="Owen Tate",
    daily_sales=7,
    shelves=frozenset({"BOO", "NOT", "CRD"}),
    shops=(
        Shop(
            code="YRK",
            name="York Stonegate",
            registers=1,
            share=1.0,
            range_share=1.0,
            opens=(10, 10, 10, 10, 10, 10, 11),
            closes=(18, 18, 18, 18, 18, 18, 16),
            team=("Freya Dunmore",),
        ),
    ),
)
# Where the demo's member of staff works.
STAFF_STORE = "BTN"


def ensure_retailer(retailer: Retailer) -> Tenant:
    """The tenant with its stores, registers and zones; each is made where it is missing."""
    tenant, _ = Tenant.objects.get_or_create(
        slug=retailer.slug,
        defaults={"name": retailer.name, "currency": "GBP", "timezone": TIMEZONE},
    )
    with tenant_context(tenant.pk):
        for shop in retailer.shops:
            store, _ = Store.objects.get_or_create(
                code=shop.code, defaults={"name": shop.name, "timezone": TIMEZONE}
            )
            for number in range(1, shop.registers + 1):
                Register.objects.get_or_create(
                    store=store, code=f"T{number}", defaults={"name": f"Till {number}"}
                )
            for zone in shop.zones:
                Zone.objects.get_or_create(store=store, name=zone)
    return tenant
