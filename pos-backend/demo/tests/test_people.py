import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from accounts.models import Membership, Role, User
from conftest import Cast
from tenants.context import tenant_context
from tenants.models import Tenant


def people(cast: Cast) -> dict[str, tuple[str, bool, list[str]]]:
    with tenant_context(cast.shop.id):
        return {
            member.user.email.partition("@")[0]: (
                member.role,
                member.all_stores,
                [str(store.store.code) for store in member.stores.all()],
            )
            for member in Membership.objects.filter(user__email__endswith="@demo.test")
        }


def test_the_demo_people_join_any_retailer_once(cast: Cast) -> None:
    for _ in range(2):
        call_command("demo_people", tenant="shop", staff_store="ST")
    assert people(cast) == {
        "owner": (Role.OWNER, True, []),
        "manager": (Role.MANAGER, True, []),
        "staff": (Role.STAFF, False, ["ST"]),
    }
    admin = User.objects.get(email="admin@demo.test")
    assert admin.is_superuser
    assert admin.is_staff
    assert not User.objects.get(email="owner@demo.test").is_staff


def test_an_unknown_store_or_retailer_is_refused_and_changes_nothing(cast: Cast) -> None:
    with pytest.raises(CommandError, match="no store with the code NOWHERE"):
        call_command("demo_people", tenant="shop", staff_store="NOWHERE")
    with pytest.raises(CommandError, match="no retailer with the slug nobody"):
        call_command("demo_people", tenant="nobody", staff_store="ST")
    assert not User.objects.filter(email__endswith="@demo.test").exists()


@pytest.mark.parametrize(
    ("command", "options"),
    [("seed_demo", {}), ("demo_people", {"tenant": "shop", "staff_store": "ST"})],
)
def test_known_passwords_are_refused_outside_development(
    cast: Cast, settings: Settings, command: str, options: dict[str, str]
) -> None:
    settings.DEVELOPMENT = False
    with pytest.raises(CommandError, match="development only"):
        call_command(command, **options)
    assert not User.objects.filter(email__endswith="@demo.test").exists()
    assert set(Tenant.objects.values_list("slug", flat=True)) == {"shop", "rival"}
