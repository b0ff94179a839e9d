"""The audit trail: every write and export stands in it, for whom it concerns, and it stays."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from catalog.tests.factories import VariantFactory
from conftest import PASSWORD, Cast
from inventory.reasons import ensure_standard_reasons
from stores.models import Store
from tenants.audit import Subject, record_event
from tenants.context import tenant_context
from tenants.models_audit import AuditEvent
from tests.corruption import settle_constraints

AUDIT = "/api/v1/audit"
SignIn = Callable[[User], Client]


def trail(client: Client, query: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"{AUDIT}?{query}")
    assert answer.status_code == 200, answer.content
    return list(answer.json()["results"])


def adjust(client: Client, cast: Cast, store: Store | None = None) -> dict[str, Any]:
    with tenant_context(cast.shop.pk):
        variant = VariantFactory.create()
    answer = client.post(
        "/api/v1/inventory/adjustments",
        {
            "store_id": (store or cast.high_street).pk,
            "reason_code": "FOUND",
            "lines": [{"variant_id": variant.pk, "qty_delta": "4"}],
        },
        "application/json",
        headers={"Idempotency-Key": str(uuid4()), "X-Request-ID": "request-of-adjust"},
    )
    assert answer.status_code == 201, answer.content
    return dict(answer.json())


def test_an_adjustment_and_its_reversal_say_who_did_what_from_where(
    cast: Cast, sign_in: SignIn
) -> None:
    staff = sign_in(cast.staff)
    made = adjust(staff, cast)
    reversed_by = staff.post(
        f"/api/v1/inventory/adjustments/{made['id']}/reverse",
        headers={"Idempotency-Key": str(uuid4())},
    ).json()

    reversal, posted = trail(sign_in(cast.owner), "object_type=adjustment")
    assert posted["actor"] == {"id": cast.staff.pk, "name": "Staff"}
    assert posted["action"] == "posted"
    assert (posted["object_id"], posted["object_label"]) == (made["id"], made["number"])
    assert posted["store_id"] == cast.high_street.pk
    assert posted["before"] is None
    assert posted["after"] == {"kind": "ADJUSTMENT", "reason_code": "FOUND", "lines": 1}
    assert (posted["channel"], posted["address"]) == ("WEB", "127.0.0.1")
    assert posted["request_id"] == "request-of-adjust"
    assert (reversal["action"], reversal["object_id"]) == ("reversed", made["id"])
    assert reversal["before"] == {"status": "POSTED"}
    assert reversal["after"] == {"status": "REVERSED", "reversed_by": reversed_by["number"]}


def test_what_was_refused_leaves_no_trace_of_having_happened(cast: Cast, sign_in: SignIn) -> None:
    staff, owner = sign_in(cast.staff), sign_in(cast.owner)
    made = adjust(staff, cast)
    key = str(uuid4())
    url = f"/api/v1/inventory/adjustments/{made['id']}/reverse"
    assert staff.post(url, headers={"Idempotency-Key": key}).status_code == 201
    again = staff.post(url, headers={"Idempotency-Key": key})
    refused = staff.post(url, headers={"Idempotency-Key": str(uuid4())})
    assert (again.headers["Idempotent-Replayed"], refused.status_code) == ("true", 409)
    assert [e["action"] for e in trail(owner, "object_type=adjustment")] == ["reversed", "posted"]


def test_a_changed_reason_shows_before_and_after_of_what_differs(
    cast: Cast, sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.pk):
        ensure_standard_reasons()
    owner = sign_in(cast.owner)
    found = owner.get("/api/v1/inventory/adjustments/reasons").json()["results"]
    reason = next(row for row in found if row["code"] == "FOUND")
    owner.patch(
        f"/api/v1/inventory/adjustments/reasons/{reason['id']}",
        {"label": "Turned up", "is_active": True},
        "application/json",
    )
    [event] = trail(owner, "object_type=reasoncode")
    assert (event["before"], event["after"]) == ({"label": "Found"}, {"label": "Turned up"})


def test_exports_are_reads_that_stand_in_the_trail(cast: Cast, sign_in: SignIn) -> None:
    owner = sign_in(cast.owner)
    query = f"format=csv&store_id={cast.station.pk}"
    list(owner.get(f"/api/v1/inventory/stock?{query}").streaming_content)  # type: ignore[attr-defined]  # a streamed answer
    [event] = trail(owner, "action=exported")
    assert event["object_label"] == "stock.csv"
    assert event["after"] == {"format": ["csv"], "store_id": [str(cast.station.pk)]}


def test_sign_in_sign_out_and_refusals_are_told_to_the_retailer(cast: Cast) -> None:
    cast.owner.set_password(PASSWORD)
    cast.owner.save()
    client = Client()
    for password in ("not-the-password", PASSWORD):
        client.post(
            "/api/v1/auth/login",
            {"email": cast.owner.email, "password": password},
            "application/json",
        )
    refused_and_in = [(e["action"], e["actor"]) for e in reversed(trail(client))]
    who = {"id": cast.owner.pk, "name": "Owner"}
    assert refused_and_in == [("sign_in_refused", None), ("signed_in", who)]
    client.post("/api/v1/auth/logout")
    with tenant_context(cast.shop.pk):
        assert AuditEvent.objects.latest("id").action == "signed_out"


def test_a_try_at_an_unknown_account_is_nobodys_event(cast: Cast) -> None:
    Client().post(
        "/api/v1/auth/login",
        {"email": "nobody@nowhere.test", "password": PASSWORD},
        "application/json",
    )
    for tenant in (cast.shop, cast.rival):
        with tenant_context(tenant.pk):
            assert not AuditEvent.objects.exists()


def test_the_trail_of_others_is_not_seen(cast: Cast, sign_in: SignIn) -> None:
    adjust(sign_in(cast.staff), cast)
    assert trail(sign_in(cast.outsider)) == []


def test_a_manager_of_some_stores_sees_those_and_their_own_doings(
    cast: Cast, sign_in: SignIn
) -> None:
    with tenant_context(cast.shop.pk):
        membership = cast.manager.memberships.get()
        membership.all_stores = False
        membership.save()
        membership.stores.create(store=cast.high_street)
    owner = sign_in(cast.owner)
    there, here = adjust(owner, cast, cast.station), adjust(owner, cast)
    seen = [e["object_label"] for e in trail(sign_in(cast.manager))]
    assert here["number"] in seen
    assert there["number"] not in seen


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("search=adj-0000", True),
        ("search=ADJ-9", False),
        ("channel=WEB", True),
        ("channel=ADMIN", False),
        ("date_from=2020-01-01&date_to=9999-12-31", True),
        ("date_to=2020-01-01", False),
    ],
)
def test_filters(cast: Cast, sign_in: SignIn, query: str, found: bool) -> None:
    owner = sign_in(cast.owner)
    adjust(owner, cast)
    assert bool(trail(owner, query)) is found


@pytest.mark.parametrize("query", ["what=1", "date_from=soon", "actor_id=x", "channel=PHONE"])
def test_filters_that_make_no_sense_are_refused(cast: Cast, sign_in: SignIn, query: str) -> None:
    assert sign_in(cast.owner).get(f"{AUDIT}?{query}").status_code == 400


def test_a_foreign_actor_or_store_is_missing(cast: Cast, sign_in: SignIn) -> None:
    owner = sign_in(cast.owner)
    for query in (f"actor_id={cast.outsider.pk}", f"store_id={cast.rival_store.pk}"):
        assert owner.get(f"{AUDIT}?{query}").status_code == 404


def test_a_page_costs_the_same_statements_however_many_rows(cast: Cast, sign_in: SignIn) -> None:
    owner = sign_in(cast.owner)

    def statements(events: int) -> int:
        with tenant_context(cast.shop.pk):
            for _ in range(events):
                record_event(action="tried", subject=Subject("test"), actor_id=cast.owner.pk)
        with CaptureQueriesContext(connection) as captured:
            trail(owner)
        return len(captured)

    # Session, user, memberships; savepoint in and out; page.
    assert statements(1) == statements(40) == 6


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE tenants_auditevent SET action = 'x' WHERE tenant_id = tenant_id",
        "DELETE FROM tenants_auditevent WHERE tenant_id = tenant_id",
        "TRUNCATE tenants_auditevent /* tenant_id */",
    ],
)
def test_the_database_keeps_the_trail(in_shop: Cast, statement: str) -> None:
    record_event(action="tried", subject=Subject("test"), actor_id=None)
    settle_constraints()
    with (
        pytest.raises(IntegrityError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)
    assert AuditEvent.objects.get().action == "tried"


def test_what_an_operator_changes_in_the_admin_stands_in_the_retailers_trail(
    cast: Cast, sign_in: SignIn
) -> None:
    operator = User.objects.create(
        email="support@onhand.test", name="Support", is_staff=True, is_superuser=True
    )
    desk = sign_in(operator)
    rows = {"TOTAL_FORMS": "1", "INITIAL_FORMS": "0"}
    inlines = {
        f"{name}-{key}": value for name in ("registers", "zones") for key, value in rows.items()
    }
    url = reverse("admin:stores_store_change", args=[cast.station.pk])
    form = desk.get(url).context["adminform"].form
    filled = {name: form[name].value() or "" for name in form.fields}
    inlines |= {"registers-0-code": "T7", "registers-0-is_active": "on"}
    assert desk.post(url, {**filled, **inlines, "name": "Central Station"}).status_code == 302

    [event] = trail(sign_in(cast.owner), "object_type=store")
    assert event["actor"]["name"] == "Support"
    assert (event["channel"], event["action"]) == ("ADMIN", "changed")
    assert event["before"] == {"name": "Station", "registers": []}
    assert event["after"]["name"] == "Central Station"
    assert len(event["after"]["registers"]) == 1
    assert trail(sign_in(cast.outsider)) == []


def test_an_address_that_a_proxy_made_up_is_left_out(
    cast: Cast, sign_in: SignIn, settings: Any
) -> None:
    settings.TRUSTED_PROXY = True
    owner = sign_in(cast.owner)
    for forwarded, kept in (("unknown", None), ("1.2.3.4, 2001:db8::7", "2001:db8::7")):
        export = owner.get(f"{AUDIT}?format=csv", headers={"X-Forwarded-For": forwarded})
        assert export.status_code == 200
        assert trail(owner)[0]["address"] == kept
