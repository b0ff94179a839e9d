from importlib import import_module

from django.apps import AppConfig


class PosConfig(AppConfig):
    name = "pos"

    def import_models(self) -> None:
        super().import_models()
        import_module("pos.models_oversold")

    def ready(self) -> None:
        import_module("pos.checks")
        import_module("pos.store_holds")
