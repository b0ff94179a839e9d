from importlib import import_module

from django.apps import AppConfig


class PurchasingConfig(AppConfig):
    name = "purchasing"

    def import_models(self) -> None:
        super().import_models()
        for workflow in ("vendors", "orders", "receiving", "reorder"):
            import_module(f"purchasing.{workflow}.models")

    def ready(self) -> None:
        import_module("purchasing.checks")
        import_module("purchasing.vendors.price_list.job")
