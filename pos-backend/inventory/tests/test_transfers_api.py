"""Goods from one store to another, by the API, to the unit and to the penny."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from core.checks import predicates, run_predicate
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.reservations.models import Inbound
from inventory.tests.movements import move, posted
from inventory.transfers.models import Transfer
from tenants.context import all_tenants, tenant_context
from tests.corruption import settle_constraints

TRANSFERS = "/api/v1/inventory/transfers"
SignIn = Callable[[User], Client]


def send(client: Client, path: str, body: Any = None, *, key: str = "") -> Any:
    headers = {"Idempotency-Key": key or str(uuid4())}
    return client.post(f"{TRANSFERS}{path}", body or {}, "application/json", headers=headers)


def line(variant: Variant, **quantities: Any) -> dict[str, Any]:
    return {"variant_id": variant.pk, **{name: str(qty) for name, qty in quantities.items()}}


@pytest.fixture
def tea(cast: Cast) -> Variant:
    """20 on the high street: 10 at 2.00 and 10 at 3.01, so 2.505 each."""
    with tenant_context(cast.shop.pk):
        variant = VariantFactory.create(sku="TEA")
        posted(
            move(cast.high_street, variant, 10, RefType.OPENING, unit_cost="2"),
            move(cast.high_street, variant, 10, RefType.OPENING, unit_cost="3.01"),
        )
    return variant


def draft(client: Client, cast: Cast, *lines: dict[str, Any], **changes: Any) -> dict[str, Any]:
    body = {"from_store_id": cast.high_street.pk, "to_store_id": cast.station.pk, "lines": lines}
    made = send(client, "", {**body, **changes})
    assert made.status_code == 201, made.content
    return dict(made.json())


def sent(client: Client, cast: Cast, *lines: dict[str, Any]) -> int:
    transfer = draft(client, cast, *lines)
    answer = send(client, f"/{transfer['id']}/send")
    assert answer.status_code == 200, answer.content
    return int(transfer["id"])


def stock(cast: Cast) -> dict[str, tuple[Decimal, Decimal]]:
    with tenant_context(cast.shop.pk):
        items = InventoryItem.objects.select_related("store").order_by("store__code")
        return {item.store.code: (item.on_hand, item.stock_value) for item in items}


def expected(cast: Cast) -> list[tuple[str, int]]:
    with tenant_context(cast.shop.pk):
        rows = Inbound.objects.select_related("store").order_by("id")
        return [(row.store.code, int(row.qty)) for row in rows]


def is_proven() -> None:
    settle_constraints()
    with all_tenants():
        found = {p.title: run_predicate(p, limit=5).findings for p in predicates()}
    assert not any(found.values()), found


def quantities(transfer: dict[str, Any]) -> tuple[str, ...]:
    (only,) = transfer["lines"]
    names = ("sent", "received", "damaged", "lost", "returned", "remaining")
    return tuple(f"{Decimal(only[f'qty_{name}']).normalize():f}" for name in names)


def test_ten_are_sent_and_each_is_accounted_for(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    """Receive 4; 3 of which 1 is damaged; 2 are lost and 1 comes back."""
    client = sign_in(cast.manager)
    transfer = draft(client, cast, line(tea, qty=10))
    path = f"/{transfer['id']}"
    assert (transfer["status"], transfer["version"]) == ("DRAFT", 1)
    assert (stock(cast)["HS"][0], expected(cast)) == (20, [])
    is_proven()

    steps = [
        ("/send", {}, "IN_TRANSIT", "10 0 0 0 0 10"),
        ("/receive", line(tea, qty_receive=4), "PARTIAL_RECEIVED", "10 4 0 0 0 6"),
        (
            "/receive",
            {"lines": [line(tea, qty_receive=3, qty_damaged=1)]},
            "PARTIAL_RECEIVED",
            "10 7 1 0 0 3",
        ),
        (
            "/close",
            {
                "lines": [
                    {**line(tea, qty=2), "outcome": "LOST", "reason_code": "THEFT"},
                    {**line(tea, qty=1), "outcome": "RETURNED"},
                ]
            },
            "RECEIVED",
            "10 7 1 2 1 0",
        ),
    ]
    remaining = []
    for step, body, status, wanted in steps:
        answer = send(client, f"{path}{step}", body)
        assert answer.status_code == 200, answer.content
        document = answer.json()
        assert document["status"] == status
        assert quantities(document) == tuple(wanted.split())
        assert document["lines"][0]["unit_cost"] == "2.505000"
        remaining.append((document["value_in_transit"], expected(cast)))
        is_proven()
    assert remaining == [
        ("25.050000", [("ST", 10)]),
        ("15.030000", [("ST", 6)]),
        ("7.515000", [("ST", 3)]),
        ("0.000000", []),
    ]
    # 20 there once: 11 and 6 are left, 1 was damaged and 2 were lost, at 2.505 each.
    assert stock(cast) == {
        "HS": (Decimal(11), Decimal("27.555")),
        "ST": (Decimal(6), Decimal("15.03")),
    }
    with tenant_context(cast.shop.pk):
        entries = StockLedger.objects.filter(ref_id=transfer["id"], ref_label=transfer["number"])
        told = [
            (e.store.code, e.ref_type, int(e.qty_delta), e.unit_cost, e.reason_code)
            for e in entries.select_related("store").order_by("id")
        ]
    cost = Decimal("2.505")
    assert told == [
        ("HS", "TRANSFER_OUT", -10, cost, ""),
        ("ST", "TRANSFER_IN", 4, cost, ""),
        ("ST", "TRANSFER_IN", 3, cost, ""),
        ("ST", "WASTE", -1, cost, "DAMAGED"),
        ("HS", "TRANSFER_IN", 2, cost, ""),
        ("HS", "TRANSFER_IN", 1, cost, ""),
        ("HS", "WASTE", -2, cost, "THEFT"),
    ]
    got = client.get(f"{TRANSFERS}{path}").json()
    assert [event["event"] for event in got["events"]] == [
        "CREATED",
        "SENT",
        "RECEIVED",
        "RECEIVED",
        "CLOSED",
    ]
    assert got["events"][2]["actor"]["id"] == cast.manager.pk
    assert got["events"][2]["lines"][0]["qty"] == "4.000"


def test_the_last_unit_takes_what_value_is_left_of_the_line(cast: Cast, sign_in: SignIn) -> None:
    with tenant_context(cast.shop.pk):
        odd = VariantFactory.create(sku="ODD")
        posted(
            move(cast.high_street, odd, 2, RefType.OPENING, unit_cost="3.333333"),
            move(cast.high_street, odd, 1, RefType.OPENING, unit_cost="3.333334"),
        )
    client = sign_in(cast.owner)
    transfer = sent(client, cast, line(odd, qty=3))
    for _ in range(3):
        assert send(client, f"/{transfer}/receive", line(odd, qty_receive=1)).status_code == 200
    assert stock(cast) == {"HS": (0, 0), "ST": (Decimal(3), Decimal(10))}
    is_proven()


@pytest.mark.parametrize("body", [None, {"all": True}, {}])
def test_everything_outstanding_is_received_at_once(
    cast: Cast, tea: Variant, sign_in: SignIn, body: Any
) -> None:
    client = sign_in(cast.owner)
    transfer = sent(client, cast, line(tea, qty=6))
    assert send(client, f"/{transfer}/receive", line(tea, qty_receive=2)).status_code == 200
    answer = client.generic(
        "POST",
        f"{TRANSFERS}/{transfer}/receive",
        b"" if body is None else json.dumps(body),
        content_type="" if body is None else "application/json",
        headers={"Idempotency-Key": str(uuid4())},
    )
    assert answer.status_code == 200, answer.content
    assert answer.json()["status"] == "RECEIVED"
    assert stock(cast)["ST"][0] == 6


def test_a_short_pick_sends_what_is_there_and_the_rest_falls_away(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    transfer = draft(client, cast, line(tea, qty=12))
    picked = {"lines": [line(tea, qty_sent=5)]}
    answer = send(client, f"/{transfer['id']}/send", picked).json()
    assert quantities(answer) == ("5", "0", "0", "0", "0", "5")
    assert answer["lines"][0]["qty"] == "12.000"
    assert (stock(cast)["HS"][0], expected(cast)) == (15, [("ST", 5)])
    is_proven()


def test_what_is_not_there_or_promised_to_others_is_not_sent(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    with tenant_context(cast.shop.pk):
        other = VariantFactory.create(sku="ZINC")
        InventoryItem.objects.filter(variant=tea).update(allocated=15)
    transfer = draft(client, cast, line(tea, qty=6), line(other, qty=1))
    refused = send(client, f"/{transfer['id']}/send")
    assert (refused.status_code, refused.json()["code"]) == (409, "insufficient_stock")
    short = [(s["sku"], s["requested"], s["available"]) for s in refused.json()["shortages"]]
    assert short == [("TEA", "6.000", "5.000"), ("ZINC", "1.000", "0.000")]
    assert (stock(cast)["HS"][0], expected(cast)) == (20, [])
    assert client.get(f"{TRANSFERS}/{transfer['id']}").json()["status"] == "DRAFT"


def test_more_than_remains_is_refused_with_the_remainder(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    transfer = sent(client, cast, line(tea, qty=3))
    close = [{**line(tea, qty=2), "outcome": "LOST"}, {**line(tea, qty=2), "outcome": "RETURNED"}]
    for step, body in (("receive", line(tea, qty_receive=4)), ("close", {"lines": close})):
        refused = send(client, f"/{transfer}/{step}", body)
        assert (refused.status_code, refused.json()["code"]) == (409, "more_than_remaining")
        assert refused.json()["remaining"] == [
            {"variant_id": tea.pk, "sku": "TEA", "qty_remaining": "3.000"}
        ]
    assert expected(cast) == [("ST", 3)]


def test_cancelling_returns_what_is_still_on_its_way(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    whole, part = (sent(client, cast, line(tea, qty=4)) for _ in range(2))
    assert send(client, f"/{part}/receive", line(tea, qty_receive=1)).status_code == 200
    planned = draft(client, cast, line(tea, qty=4))["id"]
    wanted = {whole: "CANCELLED", part: "RECEIVED", planned: "CANCELLED"}
    for transfer, status in wanted.items():
        assert send(client, f"/{transfer}/cancel").json()["status"] == status
        again = send(client, f"/{transfer}/cancel")
        assert (again.status_code, again.json()["code"]) == (409, "transfer_state")
        assert again.json()["current_status"] == status
    assert (stock(cast)["HS"][0], stock(cast)["ST"][0], expected(cast)) == (19, 1, [])
    is_proven()


def test_damaged_goods_come_to_a_shelf_that_owes_some(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    """The shelf at the other end is below zero: what arrives broken is still written off there."""
    client = sign_in(cast.owner)
    with tenant_context(cast.shop.pk):
        posted(move(cast.station, tea, -5, RefType.SALE, oversell="APPROVAL"))
    transfer = sent(client, cast, line(tea, qty=2))
    body = line(tea, qty_receive=1, qty_damaged=1)
    assert send(client, f"/{transfer}/receive", body).status_code == 200
    lost = {"lines": [{**line(tea, qty=1), "outcome": "LOST"}]}
    assert send(client, f"/{transfer}/close", lost).status_code == 200
    assert stock(cast)["ST"][0] == -5


@pytest.mark.parametrize(
    ("changes", "attr"),
    [
        ({"to_store_id": "from"}, "to_store_id"),
        ({"lines": []}, "lines"),
        ({"lines": [{"variant_id": "tea", "qty": "0"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": "tea", "qty": "-1"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": "tea", "qty": "NaN"}]}, "lines.0.qty"),
        ({"lines": [{"variant_id": "tea", "qty": "1"}] * 2}, "lines.1.variant_id"),
        ({"lines": [{"variant_id": "service", "qty": "1"}]}, "lines.0.variant_id"),
        ({"lines": "all of it"}, "lines"),
    ],
)
def test_a_draft_that_makes_no_sense_is_refused(
    cast: Cast, tea: Variant, sign_in: SignIn, changes: dict[str, Any], attr: str
) -> None:
    with tenant_context(cast.shop.pk):
        service = VariantFactory.create(sku="FIT", track_stock=False)
    ids = {"tea": tea.pk, "service": service.pk, "from": cast.high_street.pk}
    body: dict[str, Any] = {
        "from_store_id": cast.high_street.pk,
        "to_store_id": cast.station.pk,
        "lines": [line(tea, qty=1)],
        **changes,
    }
    body["to_store_id"] = ids.get(body["to_store_id"], body["to_store_id"])
    if isinstance(body["lines"], list):
        body["lines"] = [
            {**x, "variant_id": ids.get(x["variant_id"], x["variant_id"])} for x in body["lines"]
        ]
    refused = send(sign_in(cast.owner), "", body)
    assert refused.status_code == 400, refused.content
    assert refused.json()["errors"][0]["attr"] == attr
    with tenant_context(cast.shop.pk):
        assert not Transfer.objects.exists()


def test_a_draft_is_changed_by_who_has_seen_it(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    path = f"{TRANSFERS}/{draft(client, cast, line(tea, qty=1))['id']}"

    def patch(**body: Any) -> Any:
        return client.patch(path, body, "application/json")

    changed = patch(version=1, note="By van", expected_date="2026-03-04", lines=[line(tea, qty=7)])
    assert changed.status_code == 200, changed.content
    document = changed.json()
    assert (document["version"], document["note"], document["lines"][0]["qty"]) == (
        2,
        "By van",
        "7.000",
    )
    stale = patch(version=1, note="By train")
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")
    late = send(client, f"/{document['id']}/send", {"version": 1})
    assert (late.status_code, late.json()["code"]) == (409, "stale_version")
    assert send(client, f"/{document['id']}/send", {"version": 2}).status_code == 200
    for refused in (patch(note="Too late"), client.delete(path)):
        assert (refused.status_code, refused.json()["code"]) == (409, "transfer_state")


def test_a_draft_is_deleted(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    path = f"{TRANSFERS}/{draft(client, cast, line(tea, qty=1))['id']}"
    assert client.delete(path).status_code == 204
    assert client.get(path).status_code == 404


def test_a_repeated_step_is_the_first_answer(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client, key = sign_in(cast.owner), str(uuid4())
    transfer = draft(client, cast, line(tea, qty=2))["id"]
    first, again = (send(client, f"/{transfer}/send", key=key) for _ in range(2))
    assert (first.json(), again["Idempotent-Replayed"]) == (again.json(), "true")
    assert stock(cast)["HS"][0] == 18
    made = {
        send(client, "", _body(cast, tea), key=str(cast.shop.pk).zfill(32)).json()["id"]
        for _ in range(2)
    }
    assert len(made) == 1


def _body(cast: Cast, variant: Variant) -> dict[str, Any]:
    ends = {"from_store_id": cast.high_street.pk, "to_store_id": cast.station.pk}
    return {**ends, "lines": [line(variant, qty=1)]}


def test_a_draft_needs_no_key(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    made = sign_in(cast.owner).post(TRANSFERS, _body(cast, tea), "application/json")
    assert made.status_code == 201, made.content


def test_what_is_on_its_way_shows_where_there_never_was_any(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    sent(client, cast, line(tea, qty=3))
    path = f"/api/v1/inventory/stock?store_id={cast.station.pk}&variant_id={tea.pk}"
    (row,) = client.get(path).json()["results"]
    assert (row["on_hand"], row["in_transit"]) == ("0.000", "3.000")
    is_proven()


def test_lists_are_filtered_from_either_end(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    going = sent(client, cast, line(tea, qty=3))
    planned = draft(
        client,
        cast,
        line(tea, qty=1),
        from_store_id=cast.station.pk,
        to_store_id=cast.high_street.pk,
    )
    hs, st = cast.high_street.pk, cast.station.pk

    def ids(query: str) -> list[int]:
        page = client.get(f"{TRANSFERS}?{query}")
        assert page.status_code == 200, page.content
        assert page.json()["count"] == len(page.json()["results"])
        return [row["id"] for row in page.json()["results"]]

    both = [planned["id"], going]
    assert ids("") == both
    assert ids("status=DRAFT&status=IN_TRANSIT") == both
    assert ids("status=IN_TRANSIT") == [going]
    assert ids(f"from_store_id={hs}") == [going]
    assert ids(f"to_store_id={hs}") == [planned["id"]]
    assert ids(f"store_id={st}&ordering=id") == both[::-1]
    assert ids("search=tea") == both
    assert ids(f"search={planned['number']}") == [planned["id"]]
    assert ids("search=nothing") == []
    row = client.get(f"{TRANSFERS}?status=IN_TRANSIT").json()["results"][0]
    shown = (row["line_count"], row["qty_remaining"], row["value_in_transit"])
    assert shown == (1, "3.000", "7.515000")
    assert client.get(f"{TRANSFERS}?state=DRAFT").status_code == 400
    assert client.get(f"{TRANSFERS}?status=SENT").status_code == 400


def test_value_on_the_way_is_for_managers(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    transfer = sent(sign_in(cast.owner), cast, line(tea, qty=3))
    document = sign_in(cast.staff).get(f"{TRANSFERS}/{transfer}").json()
    assert (document["value_in_transit"], document["lines"][0]["unit_cost"]) == (None, None)


def test_staff_send_from_their_store_and_receive_at_theirs(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    """`cast.staff` works on the high street only."""
    staff, owner = sign_in(cast.staff), sign_in(cast.owner)
    from_station = {"from_store_id": cast.station.pk, "to_store_id": cast.high_street.pk}
    transfer = sent(staff, cast, line(tea, qty=3))
    refused = [
        send(staff, f"/{transfer}/receive"),
        send(
            staff,
            "",
            {
                **_body(cast, tea),
                "from_store_id": cast.station.pk,
                "to_store_id": cast.high_street.pk,
            },
        ),
    ]
    assert [answer.status_code for answer in refused] == [403, 403]
    assert send(owner, f"/{transfer}/receive").status_code == 200
    back = draft(owner, cast, line(tea, qty=2), **from_station)["id"]
    assert send(staff, f"/{back}/send").status_code == 403
    assert send(staff, f"/{back}/cancel").status_code == 403
    assert send(owner, f"/{back}/send").status_code == 200
    assert send(staff, f"/{back}/receive", line(tea, qty_receive=1)).status_code == 200
    closing = {"lines": [{**line(tea, qty=1), "outcome": "LOST"}]}
    assert send(staff, f"/{back}/close", closing).status_code == 200


def test_what_is_foreign_is_missing(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    owner, outsider = sign_in(cast.owner), sign_in(cast.outsider)
    transfer = sent(owner, cast, line(tea, qty=3))
    with tenant_context(cast.rival.pk):
        theirs = VariantFactory.create(sku="THEIRS")
    steps = [
        send(outsider, f"/{transfer}/receive"),
        outsider.get(f"{TRANSFERS}/{transfer}"),
        outsider.patch(f"{TRANSFERS}/{transfer}", {"note": "x"}, "application/json"),
        owner.get(f"{TRANSFERS}?to_store_id={cast.rival_store.pk}"),
        owner.get(f"{TRANSFERS}?variant_id={theirs.pk}"),
        send(owner, "", {**_body(cast, tea), "to_store_id": cast.rival_store.pk}),
        send(owner, "", {**_body(cast, tea), "from_store_id": cast.rival_store.pk}),
        send(owner, "", _body(cast, theirs)),
        send(owner, f"/{transfer}/receive", line(theirs, qty_receive=1)),
        send(owner, f"/{transfer}/close", {"lines": [{**line(theirs, qty=1), "outcome": "LOST"}]}),
    ]
    assert [answer.status_code for answer in steps] == [404] * len(steps)
    assert {answer.json()["detail"] for answer in steps} == {steps[0].json()["detail"]}
    assert expected(cast) == [("ST", 3)]


def test_a_store_that_expects_goods_is_not_closed_and_none_go_to_a_closed_one(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    planned = draft(client, cast, line(tea, qty=1))["id"]
    going = sent(client, cast, line(tea, qty=1))
    station = f"/api/v1/stores/{cast.station.pk}"

    def close() -> Any:
        return client.patch(station, {"is_active": False}, "application/json")

    assert (close().status_code, close().json()["code"]) == (409, "in_use")
    assert send(client, f"/{going}/receive").status_code == 200
    assert close().status_code == 200
    refused = send(client, f"/{planned}/send")
    assert (refused.status_code, refused.json()["code"]) == (409, "store_inactive")


def test_statements_do_not_grow_with_the_lines(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    with tenant_context(cast.shop.pk):
        variants = [VariantFactory.create() for _ in range(12)]
        posted(*(move(cast.high_street, v, 10, RefType.OPENING, unit_cost="2") for v in variants))

    def statements(many: int) -> dict[str, int]:
        chosen = variants[:many]
        came = [line(variant, qty_receive=2, qty_damaged=1) for variant in chosen]
        gone = [{**line(variant, qty=2), "outcome": "LOST"} for variant in chosen]
        path = f"/{draft(client, cast, *(line(v, qty=4) for v in chosen))['id']}"
        work: dict[str, Callable[[], Any]] = {
            "send": lambda: send(client, f"{path}/send"),
            "receive": lambda: send(client, f"{path}/receive", {"lines": came}),
            "close": lambda: send(client, f"{path}/close", {"lines": gone}),
            "one": lambda: client.get(f"{TRANSFERS}{path}"),
            "list": lambda: client.get(TRANSFERS),
        }
        counted = {}
        for name, ask in work.items():
            with CaptureQueriesContext(connection) as statements:
                assert ask().status_code == 200
            counted[name] = len(statements)
        return counted

    baseline = {"send": 33, "receive": 32, "close": 31, "one": 12, "list": 7}
    assert [statements(1), statements(12)] == [baseline, baseline]
