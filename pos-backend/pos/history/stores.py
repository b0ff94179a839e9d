from django.db import transaction

from pos.history.profile import Profile
from stores.models import Store


def ensure_stores(profile: Profile) -> dict[str, Store]:
    """The profile's stores by their codes, made where they are missing."""
    with transaction.atomic():
        made = [
            Store.objects.get_or_create(
                code=spec.code, defaults={"name": spec.name, "timezone": spec.timezone}
            )
            for spec in profile.stores
        ]
    return {store.code: store for store, _ in made}
