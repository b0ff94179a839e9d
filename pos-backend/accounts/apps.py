from importlib import import_module

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "accounts"

    def import_models(self) -> None:
        super().import_models()
        import_module("accounts.sessions")
