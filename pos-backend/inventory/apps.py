from importlib import import_module

from django.apps import AppConfig


class InventoryConfig(AppConfig):
    name = "inventory"

    def import_models(self) -> None:
        super().import_models()
        for workflow in ("adjustments", "counts", "daily", "reservations", "transfers"):
            import_module(f"inventory.{workflow}.models")

    def ready(self) -> None:
        import_module("inventory.checks")
        import_module("inventory.transfers.checks")
        import_module("inventory.counts.checks")
        import_module("inventory.daily.checks")
        import_module("inventory.catalog_holds")
        import_module("inventory.catalog_file.job")
        import_module("inventory.adjustments.file.job")
        import_module("inventory.store_holds")
