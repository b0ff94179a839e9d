from importlib import import_module
from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


def _sync_constraints(**_kwargs: Any) -> None:
    from tenants import constraints  # noqa: PLC0415  # models are not loaded when this module is

    constraints.sync()


class TenantsConfig(AppConfig):
    name = "tenants"

    def import_models(self) -> None:
        super().import_models()
        for part in ("audit", "imports", "jobs", "runs"):
            import_module(f"tenants.models_{part}")

    def ready(self) -> None:
        import_module("tenants.checks")
        # post_migrate fires once per app, each time after all migrations: once is enough.
        post_migrate.connect(_sync_constraints, sender=self)
