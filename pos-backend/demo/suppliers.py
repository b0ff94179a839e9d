"""Who the demo's retailer buys from, and what each of them sells. Of books nobody is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from catalog.models import Variant
from purchasing.vendors.models import Vendor, VendorItem
from purchasing.vendors.services import add_vendor
from tenants.bulk import insert_rows

_PENCE = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplier:
    """`prefixes` are of the SKUs that it sells, at `dearer` times what they cost elsewhere."""

    name: str
    code: str
    email: str
    prefixes: tuple[str, ...]
    lead_time_days: int
    min_order_amount: int
    dearer: Decimal = Decimal(1)


POTTERY = Supplier(
    name="Kiln & Clay",
    code="KC",
    email="orders@kiln.example",
    prefixes=("MUG", "PLB", "VAS"),
    lead_time_days=9,
    min_order_amount=150,
)
PAPERS = Supplier(
    name="Northway Papers",
    code="NP",
    email="trade@northway.example",
    prefixes=("NOT", "CRD"),
    lead_time_days=4,
    min_order_amount=80,
)
SUPPLIERS = (
    POTTERY,
    PAPERS,
    Supplier(
        name="Loom & Thread",
        code="LT",
        email="sales@loom.example",
        prefixes=("CUS", "TOW", "LIN"),
        lead_time_days=12,
        min_order_amount=200,
    ),
    Supplier(
        name="Wick & Wax",
        code="WW",
        email="hello@wick.example",
        prefixes=("CAN", "SOA"),
        lead_time_days=6,
        min_order_amount=100,
    ),
    Supplier(
        name="Larder Lane",
        code="LL",
        email="orders@larder.example",
        prefixes=("CHO", "TEA", "OIL", "PRE"),
        lead_time_days=3,
        min_order_amount=120,
    ),
    Supplier(
        name="Hearth & Hand",
        code="HH",
        email="trade@hearth.example",
        prefixes=("KIT", "GLS", "STO", "LGT", "FIR"),
        lead_time_days=14,
        min_order_amount=250,
    ),
    # Dearer, and there the next day.
    Supplier(
        name="Borough Wholesale",
        code="BW",
        email="desk@borough.example",
        prefixes=("CHO", "TEA"),
        lead_time_days=1,
        min_order_amount=40,
        dearer=Decimal("1.08"),
    ),
)


def add_suppliers(actor_id: int) -> Mapping[Supplier, Vendor]:
    """Each with what it sells of the tenant's catalogue."""
    return {supplier: _added(supplier, actor_id) for supplier in SUPPLIERS}


def _added(supplier: Supplier, actor_id: int) -> Vendor:
    vendor = add_vendor(
        name=supplier.name,
        code=supplier.code,
        email=supplier.email,
        lead_time_days=supplier.lead_time_days,
        min_order_amount=supplier.min_order_amount,
        actor_id=actor_id,
    )
    wares = Variant.objects.filter(track_stock=True).order_by("sku")
    insert_rows(
        VendorItem,
        ("vendor_id", "variant_id", "vendor_sku", "pack_size", "last_cost"),
        [
            (
                vendor.pk,
                pk,
                f"{supplier.code}/{sku}",
                pack,
                (cost * supplier.dearer).quantize(_PENCE),
            )
            for pk, sku, pack, cost in wares.values_list("pk", "sku", "pack_size", "cost")
            if cost is not None and sku.partition("-")[0] in supplier.prefixes
        ],
    )
    return vendor
