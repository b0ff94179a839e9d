"""Every route × everyone. A route that is not listed here fails the suite."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from accounts.access import PERMISSIONS, access_of
from accounts.models import ApiToken, User
from accounts.tokens import make_token
from conftest import Cast
from tenants.context import tenant_context

PUBLIC = dict.fromkeys(("anonymous", "staff", "manager", "owner", "outsider"), 200)
MEMBERS = {**PUBLIC, "anonymous": 401}
MISSING = {**dict.fromkeys(PUBLIC, 404), "anonymous": 401}
WITHOUT_KEY = {**dict.fromkeys(PUBLIC, 400), "anonymous": 401}
MALFORMED = WITHOUT_KEY
EMPTY = {**dict.fromkeys(PUBLIC, 400), "anonymous": 401}  # an empty body where one is needed
NOBODYS_ID = "999999999"


@dataclass(frozen=True)
class Route:
    """What each person gets for a harmless request; `outsider` is at home in another retailer."""

    path: str
    expected: dict[str, int]
    method: str = "get"

    @property
    def url(self) -> str:
        return re.sub(r"<\w+:\w+>", NOBODYS_ID, self.path)


ROUTES = [
    Route("/api/v1/health/live", PUBLIC),
    Route("/api/v1/health/ready", PUBLIC),
    # In development only; see tests/test_metrics.py.
    Route("/api/v1/metrics", PUBLIC),
    Route("/api/v1/schema", PUBLIC),
    Route("/api/v1/docs", PUBLIC),
    Route("/api/v1/redoc", PUBLIC),
    Route("/api/v1/auth/csrf", PUBLIC),
    # Malformed on purpose: reached by everyone, and no one is signed in by it.
    Route("/api/v1/auth/login", dict.fromkeys(PUBLIC, 400), "post"),
    Route("/api/v1/auth/logout", {**dict.fromkeys(PUBLIC, 204), "anonymous": 401}, "post"),
    Route("/api/v1/auth/me", MEMBERS),
    Route("/api/v1/auth/switch_tenant", {**dict.fromkeys(PUBLIC, 400), "anonymous": 401}, "post"),
    Route("/api/v1/auth/login/second_factor", dict.fromkeys(PUBLIC, 400), "post"),
    Route("/api/v1/auth/second_factor", MEMBERS),
    Route("/api/v1/auth/second_factor/enrol", EMPTY, "post"),
    Route("/api/v1/auth/second_factor/confirm", EMPTY, "post"),
    Route("/api/v1/auth/second_factor/recovery_codes", EMPTY, "post"),
    Route("/api/v1/auth/second_factor/disable", EMPTY, "post"),
    Route("/api/v1/auth/password", {**dict.fromkeys(PUBLIC, 400), "anonymous": 401}, "post"),
    Route("/api/v1/auth/password_reset", dict.fromkeys(PUBLIC, 400), "post"),
    Route("/api/v1/auth/password_reset/confirm", dict.fromkeys(PUBLIC, 400), "post"),
    Route("/api/v1/auth/sessions", MEMBERS),
    Route("/api/v1/auth/sessions/<slug:handle>", MISSING, "delete"),
    Route("/api/v1/auth/tokens", {**MEMBERS, "staff": 403}),
    Route("/api/v1/auth/tokens", {**EMPTY, "staff": 403}, "post"),
    Route("/api/v1/auth/tokens/<id:pk>", {**MISSING, "staff": 403}, "delete"),
    # Malformed as well: what opens them is the secret of a link.
    Route("/api/v1/auth/invitation", dict.fromkeys(PUBLIC, 400), "post"),
    Route("/api/v1/auth/invitation/accept", dict.fromkeys(PUBLIC, 400), "post"),
    Route("/api/v1/users", {**MEMBERS, "staff": 403}),
    Route("/api/v1/users/invite", {**EMPTY, "staff": 403}, "post"),
    Route("/api/v1/users/approvers", MEMBERS),
    Route("/api/v1/users/<id:pk>", {**MISSING, "staff": 403}),
    Route("/api/v1/users/<id:pk>", {**MISSING, "staff": 403}, "patch"),
    Route("/api/v1/users/<id:pk>/invitation", {**MISSING, "staff": 403}, "post"),
    Route("/api/v1/users/<id:pk>/invitation", {**MISSING, "staff": 403}, "delete"),
    Route("/api/v1/users/me/pin", {**dict.fromkeys(PUBLIC, 400), "anonymous": 401}, "post"),
    Route("/api/v1/users/me/notifications", MEMBERS),
    Route("/api/v1/users/me/notifications", EMPTY, "patch"),
    Route("/api/v1/jobs", MEMBERS),
    Route("/api/v1/jobs/<id:pk>", MISSING),
    Route("/api/v1/jobs/<id:pk>/file", MISSING),
    Route("/api/v1/audit", {**MEMBERS, "staff": 403}),
    Route("/api/v1/settings", MEMBERS),
    Route("/api/v1/settings", {**MEMBERS, "staff": 403}, "patch"),
    Route("/api/v1/settings/stores/<id:pk>", MISSING),
    Route("/api/v1/settings/stores/<id:pk>", {**MISSING, "staff": 403}, "patch"),
    Route("/api/v1/stores", MEMBERS),
    Route("/api/v1/stores", {**EMPTY, "staff": 403}, "post"),
    Route("/api/v1/stores/<id:pk>", MISSING),
    Route("/api/v1/stores/<id:pk>", {**MISSING, "staff": 403}, "patch"),
    Route("/api/v1/stores/<id:pk>", {**MISSING, "staff": 403}, "delete"),
    Route("/api/v1/stores/<id:pk>/zones", MISSING),
    Route("/api/v1/stores/<id:pk>/zones", {**EMPTY, "staff": 403}, "post"),
    Route("/api/v1/stores/<id:pk>/zones/<id:zone_id>", {**EMPTY, "staff": 403}, "patch"),
    Route("/api/v1/stores/<id:pk>/zones/<id:zone_id>", {**MISSING, "staff": 403}, "delete"),
    Route("/api/v1/stores/<id:pk>/registers", MISSING),
    Route("/api/v1/stores/<id:pk>/registers", {**EMPTY, "staff": 403}, "post"),
    Route("/api/v1/stores/<id:pk>/registers/<id:register_id>", {**MISSING, "staff": 403}, "patch"),
    Route("/api/v1/stores/<id:pk>/registers/<id:register_id>", {**MISSING, "staff": 403}, "delete"),
    Route("/api/v1/catalog/export?format=csv", MEMBERS),
    Route("/api/v1/catalog/import", {**EMPTY, "staff": 403}, "post"),
    *[
        route
        for name in ("categories", "tax_categories", "products", "variants")
        for route in (
            Route(f"/api/v1/catalog/{name}", MEMBERS),
            Route(f"/api/v1/catalog/{name}", {**EMPTY, "staff": 403}, "post"),
            Route(f"/api/v1/catalog/{name}/<id:pk>", MISSING),
            Route(f"/api/v1/catalog/{name}/<id:pk>", {**MISSING, "staff": 403}, "patch"),
            Route(f"/api/v1/catalog/{name}/<id:pk>", {**MISSING, "staff": 403}, "delete"),
        )
    ],
    Route(
        "/api/v1/catalog/variants/lookup?code=none",
        {**dict.fromkeys(PUBLIC, 404), "anonymous": 401},
    ),
    Route("/api/v1/inventory/stock", MEMBERS),
    Route("/api/v1/inventory/stock/<id:pk>", MISSING),
    Route("/api/v1/inventory/stock/<id:pk>", {**EMPTY, "staff": 403}, "patch"),
    Route("/api/v1/inventory/overview", MEMBERS),
    Route("/api/v1/inventory/summary", MEMBERS),
    Route("/api/v1/inventory/stock_summary", MEMBERS),
    Route("/api/v1/inventory/availability", MALFORMED),
    Route("/api/v1/inventory/availability?variant_id=999999999", MISSING),
    Route("/api/v1/inventory/ledger", MEMBERS),
    Route("/api/v1/inventory/ledger/<id:pk>", MISSING),
    Route("/api/v1/inventory/movements", MEMBERS),
    Route("/api/v1/inventory/movements", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/movements/<id:pk>", MISSING),
    Route("/api/v1/inventory/adjustments", MEMBERS),
    Route("/api/v1/inventory/adjustments", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/adjustments/import", EMPTY, "post"),
    Route("/api/v1/inventory/adjustments/<id:pk>", MISSING),
    Route("/api/v1/inventory/adjustments/<id:pk>/reverse", MISSING),
    Route("/api/v1/inventory/adjustments/<id:pk>/reverse", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/counts", MEMBERS),
    Route("/api/v1/inventory/counts", MALFORMED, "post"),
    Route("/api/v1/inventory/counts/<id:pk>", MISSING),
    Route("/api/v1/inventory/counts/<id:pk>/lines", MISSING),
    Route("/api/v1/inventory/counts/<id:pk>/uncounted", MISSING),
    Route("/api/v1/inventory/counts/<id:pk>/observations", MISSING),
    Route("/api/v1/inventory/counts/<id:pk>/export", MISSING),
    Route("/api/v1/inventory/counts/<id:pk>/import", MISSING, "post"),
    Route("/api/v1/inventory/counts/<id:pk>/scan", MISSING, "post"),
    Route("/api/v1/inventory/counts/<id:pk>/set_qty", MISSING, "post"),
    Route("/api/v1/inventory/counts/<id:pk>/unknown/<id:unknown_id>/resolve", MISSING, "post"),
    Route("/api/v1/inventory/counts/<id:pk>/variance", MISSING),
    Route("/api/v1/inventory/counts/<id:pk>/finalize", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/counts/<id:pk>/cancel", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/transfers", MEMBERS),
    Route("/api/v1/inventory/transfers", MALFORMED, "post"),
    Route("/api/v1/inventory/transfers/<id:pk>", MISSING),
    Route("/api/v1/inventory/transfers/<id:pk>", MISSING, "patch"),
    Route("/api/v1/inventory/transfers/<id:pk>", MISSING, "delete"),
    Route("/api/v1/inventory/transfers/<id:pk>/send", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/transfers/<id:pk>/receive", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/transfers/<id:pk>/close", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/transfers/<id:pk>/cancel", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/transfers/<id:pk>/slip", MISSING),
    Route("/api/v1/inventory/adjustments/reasons", MEMBERS),
    Route(
        "/api/v1/inventory/adjustments/reasons",
        {**dict.fromkeys(PUBLIC, 400), "anonymous": 401, "staff": 403},
        "post",
    ),
    Route("/api/v1/inventory/adjustments/reasons/<id:pk>", {**MISSING, "staff": 403}, "patch"),
    Route("/api/v1/inventory/reservations", MEMBERS),
    Route("/api/v1/inventory/reservations", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/reservations/<id:pk>/release", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/reservations/<id:pk>/commit", WITHOUT_KEY, "post"),
    Route("/api/v1/inventory/reorder_suggestions", MEMBERS),
    Route("/api/v1/analytics/kpis", {**MEMBERS, "staff": 403}),
    Route("/api/v1/analytics/sales", {**MEMBERS, "staff": 403}),
    Route("/api/v1/analytics/abc", {**MEMBERS, "staff": 403}),
    Route("/api/v1/analytics/forecast", {**MALFORMED, "staff": 403}),
    Route("/api/v1/inventory/reorder_suggestions/create_pos", {**MALFORMED, "staff": 403}, "post"),
    Route("/api/v1/inventory/reorder_suggestions/create_transfer", MALFORMED, "post"),
    Route("/api/v1/inventory/reorder_suggestions/snooze", {**MALFORMED, "staff": 403}, "post"),
    Route("/api/v1/analytics/snapshots", {**MEMBERS, "staff": 403}),
    Route("/api/v1/analytics/snapshots/trend", {**MEMBERS, "staff": 403}),
    Route("/api/v1/purchasing/vendors", MEMBERS),
    Route("/api/v1/purchasing/vendors", {**MALFORMED, "staff": 403}, "post"),
    Route("/api/v1/purchasing/vendors/<id:pk>", MISSING),
    Route("/api/v1/purchasing/vendors/<id:pk>", {**MISSING, "staff": 403}, "patch"),
    Route("/api/v1/purchasing/vendors/<id:pk>", {**MISSING, "staff": 403}, "delete"),
    Route("/api/v1/purchasing/vendors/<id:pk>/items", MISSING),
    Route("/api/v1/purchasing/vendors/<id:pk>/items", {**MISSING, "staff": 403}, "post"),
    Route("/api/v1/purchasing/vendors/<id:pk>/items/import", {**MISSING, "staff": 403}, "post"),
    Route("/api/v1/purchasing/vendors/<id:pk>/items/<id:item_id>", MISSING),
    Route(
        "/api/v1/purchasing/vendors/<id:pk>/items/<id:item_id>", {**MISSING, "staff": 403}, "patch"
    ),
    Route(
        "/api/v1/purchasing/vendors/<id:pk>/items/<id:item_id>", {**MISSING, "staff": 403}, "delete"
    ),
    Route("/api/v1/purchasing/vendors/<id:pk>/scorecard", MISSING),
    Route("/api/v1/purchasing/pos", MEMBERS),
    Route("/api/v1/purchasing/pos", {**MALFORMED, "staff": 403}, "post"),
    Route("/api/v1/purchasing/pos/<id:pk>", MISSING),
    Route("/api/v1/purchasing/pos/<id:pk>", {**MISSING, "staff": 403}, "patch"),
    Route("/api/v1/purchasing/pos/<id:pk>", {**MISSING, "staff": 403}, "delete"),
    Route("/api/v1/purchasing/pos/<id:pk>/submit", {**WITHOUT_KEY, "staff": 403}, "post"),
    Route("/api/v1/purchasing/pos/<id:pk>/receive", WITHOUT_KEY, "post"),
    Route("/api/v1/purchasing/pos/<id:pk>/close", {**WITHOUT_KEY, "staff": 403}, "post"),
    Route("/api/v1/purchasing/pos/<id:pk>/cancel", {**WITHOUT_KEY, "staff": 403}, "post"),
    Route("/api/v1/purchasing/pos/<id:pk>/receipts", MISSING),
    Route("/api/v1/purchasing/pos/<id:pk>/document", {**MISSING, "staff": 403}),
    Route("/api/v1/purchasing/receipts/<id:pk>", MISSING),
    Route("/api/v1/purchasing/receipts/<id:pk>/reverse", {**WITHOUT_KEY, "staff": 403}, "post"),
    Route("/api/v1/purchasing/vendor_returns", MEMBERS),
    Route("/api/v1/purchasing/vendor_returns", {**WITHOUT_KEY, "staff": 403}, "post"),
    Route("/api/v1/purchasing/vendor_returns/<id:pk>", MISSING),
    Route(
        "/api/v1/purchasing/vendor_returns/<id:pk>/reverse", {**WITHOUT_KEY, "staff": 403}, "post"
    ),
    Route("/api/v1/pos/products", MALFORMED),
    Route("/api/v1/pos/lookup", MALFORMED),
    Route("/api/v1/pos/register_sessions", MEMBERS),
    Route("/api/v1/pos/register_sessions", WITHOUT_KEY, "post"),
    Route("/api/v1/pos/register_sessions/<id:pk>", MISSING),
    Route("/api/v1/pos/register_sessions/<id:pk>/cash", WITHOUT_KEY, "post"),
    Route("/api/v1/pos/register_sessions/<id:pk>/close", WITHOUT_KEY, "post"),
    Route("/api/v1/pos/register_sessions/<id:pk>/report", MISSING),
    Route("/api/v1/pos/quote", MALFORMED, "post"),
    Route("/api/v1/pos/checkout", WITHOUT_KEY, "post"),
    Route("/api/v1/pos/sales", MEMBERS),
    Route("/api/v1/pos/sales/lookup?number=none", MISSING),
    Route("/api/v1/pos/sales/<id:pk>", MISSING),
    Route("/api/v1/pos/sales/<id:pk>/receipt", MISSING),
    Route("/api/v1/pos/sales/<id:pk>/void", WITHOUT_KEY, "post"),
    Route("/api/v1/pos/oversold", MEMBERS),
    Route("/api/v1/pos/oversold/<id:pk>/settle", {**MISSING, "staff": 403}, "post"),
    Route("/api/v1/pos/returns", MEMBERS),
    Route("/api/v1/pos/returns", WITHOUT_KEY, "post"),
    Route("/api/v1/pos/returns/quote", MALFORMED, "post"),
    Route("/api/v1/pos/returns/<id:pk>", MISSING),
    Route("/api/v1/pos/returns/<id:pk>/inspect", WITHOUT_KEY, "post"),
    Route("/api/v1/analytics/exports", MALFORMED, "post"),
    *[
        Route(f"/api/v1/analytics/{name}", {**MEMBERS, "staff": 403})
        for name in (
            "inventory_check",
            "runs",
            "aging",
            "shrinkage",
            "counts_accuracy",
            "valuation",
            "low_stock_alerts",
        )
    ],
]


def api_routes() -> Iterator[str]:
    def walk(patterns: list[URLPattern | URLResolver], prefix: str) -> Iterator[str]:
        for pattern in patterns:
            path = prefix + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                yield from walk(pattern.url_patterns, path)
            elif path.startswith("api/v1/"):
                yield f"/{path}"

    yield from walk(get_resolver().url_patterns, "")


def test_every_route_is_in_the_matrix() -> None:
    listed = {route.path.split("?")[0] for route in ROUTES}
    assert listed == set(api_routes())


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
@pytest.mark.parametrize("who", PUBLIC)
def test_access(cast: Cast, sign_in: Callable[[User], Client], route: Route, who: str) -> None:
    client = Client() if who == "anonymous" else sign_in(getattr(cast, who))
    answer = getattr(client, route.method)(route.url, content_type="application/json")
    assert answer.status_code == route.expected[who]
    if answer.status_code >= 400:
        assert answer["Content-Type"] == "application/problem+json"
        assert answer.json().keys() >= {
            "type", "title", "status", "detail", "instance", "code", "request_id", "errors",
        }  # fmt: skip


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_verbs_that_a_route_does_not_have_are_405(
    cast: Cast, sign_in: Callable[[User], Client], route: Route
) -> None:
    if "/health/" in route.path:
        return  # plain views that any verb may ask
    answer = sign_in(cast.owner).put(route.url)
    assert answer.status_code == 405
    if route.expected is MEMBERS:  # the documentation's pages answer in their own form
        assert answer.json()["code"] == "method_not_allowed"


# What only a person does; signing out is of a session, which a token is not.
PEOPLE_ONLY = {
    "/api/v1/auth/logout": 401,
    "/api/v1/auth/switch_tenant": 403,
    "/api/v1/auth/second_factor": 403,
    "/api/v1/auth/second_factor/enrol": 403,
    "/api/v1/auth/second_factor/confirm": 403,
    "/api/v1/auth/second_factor/recovery_codes": 403,
    "/api/v1/auth/second_factor/disable": 403,
    "/api/v1/auth/sessions": 403,
    "/api/v1/auth/sessions/<slug:handle>": 403,
    "/api/v1/auth/tokens": 403,
    "/api/v1/auth/tokens/<id:pk>": 403,
    "/api/v1/auth/password": 403,
    "/api/v1/users/me/pin": 403,
    "/api/v1/users/me/notifications": 403,
}


def bearer(cast: Cast, *permissions: str) -> dict[str, str]:
    access = access_of(cast.owner, tenant_id=cast.shop.pk)
    assert access is not None
    with tenant_context(cast.shop.pk):
        _, secret = make_token(
            access=access, name="web shop", permissions=permissions, expires_at=None
        )
    return {"Authorization": f"Bearer {secret}"}


def by_token(route: Route, headers: dict[str, str]) -> int:
    client = Client(enforce_csrf_checks=True)  # a token needs none
    ask = getattr(client, route.method)
    return int(ask(route.url, content_type="application/json", headers=headers).status_code)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_access_by_token(cast: Cast, route: Route) -> None:
    """A full token gets what its maker gets, a narrow one 403, and one that has ended 401."""
    if route.expected["anonymous"] != 401:
        return  # open to the world, with CSRF where it signs somebody in
    full = bearer(cast, *PERMISSIONS)
    # The one permission that no route takes by itself.
    narrow = bearer(cast, "stock.backdate")
    path = route.path.partition("?")[0]
    full_answer = PEOPLE_ONLY.get(path, route.expected["owner"])
    narrow_answer = 200 if path == "/api/v1/auth/me" else PEOPLE_ONLY.get(path, 403)
    assert (by_token(route, full), by_token(route, narrow)) == (full_answer, narrow_answer)
    with tenant_context(cast.shop.pk):
        ApiToken.objects.update(expires_at=timezone.now())
    assert by_token(route, full) == 401
    assert by_token(route, {"Authorization": "Bearer onh_1_nonsense"}) == 401


def test_an_unknown_api_path_is_a_problem_and_not_the_web_app() -> None:
    answer = Client().get("/api/v1/nothing")
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")
