"""What the wholesaler asked last, as any receipt leaves it with the vendor's items."""

from django.db import transaction

from purchasing.history.posting import Books
from purchasing.receiving.costs import newest_costs
from purchasing.vendors.models import Vendor, VendorItem
from tenants.bulk import insert_rows, update_rows


def remember_wholesaler(books: Books) -> int:
    """Whatever was ever received of the wholesaler is an item of its, at its newest cost; returns how
    many had to be made.
    """
    with transaction.atomic():
        vendor = Vendor.objects.select_for_update(no_key=True).get(pk=books.wholesaler.pk)
        costs = newest_costs(vendor.pk)
        items = {item.variant_id: item for item in vendor.items.select_for_update(no_key=True)}
        update_rows(
            VendorItem,
            ("last_cost",),
            [
                (item.pk, costs[variant])
                for variant, item in items.items()
                if variant in costs and costs[variant] != item.last_cost
            ],
            also='"version" = t."version" + 1',
        )
        new = [
            (vendor.pk, variant.id, variant.sku, variant.pack_size, costs[variant.id])
            for variant in books.variants.values()
            if variant.id in costs and variant.id not in items
        ]
        insert_rows(
            VendorItem, ("vendor_id", "variant_id", "vendor_sku", "pack_size", "last_cost"), new
        )
        return len(new)
