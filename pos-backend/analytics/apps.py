from importlib import import_module

from django.apps import AppConfig


class AnalyticsConfig(AppConfig):
    name = "analytics"

    def import_models(self) -> None:
        super().import_models()
        import_module("analytics.marts.models")
        import_module("analytics.digests.models")

    def ready(self) -> None:
        import_module("analytics.exports.job")
