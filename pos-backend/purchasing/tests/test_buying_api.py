"""From an order to goods on the shelf, by the API, to the unit and to the penny."""

from decimal import Decimal
from uuid import uuid4

import pytest

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import RefType
from inventory.tests.movements import move, posted
from purchasing.tests.buying import (
    POS,
    PURCHASING,
    SignIn,
    draft,
    entries,
    is_proven,
    line,
    on_order,
    ordered,
    quantities,
    receive,
    send,
    shelf,
    vendor_of,
)
from tenants.context import tenant_context

RECEIPT = "PURCHASE_ORDER_RECEIPT"


@pytest.fixture
def tea(cast: Cast) -> Variant:
    with tenant_context(cast.shop.pk):
        return VariantFactory.create(sku="TEA", product__name="Green tea")


def available(client: object, cast: Cast, variant: Variant) -> tuple[str, str]:
    path = f"/api/v1/inventory/availability?variant_id={variant.pk}&store_id={cast.high_street.pk}"
    (row,) = client.get(path).json()["results"]  # type: ignore[attr-defined]  # a test client
    return row["on_hand"], row["on_order"]


def test_a_hundred_are_ordered_and_each_is_accounted_for(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    """60 come at 2.00; then 39 at 2.50 and one that is rejected; the first 60 are taken back."""
    client = sign_in(cast.manager)
    vendor = vendor_of(client, lead_time_days=5)
    order = draft(client, cast, vendor, line(tea, qty_ordered=100, unit_cost=2))
    path = f"/pos/{order['id']}"
    assert (order["number"], order["status"], order["total"]) == ("PO-000001", "DRAFT", "200.00")
    assert on_order(cast) == []
    is_proven()

    submitted = send(client, f"{path}/submit", {"version": 1}).json()
    assert (submitted["status"], quantities(submitted)) == ("SUBMITTED", "100 0 0 0 100")
    assert submitted["expected_date"] > submitted["submitted_at"][:10]
    assert (on_order(cast), available(client, cast, tea)) == ([100], ("0.000", "100.000"))
    is_proven()

    part = receive(client, order["id"], "DN-1", line(tea, qty_received=60)).json()
    assert (part["status"], quantities(part)) == ("PARTIALLY_RECEIVED", "100 60 0 0 40")
    assert (shelf(cast, tea), on_order(cast)) == ((60, 120), [40])
    is_proven()

    rest = line(tea, qty_received=39, qty_rejected=1, unit_cost="2.5")
    done = receive(client, order["id"], "DN-2", {**rest, "reject_reason": "Torn"}).json()
    assert (done["status"], quantities(done)) == ("RECEIVED", "100 99 1 0 0")
    assert done["finished_at"] is not None
    assert (shelf(cast, tea), on_order(cast)) == ((99, Decimal("217.5")), [])
    assert available(client, cast, tea) == ("99.000", "0.000")
    is_proven()

    receipts = client.get(f"{POS}/{order['id']}/receipts").json()["results"]
    assert [r["number"] for r in receipts] == ["GR-000001", "GR-000002"]
    (second,) = receipts[1]["lines"]
    told = (second["qty_received"], second["qty_rejected"], second["unit_cost"])
    assert told == ("39.000", "1.000", "2.500000")
    assert second["reject_reason"] == "Torn"
    items = client.get(f"{PURCHASING}/vendors/{vendor}/items").json()["results"]
    assert [(i["sku"], i["last_cost"]) for i in items] == [("TEA", "2.500000")]

    with tenant_context(cast.shop.pk):
        posted(move(cast.high_street, tea, -30, RefType.WASTE))  # half of what came first
    # 99 were worth 217.50; 30 left at the average of 2.196970.
    assert shelf(cast, tea) == (69, Decimal("151.590909"))
    answer = send(client, f"/receipts/{receipts[0]['id']}/reverse")
    assert answer.status_code == 201, answer.content
    reversal = answer.json()
    assert reversal["reverses_id"] == receipts[0]["id"]
    assert reversal["lines"][0]["qty_received"] == "-60.000"
    assert shelf(cast, tea) == (9, Decimal("31.590909"))
    again = client.get(f"{POS}/{order['id']}").json()
    assert (again["status"], quantities(again)) == ("PARTIALLY_RECEIVED", "100 39 1 0 60")
    assert (again["finished_at"], on_order(cast)) == (None, [60])
    assert entries(cast, tea) == [
        (RECEIPT, 60, 120),
        (RECEIPT, 39, Decimal("97.5")),
        ("WASTE", -30, Decimal("-65.909091")),
        (RECEIPT, -60, -120),
    ]
    assert [event["event"] for event in again["events"]] == [
        "CREATED",
        "SUBMITTED",
        "RECEIVED",
        "RECEIVED",
        "RECEIPT_REVERSED",
    ]
    is_proven()
    # The note of what was taken back can be entered again, as it really was.
    assert receive(client, order["id"], "DN-1", line(tea, qty_received=60)).status_code == 200
    is_proven()


def test_value_that_a_reversal_leaves_on_an_empty_shelf_is_revalued(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    order = ordered(client, cast, vendor_of(client), line(tea, qty_ordered=20, unit_cost=2))
    receive(client, order["id"], "A", line(tea, qty_received=10))
    receive(client, order["id"], "B", line(tea, qty_received=10, unit_cost=4))
    with tenant_context(cast.shop.pk):
        posted(move(cast.high_street, tea, -10, RefType.WASTE))  # at 3.00
    first = client.get(f"{POS}/{order['id']}/receipts").json()["results"][0]
    assert send(client, f"/receipts/{first['id']}/reverse").status_code == 201
    assert shelf(cast, tea) == (0, 0)
    assert entries(cast, tea)[-2:] == [(RECEIPT, -10, -20), ("REVALUATION", 0, -10)]
    is_proven()


def test_goods_that_are_gone_are_not_taken_back(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    order = ordered(client, cast, vendor_of(client), line(tea, qty_ordered=10, unit_cost=2))
    receive(client, order["id"], "A", line(tea, qty_received=10))
    with tenant_context(cast.shop.pk):
        posted(move(cast.high_street, tea, -1, RefType.WASTE))
    (receipt,) = client.get(f"{POS}/{order['id']}/receipts").json()["results"]
    refused = send(client, f"/receipts/{receipt['id']}/reverse")
    assert (refused.status_code, refused.json()["code"]) == (409, "insufficient_stock")
    assert client.get(f"{POS}/{order['id']}").json()["status"] == "RECEIVED"
    is_proven()


def test_a_receipt_is_taken_back_once_and_a_reversal_not_at_all(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    order = ordered(client, cast, vendor_of(client), line(tea, qty_ordered=10, unit_cost=2))
    receive(client, order["id"], "A", line(tea, qty_received=9, qty_rejected=1))
    (receipt,) = client.get(f"{POS}/{order['id']}/receipts").json()["results"]
    reversal = send(client, f"/receipts/{receipt['id']}/reverse").json()
    assert reversal["lines"][0]["qty_rejected"] == "-1.000"
    codes = [
        send(client, f"/receipts/{pk}/reverse").json()["code"]
        for pk in (receipt["id"], reversal["id"])
    ]
    assert codes == ["already_reversed", "is_reversal"]
    assert quantities(client.get(f"{POS}/{order['id']}").json()) == "10 0 0 0 10"
    assert client.get(f"{POS}/{order['id']}").json()["status"] == "SUBMITTED"
    is_proven()


def test_the_same_delivery_note_is_received_once(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    """Also by another order of that vendor, in other letters; another vendor's may be the same."""
    client = sign_in(cast.owner)
    vendor, other = vendor_of(client), vendor_of(client, "Another")
    orders = [
        ordered(client, cast, of, line(tea, qty_ordered=10, unit_cost=2))["id"]
        for of in (vendor, vendor, other)
    ]
    assert receive(client, orders[0], " dn-7 ", line(tea, qty_received=1)).status_code == 200
    for order in orders[:2]:
        refused = receive(client, order, "DN-7", line(tea, qty_received=1))
        assert (refused.status_code, refused.json()["code"]) == (409, "delivery_note_known")
        first = refused.json()["receipt"]
        assert (first["number"], first["order_id"]) == ("GR-000001", orders[0])
        assert first["order_number"] == "PO-000001"
        assert "GR-000001" in refused.json()["detail"]
    assert receive(client, orders[2], "DN-7", line(tea, qty_received=1)).status_code == 200
    assert shelf(cast, tea) == (2, 4)
    is_proven()


def test_a_repeated_request_receives_once(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client, key = sign_in(cast.owner), str(uuid4())
    order = ordered(client, cast, vendor_of(client), line(tea, qty_ordered=10, unit_cost=2))
    body = {"delivery_note": "A", "lines": [line(tea, qty_received=4)]}
    first, again = (send(client, f"/pos/{order['id']}/receive", body, key=key) for _ in range(2))
    assert (first.json(), again["Idempotent-Replayed"]) == (again.json(), "true")
    assert shelf(cast, tea) == (4, 8)


def test_all_that_is_on_order_arrives_in_one_go(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    with tenant_context(cast.shop.pk):
        jam = VariantFactory.create(sku="JAM")
    wanted = (line(tea, qty_ordered=3, unit_cost=2), line(jam, qty_ordered=4, unit_cost=1))
    order = ordered(client, cast, vendor_of(client), *wanted)
    receive(client, order["id"], "A", line(tea, qty_received=3))
    done = send(client, f"/pos/{order['id']}/receive", {"delivery_note": "B", "all": True})
    assert done.status_code == 200, done.content
    assert (done.json()["status"], shelf(cast, jam)) == ("RECEIVED", (4, 4))
    assert [len(r["lines"]) for r in client.get(f"{POS}/{order['id']}/receipts").json()["results"]]
    is_proven()


def test_lines_are_named_by_their_own_id_too(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    order = ordered(client, cast, vendor_of(client), line(tea, qty_ordered=3, unit_cost=2))
    named = {"line_id": order["lines"][0]["id"], "qty_received": "2"}
    assert receive(client, order["id"], "A", named).status_code == 200
    twice = receive(client, order["id"], "B", named, line(tea, qty_received=1))
    assert twice.status_code == 400
    assert twice.json()["errors"][0]["attr"] == "lines.1.variant_id"


def test_what_is_short_is_closed_and_of_what_nothing_came_is_cancelled(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    vendor = vendor_of(client)
    short, gone = (
        ordered(client, cast, vendor, line(tea, qty_ordered=10, unit_cost=2))["id"]
        for _ in range(2)
    )
    planned = draft(client, cast, vendor, line(tea, qty_ordered=10, unit_cost=2))["id"]
    receive(client, short, "A", line(tea, qty_received=7))
    refused = send(client, f"/pos/{short}/cancel")
    assert (refused.status_code, refused.json()["code"]) == (409, "purchase_order_state")
    assert refused.json()["current_status"] == "PARTIALLY_RECEIVED"
    closed = send(client, f"/pos/{short}/close", {"reason": "Sold out"}).json()
    assert (closed["status"], quantities(closed)) == ("CLOSED", "10 7 0 3 0")
    assert closed["events"][-1]["reason"] == "Sold out"
    for order in (gone, planned):
        called_off = send(client, f"/pos/{order}/cancel").json()
        assert (called_off["status"], quantities(called_off)) == ("CANCELLED", "10 0 0 10 0")
    assert send(client, f"/pos/{planned}/close").status_code == 409
    assert (on_order(cast), shelf(cast, tea)) == ([], (7, 14))
    for step in ("submit", "close", "cancel"):
        assert send(client, f"/pos/{short}/{step}").json()["code"] == "purchase_order_state"
    late = receive(client, short, "B", line(tea, qty_received=1))
    assert late.json()["code"] == "purchase_order_state"
    is_proven()


def test_an_order_whose_goods_were_all_rejected_is_closed(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    order = ordered(client, cast, vendor_of(client), line(tea, qty_ordered=2, unit_cost=2))
    done = receive(client, order["id"], "A", line(tea, qty_received=0, qty_rejected=2)).json()
    assert (done["status"], quantities(done), on_order(cast)) == ("CLOSED", "2 0 2 0 0", [])
    is_proven()


def test_goods_fill_a_shelf_that_owes_some_at_what_they_cost(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    with tenant_context(cast.shop.pk):
        posted(move(cast.high_street, tea, -2, RefType.WASTE, oversell="APPROVAL"))
    order = ordered(client, cast, vendor_of(client), line(tea, qty_ordered=5, unit_cost=3))
    assert receive(client, order["id"], "A", line(tea, qty_received=5)).status_code == 200
    assert shelf(cast, tea) == (3, 9)
    is_proven()


def test_why_a_receipt_was_taken_back_stands_in_the_history_of_its_order(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    order = ordered(client, cast, vendor_of(client), line(tea, qty_ordered=10, unit_cost=2))
    receive(client, order["id"], "A", line(tea, qty_received=9))
    (receipt,) = client.get(f"{POS}/{order['id']}/receipts").json()["results"]
    path = f"/receipts/{receipt['id']}/reverse"
    refused = send(client, path, {"reason": ["counted", "twice"]})
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["attr"] == "reason"
    assert send(client, path, {"reason": "Counted twice"}).status_code == 201
    event = client.get(f"{POS}/{order['id']}").json()["events"][-1]
    assert (event["event"], event["receipt"]) == ("RECEIPT_REVERSED", receipt["number"])
    assert event["reason"] == "Counted twice"


def test_returns_to_the_vendor_are_found_by_the_order_that_brought_the_goods(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    vendor = vendor_of(client)
    orders = [
        ordered(client, cast, vendor, line(tea, qty_ordered=10, unit_cost=2)) for _ in range(2)
    ]
    for order in orders:
        receive(client, order["id"], order["number"], line(tea, qty_received=4))
        (receipt,) = client.get(f"{POS}/{order['id']}/receipts").json()["results"]
        body = {
            "vendor_id": vendor,
            "store_id": cast.high_street.pk,
            "receipt_id": receipt["id"],
            "lines": [line(tea, qty=1)],
        }
        assert send(client, "/vendor_returns", body).status_code == 201
    found = client.get(f"{PURCHASING}/vendor_returns?order_id={orders[1]['id']}").json()
    assert [row["number"] for row in found["results"]] == ["VR-000002"]
    missing = client.get(f"{PURCHASING}/vendor_returns?order_id=999999")
    assert missing.status_code == 404


def test_goods_go_back_to_their_vendor(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    """They leave at the shelf's average, to at most what was accepted; then nobody takes it back."""
    client = sign_in(cast.owner)
    vendor = vendor_of(client)
    order = ordered(client, cast, vendor, line(tea, qty_ordered=10, unit_cost=2))
    receive(client, order["id"], "A", line(tea, qty_received=4))
    receive(client, order["id"], "B", line(tea, qty_received=4, unit_cost=4))
    first, _second = client.get(f"{POS}/{order['id']}/receipts").json()["results"]
    body = {
        "vendor_id": vendor,
        "store_id": cast.high_street.pk,
        "receipt_id": first["id"],
        "reference": "RMA 1",
        "lines": [line(tea, qty=3)],
    }
    made = send(client, "/vendor_returns", body)
    assert made.status_code == 201, made.content
    assert (made.json()["number"], made.json()["qty"]) == ("VR-000001", "3.000")
    assert made.json()["lines"][0]["unit_credit"] == "2.000000"
    assert shelf(cast, tea) == (5, 15)
    assert entries(cast, tea)[-1] == ("VENDOR_RETURN", -3, -9)
    more = send(client, "/vendor_returns", {**body, "lines": [line(tea, qty=2)]})
    assert (more.status_code, more.json()["code"]) == (409, "more_than_accepted")
    assert more.json()["errors"][0]["attr"] == "lines.0.qty"
    held = send(client, f"/receipts/{first['id']}/reverse")
    assert (held.status_code, held.json()["code"]) == (409, "has_returns")
    loose = {**body, "receipt_id": None, "lines": [line(tea, qty=6)]}
    refused = send(client, "/vendor_returns", loose)
    assert (refused.status_code, refused.json()["code"]) == (409, "insufficient_stock")
    (row,) = client.get(f"{PURCHASING}/vendor_returns?vendor_id={vendor}").json()["results"]
    assert client.get(f"{PURCHASING}/vendor_returns/{row['id']}").json() == made.json()
    is_proven()


def test_goods_that_did_not_leave_after_all_are_there_again_and_may_go_another_time(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    """They come back at what they left with, whatever the shelf is worth by then."""
    client = sign_in(cast.owner)
    vendor = vendor_of(client)
    order = ordered(client, cast, vendor, line(tea, qty_ordered=10, unit_cost=2))
    receive(client, order["id"], "A", line(tea, qty_received=4))
    (receipt,) = client.get(f"{POS}/{order['id']}/receipts").json()["results"]
    body = {
        "vendor_id": vendor,
        "store_id": cast.high_street.pk,
        "receipt_id": receipt["id"],
        "lines": [line(tea, qty=3)],
    }
    back = send(client, "/vendor_returns", body).json()
    receive(client, order["id"], "B", line(tea, qty_received=1, unit_cost=8))
    assert shelf(cast, tea) == (2, 10)
    path = f"/vendor_returns/{back['id']}/reverse"
    stale = send(client, path, {"version": 2})
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")
    key = str(uuid4())
    made = send(client, path, {"version": 1, "reason": "The van was full"}, key=key)
    assert made.status_code == 201, made.content
    reversal = made.json()
    told = (reversal["number"], reversal["qty"], reversal["reverses_id"], reversal["note"])
    assert told == ("VR-000002", "-3.000", back["id"], "The van was full")
    assert (
        send(client, path, {"version": 1, "reason": "The van was full"}, key=key).json() == reversal
    )
    assert shelf(cast, tea) == (5, 16)
    assert entries(cast, tea)[-1] == ("VENDOR_RETURN", 3, 6)
    shown = client.get(f"{PURCHASING}/vendor_returns/{back['id']}").json()
    assert (shown["is_reversed"], shown["version"]) == (True, 2)
    again = send(client, path)
    assert (again.status_code, again.json()["code"]) == (409, "already_reversed")
    undone = send(client, f"/vendor_returns/{reversal['id']}/reverse")
    assert (undone.status_code, undone.json()["code"]) == (409, "is_reversal")
    assert send(client, "/vendor_returns", {**body, "lines": [line(tea, qty=4)]}).status_code == 201
    is_proven()


def test_a_receipt_whose_return_was_taken_back_can_be_taken_back(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    vendor = vendor_of(client)
    order = ordered(client, cast, vendor, line(tea, qty_ordered=4, unit_cost=2))
    receive(client, order["id"], "A", line(tea, qty_received=4))
    (receipt,) = client.get(f"{POS}/{order['id']}/receipts").json()["results"]
    body = {
        "vendor_id": vendor,
        "store_id": cast.high_street.pk,
        "receipt_id": receipt["id"],
        "lines": [line(tea, qty=4)],
    }
    back = send(client, "/vendor_returns", body).json()
    assert send(client, f"/receipts/{receipt['id']}/reverse").json()["code"] == "has_returns"
    assert send(client, f"/vendor_returns/{back['id']}/reverse").status_code == 201
    assert send(client, f"/receipts/{receipt['id']}/reverse").status_code == 201
    assert (shelf(cast, tea), on_order(cast)) == ((0, 0), [4])
    is_proven()


def test_a_return_is_taken_back_by_managers_of_its_store(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    vendor = vendor_of(client)
    with tenant_context(cast.shop.pk):
        posted(move(cast.high_street, tea, 4, RefType.OPENING, unit_cost="2"))
    body = {"vendor_id": vendor, "store_id": cast.high_street.pk, "lines": [line(tea, qty=4)]}
    path = f"/vendor_returns/{send(client, '/vendor_returns', body).json()['id']}/reverse"
    assert send(sign_in(cast.staff), path).status_code == 403
    assert send(sign_in(cast.outsider), path).status_code == 404
    for wrong in ({"version": 0}, {"version": "x"}, {"reason": ["x"]}, {"reason": "\x00"}, [1]):
        assert send(client, path, wrong).status_code == 400
    assert shelf(cast, tea) == (0, 0)
    assert send(client, path).status_code == 201
    assert shelf(cast, tea) == (4, 8)
    is_proven()


def test_a_store_that_expects_goods_is_not_closed_and_a_variant_keeps_its_stock(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    vendor = vendor_of(client)
    order = ordered(client, cast, vendor, line(tea, qty_ordered=1, unit_cost=2))
    planned = draft(client, cast, vendor, line(tea, qty_ordered=1, unit_cost=2))["id"]
    store = f"/api/v1/stores/{cast.high_street.pk}"
    held = client.patch(store, {"is_active": False}, "application/json")
    assert (held.status_code, held.json()["code"]) == (409, "in_use")
    untracked = client.patch(
        f"/api/v1/catalog/variants/{tea.pk}", {"track_stock": False}, "application/json"
    )
    assert (untracked.status_code, untracked.json()["code"]) == (409, "has_stock")
    assert send(client, f"/pos/{order['id']}/cancel").status_code == 200
    assert client.patch(store, {"is_active": False}, "application/json").status_code == 200
    assert send(client, f"/pos/{planned}/submit").status_code == 403


def test_a_shelf_that_was_counted_since_stays_as_counted(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    order = ordered(client, cast, vendor_of(client), line(tea, qty_ordered=10, unit_cost=2))
    receive(client, order["id"], "A", line(tea, qty_received=10))
    counts = "/api/v1/inventory/counts"
    count = client.post(counts, {"store_id": cast.high_street.pk}, "application/json").json()["id"]
    scan = {"code": "TEA", "qty": "4"}
    assert client.post(f"{counts}/{count}/scan", scan, "application/json").status_code == 200
    key = {"Idempotency-Key": str(uuid4())}
    done = client.post(f"{counts}/{count}/finalize", {}, "application/json", headers=key)
    assert done.status_code == 200, done.content
    (receipt,) = client.get(f"{POS}/{order['id']}/receipts").json()["results"]
    assert send(client, f"/receipts/{receipt['id']}/reverse").status_code == 201
    assert (shelf(cast, tea)[0], on_order(cast)) == (4, [10])
    is_proven()


def test_the_last_cost_of_a_vendor_is_of_what_was_not_taken_back(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    vendor = vendor_of(client)
    order = ordered(client, cast, vendor, line(tea, qty_ordered=10, unit_cost=2))
    receive(client, order["id"], "A", line(tea, qty_received=3))
    receive(client, order["id"], "B", line(tea, qty_received=3, unit_cost=20))
    first, second = client.get(f"{POS}/{order['id']}/receipts").json()["results"]
    costs = []
    for receipt in (second, first):
        assert send(client, f"/receipts/{receipt['id']}/reverse").status_code == 201
        (item,) = client.get(f"{PURCHASING}/vendors/{vendor}/items").json()["results"]
        costs.append(item["last_cost"])
    assert costs == ["2.000000", "2.000000"]


def test_what_keeps_no_stock_any_more_is_not_ordered(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    planned = draft(client, cast, vendor_of(client), line(tea, qty_ordered=1, unit_cost=2))["id"]
    path = f"/api/v1/catalog/variants/{tea.pk}"
    assert client.patch(path, {"track_stock": False}, "application/json").status_code == 200
    refused = send(client, f"/pos/{planned}/submit")
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["attr"] == "lines.0.variant_id"
    assert on_order(cast) == []
