from importlib import import_module

from django.apps import AppConfig


class InventoryConfig(AppConfig):
    name = "inventory"

    def import_models(self) -> None:
        super().import_models()
        for workflow in ("adjustments", "counts", "promises", "transfers"):
            import_module(f"inventory.models_{workflow}")

    def ready(self) -> None:
        import_module("inventory.checks")
        import_module("inventory.checks_transfers")
        import_module("inventory.checks_counts")
        import_module("inventory.catalog_holds")
        import_module("inventory.catalog_import_job")
        import_module("inventory.adjustment_import_job")
        import_module("inventory.store_holds")
