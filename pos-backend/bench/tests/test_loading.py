from bench.running import Bench
from catalog.models import Variant
from catalog.search import search_text_of
from inventory.models import InventoryItem, StockLedger
from inventory.proof import prove
from pos.models import Sale


def test_what_is_loaded_is_of_the_size_and_clean(toy: Bench) -> None:
    size = toy.size
    with toy.loaded():
        assert Variant.objects.count() == size.variants
        assert InventoryItem.objects.count() >= size.stores * size.items_per_store
        assert (
            StockLedger.objects.filter(ref_type="OPENING").count() == InventoryItem.objects.count()
        )
        sold = StockLedger.objects.filter(ref_type="SALE").count()
        assert sold == size.entries - InventoryItem.objects.count()
        assert Sale.objects.exists()
        assert prove(with_ref_types=False).findings == 0


def test_a_search_finds_what_the_application_would_have_written(toy: Bench) -> None:
    with toy.loaded():
        for variant in Variant.objects.select_related("product").prefetch_related("barcodes"):
            assert variant.search_text == search_text_of(
                sku=variant.sku,
                product_name=variant.product.name,
                name=variant.name,
                barcodes=[barcode.code for barcode in variant.barcodes.all()],
            )
