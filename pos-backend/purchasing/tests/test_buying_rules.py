"""Who may buy, what is refused, and what the lists show."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import Membership
from accounts.pins import set_pin
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from purchasing.orders.models import PurchaseOrder
from purchasing.tests.buying import (
    POS,
    PURCHASING,
    SignIn,
    draft,
    is_proven,
    line,
    on_order,
    ordered,
    receive,
    send,
    shelf,
    vendor_of,
)
from tenants.context import tenant_context
from tenants.models import Tenant


@pytest.fixture
def tea(cast: Cast) -> Variant:
    with tenant_context(cast.shop.pk):
        return VariantFactory.create(sku="TEA", product__name="Green tea", pack_size=6)


def test_what_is_tolerated_comes_on_top_in_silence_and_more_takes_a_manager_and_a_reason(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    owner, staff = sign_in(cast.owner), sign_in(cast.staff)
    Tenant.objects.filter(pk=cast.shop.pk).update(over_receipt_tolerance=10)
    with tenant_context(cast.shop.pk):
        set_pin(membership=Membership.objects.get(user=cast.manager), pin="4711")
    vendor = vendor_of(owner)
    first, second = (
        ordered(owner, cast, vendor, line(tea, qty_ordered=20, unit_cost=1))["id"] for _ in range(2)
    )
    assert receive(staff, first, "A", line(tea, qty_received=22)).status_code == 200
    for asks, more in (
        (staff, {}),
        (staff, {"over_reason": "They sent more"}),
        (owner, {}),
        (owner, {"over_reason": " "}),
    ):
        refused = receive(asks, second, "B", line(tea, qty_received=23), **more)
        assert (refused.status_code, refused.json()["code"]) == (409, "over_receipt")
        (over,) = refused.json()["over"]
        assert (over["qty_remaining"], over["qty_tolerated"]) == ("20.000", "22.000")
    approval = {"user_id": cast.manager.pk, "pin": "4711"}
    wrong = {"over_reason": "x", "approval": {**approval, "pin": "9182"}}
    assert receive(staff, second, "B", line(tea, qty_received=23), **wrong).status_code == 403
    right = {"over_reason": "They sent more", "approval": approval}
    done = receive(staff, second, "B", line(tea, qty_received=23), **right)
    assert (done.status_code, done.json()["status"]) == (200, "RECEIVED")
    (receipt,) = owner.get(f"{POS}/{second}/receipts").json()["results"]
    assert receipt["approved_by"]["id"] == cast.manager.pk
    assert (receipt["over_reason"], shelf(cast, tea)[0]) == ("They sent more", 45)
    (silent,) = owner.get(f"{POS}/{first}/receipts").json()["results"]
    assert (silent["approved_by"], silent["over_reason"]) == (None, "")
    is_proven()


def test_what_was_rejected_makes_no_room_for_more(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    order = ordered(client, cast, vendor_of(client), line(tea, qty_ordered=10, unit_cost=1))["id"]
    assert receive(client, order, "A", line(tea, qty_received=7, qty_rejected=2)).status_code == 200
    refused = receive(client, order, "B", line(tea, qty_received=2))
    assert refused.json()["over"][0]["qty_remaining"] == "1.000"
    surplus = receive(client, order, "B", line(tea, qty_received=1, qty_rejected=5))
    assert surplus.json()["status"] == "RECEIVED"
    is_proven()


def test_staff_receive_in_their_store_and_see_no_cost(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    """`cast.staff` works on the high street only."""
    owner, staff = sign_in(cast.owner), sign_in(cast.staff)
    vendor = vendor_of(owner)
    here = ordered(owner, cast, vendor, line(tea, qty_ordered=9, unit_cost=1))
    there = draft(
        owner, cast, vendor, line(tea, qty_ordered=9, unit_cost=1), store_id=cast.station.pk
    )
    send(owner, f"/pos/{there['id']}/submit")
    assert receive(staff, there["id"], "A", line(tea, qty_received=1)).status_code == 403
    priced = receive(staff, here["id"], "A", line(tea, qty_received=1, unit_cost=2))
    assert priced.status_code == 403
    done = receive(staff, here["id"], "A", line(tea, qty_received=1))
    assert done.status_code == 200
    assert (done.json()["total"], done.json()["lines"][0]["unit_cost"]) == (None, None)
    (receipt,) = staff.get(f"{POS}/{here['id']}/receipts").json()["results"]
    assert receipt["lines"][0]["unit_cost"] is None
    (item,) = staff.get(f"{PURCHASING}/vendors/{vendor}/items").json()["results"]
    assert item["last_cost"] is None
    assert staff.get(f"{PURCHASING}/vendors/{vendor}/scorecard").json()["spend"] is None
    for step in ("submit", "close", "cancel"):
        assert send(staff, f"/pos/{here['id']}/{step}").status_code == 403
    assert send(staff, f"/receipts/{receipt['id']}/reverse").status_code == 403


def test_what_is_foreign_is_missing(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    owner, outsider = sign_in(cast.owner), sign_in(cast.outsider)
    vendor, theirs = vendor_of(owner), vendor_of(outsider)
    order = ordered(owner, cast, vendor, line(tea, qty_ordered=9, unit_cost=1))
    assert receive(owner, order["id"], "A", line(tea, qty_received=1)).status_code == 200
    (receipt,) = owner.get(f"{POS}/{order['id']}/receipts").json()["results"]
    (item,) = owner.get(f"{PURCHASING}/vendors/{vendor}/items").json()["results"]
    with tenant_context(cast.rival.pk):
        juice = VariantFactory.create(sku="JUICE")
    body = {
        "vendor_id": vendor,
        "store_id": cast.high_street.pk,
        "lines": [line(tea, qty_ordered=1)],
    }
    back = {**body, "lines": [line(tea, qty=1)]}
    path, of_vendor = f"/pos/{order['id']}", f"/vendors/{vendor}"
    patch = "application/json"
    steps = [
        *(outsider.get(f"{PURCHASING}{at}") for at in (path, f"{path}/receipts", of_vendor)),
        outsider.get(f"{PURCHASING}{path}/document"),
        outsider.get(f"{PURCHASING}{of_vendor}/items"),
        outsider.get(f"{PURCHASING}{of_vendor}/scorecard"),
        outsider.get(f"{PURCHASING}/receipts/{receipt['id']}"),
        outsider.patch(f"{PURCHASING}{path}", {"note": "x"}, patch),
        outsider.patch(f"{PURCHASING}{of_vendor}", {"note": "x"}, patch),
        outsider.delete(f"{PURCHASING}{of_vendor}"),
        outsider.patch(f"{PURCHASING}{of_vendor}/items/{item['id']}", {"pack_size": "2"}, patch),
        owner.patch(f"{PURCHASING}/vendors/{vendor}/items/999999", {"pack_size": "2"}, patch),
        receive(outsider, order["id"], "B", line(tea, qty_received=1)),
        send(outsider, f"/receipts/{receipt['id']}/reverse"),
        owner.get(f"{POS}?vendor_id={theirs}"),
        owner.get(f"{POS}?store_id={cast.rival_store.pk}"),
        owner.get(f"{POS}?variant_id={juice.pk}"),
        owner.get(f"{PURCHASING}/vendor_returns?receipt_id=999999"),
        send(owner, "/pos", {**body, "vendor_id": theirs}),
        send(owner, "/pos", {**body, "store_id": cast.rival_store.pk}),
        send(owner, "/pos", {**body, "lines": [line(juice, qty_ordered=1)]}),
        receive(owner, order["id"], "B", line(juice, qty_received=1)),
        receive(owner, order["id"], "B", {"line_id": 999999, "qty_received": "1"}),
        send(owner, f"/vendors/{vendor}/items", line(juice)),
        send(owner, "/vendor_returns", {**back, "vendor_id": theirs}),
        send(owner, "/vendor_returns", {**back, "receipt_id": 999999}),
        send(owner, "/vendor_returns", {**back, "lines": [line(juice, qty=1)]}),
    ]
    assert [answer.status_code for answer in steps] == [404] * len(steps)
    assert {answer.json()["detail"] for answer in steps} == {steps[0].json()["detail"]}
    assert (on_order(cast), shelf(cast, tea)[0]) == ([8], 1)


@pytest.mark.parametrize(
    ("changes", "attr"),
    [
        ({"lines": []}, "lines"),
        ({"lines": "all"}, "lines"),
        ({"lines": [{"qty_ordered": "1"}]}, "lines.0.variant_id"),
        ({"lines": [{"variant_id": "tea"}]}, "lines.0.qty_ordered"),
        (
            {"lines": [{"variant_id": "tea", "qty_ordered": "1", "packs": "1"}]},
            "lines.0.qty_ordered",
        ),
        ({"lines": [{"variant_id": "tea", "qty_ordered": "0"}]}, "lines.0.qty_ordered"),
        ({"lines": [{"variant_id": "tea", "qty_ordered": "NaN"}]}, "lines.0.qty_ordered"),
        ({"lines": [{"variant_id": "tea", "qty_ordered": "1e400"}]}, "lines.0.qty_ordered"),
        (
            {"lines": [{"variant_id": "tea", "qty_ordered": "1", "unit_cost": "-1"}]},
            "lines.0.unit_cost",
        ),
        (
            {"lines": [{"variant_id": "tea", "qty_ordered": "1", "unit_cost": "Infinity"}]},
            "lines.0.unit_cost",
        ),
        ({"lines": [{"variant_id": "tea", "qty_ordered": "1"}] * 2}, "lines.1.variant_id"),
        ({"lines": [{"variant_id": "service", "qty_ordered": "1"}]}, "lines.0.variant_id"),
        ({"lines": [{"variant_id": "unpriced", "qty_ordered": "1"}]}, "lines.0.unit_cost"),
        ({"lines": [{"variant_id": "tea", "packs": "0.001"}]}, ""),
        ({"vendor_id": [1]}, "vendor_id"),
        ({"expected_date": "soon"}, "expected_date"),
        ({"note": "a\0b"}, "note"),
    ],
)
def test_a_draft_that_makes_no_sense_is_refused(
    cast: Cast, tea: Variant, sign_in: SignIn, changes: dict[str, Any], attr: str
) -> None:
    client = sign_in(cast.owner)
    with tenant_context(cast.shop.pk):
        service = VariantFactory.create(sku="FIT", track_stock=False)
        unpriced = VariantFactory.create(sku="NEW", cost=None)
    ids = {"tea": tea.pk, "service": service.pk, "unpriced": unpriced.pk}
    body: dict[str, Any] = {
        "vendor_id": vendor_of(client),
        "store_id": cast.high_street.pk,
        "lines": [line(tea, qty_ordered=1)],
        **changes,
    }
    if isinstance(body["lines"], list):
        body["lines"] = [
            {**x, "variant_id": ids.get(x["variant_id"])} if "variant_id" in x else x
            for x in body["lines"]
        ]
    answer = send(client, "/pos", body)
    if not attr:  # 0.001 packs of 6 are 0.006 units
        assert answer.json()["lines"][0]["qty_ordered"] == "0.006"
        return
    assert answer.status_code == 400, answer.content
    assert answer.json()["errors"][0]["attr"] == attr
    with tenant_context(cast.shop.pk):
        assert not PurchaseOrder.objects.exists()


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        "all",
        {"all": True},
        {"delivery_note": "", "all": True},
        {"delivery_note": "A\0", "all": True},
        {"delivery_note": "A\ud800", "all": True},
        {"delivery_note": ["A"], "all": True},
        {"delivery_note": "A"},
        {"delivery_note": "A", "all": False},
        {"delivery_note": "A", "lines": {}},
        {"delivery_note": "A", "lines": [7]},
        {"delivery_note": "A", "lines": [{"variant_id": "tea"}]},
        {"delivery_note": "A", "lines": [{"qty_received": "1"}]},
        {"delivery_note": "A", "lines": [{"variant_id": "tea", "qty_received": "0"}]},
        {"delivery_note": "A", "lines": [{"variant_id": "tea", "qty_received": "-1"}]},
        {"delivery_note": "A", "lines": [{"variant_id": "tea", "qty_received": "NaN"}]},
        {"delivery_note": "A", "lines": [{"variant_id": "tea", "qty_received": "1e400"}]},
        {"delivery_note": "A", "lines": [{"variant_id": 2**70, "qty_received": "1"}]},
        {"delivery_note": "A", "lines": [{"variant_id": "other", "qty_received": "1"}]},
        {
            "delivery_note": "A",
            "over_reason": "x",
            "lines": [
                {"variant_id": "tea", "qty_received": "99999999999", "unit_cost": "99999999"}
            ],
        },
    ],
)
def test_a_delivery_that_makes_no_sense_is_refused_and_changes_nothing(
    cast: Cast, tea: Variant, sign_in: SignIn, body: Any
) -> None:
    client = sign_in(cast.owner)
    with tenant_context(cast.shop.pk):
        ids = {"tea": tea.pk, "other": VariantFactory.create().pk}
    if isinstance(body, dict) and isinstance(body.get("lines"), list):
        lines = [
            {**x, "variant_id": ids.get(x["variant_id"], x["variant_id"])}
            if isinstance(x, dict) and "variant_id" in x
            else x
            for x in body["lines"]
        ]
        body = {**body, "lines": lines}
    order = ordered(client, cast, vendor_of(client), line(tea, qty_ordered=5, unit_cost=1))["id"]
    answer = send(client, f"/pos/{order}/receive", body)
    assert answer.status_code == 400, answer.content
    assert on_order(cast) == [5]


def test_a_draft_is_changed_by_who_has_seen_it(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    vendor = vendor_of(client, min_order_amount="50")
    other = vendor_of(client, "Another")
    item = send(client, f"/vendors/{other}/items", line(tea, vendor_sku="T-1", pack_size=12))
    assert item.status_code == 201, item.content
    order = draft(client, cast, vendor, line(tea, packs=2, unit_cost=1))
    assert (order["lines"][0]["qty_ordered"], order["below_minimum"]) == ("12.000", True)
    path = f"{POS}/{order['id']}"

    def patch(**body: Any) -> Any:
        return client.patch(path, body, "application/json")

    moved = patch(version=1, vendor_id=other, store_id=cast.station.pk, note="By van")
    assert moved.status_code == 200, moved.content
    (found,) = moved.json()["lines"]
    told = (found["vendor_sku"], found["pack_size"], found["qty_ordered"], found["unit_cost"])
    assert told == ("T-1", "12.000", "12.000", "1.000000")
    stale = patch(version=1, note="By train")
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")
    late = send(client, f"/pos/{order['id']}/submit", {"version": 1})
    assert (late.status_code, late.json()["code"]) == (409, "stale_version")
    assert patch(lines=[line(tea, packs=1)]).json()["lines"][0]["unit_cost"] == "4.000000"
    assert send(client, f"/pos/{order['id']}/submit", {"version": 3}).status_code == 200
    for refused in (patch(note="Too late"), client.delete(path)):
        assert (refused.status_code, refused.json()["code"]) == (409, "purchase_order_state")
    gone = draft(client, cast, vendor, line(tea, qty_ordered=1))["id"]
    assert client.delete(f"{POS}/{gone}").status_code == 204
    assert client.get(f"{POS}/{gone}").status_code == 404


def test_vendors_are_told_apart_and_stay_while_documents_name_them(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    vendor = vendor_of(client, code="TT")
    for taken in ({"name": "tea traders"}, {"name": "New", "code": "tt"}):
        refused = send(client, "/vendors", taken)
        assert (refused.status_code, refused.json()["code"]) == (409, "duplicate")
    path = f"{PURCHASING}/vendors/{vendor}"

    def patch(**body: Any) -> Any:
        return client.patch(path, body, "application/json")

    assert patch(version=1, lead_time_days=9).json()["version"] == 2
    assert patch(version=1, lead_time_days=8).json()["code"] == "stale_version"
    planned = draft(client, cast, vendor, line(tea, qty_ordered=1))["id"]
    refused = client.delete(path)
    assert (refused.status_code, refused.json()["code"]) == (409, "in_use")
    assert patch(is_active=False).status_code == 200
    assert send(client, f"/pos/{planned}/submit").json()["code"] == "vendor_inactive"
    body = {"vendor_id": vendor, "store_id": cast.high_street.pk, "lines": [line(tea, packs=1)]}
    assert send(client, "/pos", body).json()["errors"][0]["attr"] == "vendor_id"
    item = send(client, f"/vendors/{vendor}/items", line(tea)).json()
    assert (item["pack_size"], item["last_cost"]) == ("6.000", None)
    twice = send(client, f"/vendors/{vendor}/items", line(tea))
    assert (twice.status_code, twice.json()["code"]) == (409, "duplicate")
    of_item = f"{path}/items/{item['id']}"
    changed = client.patch(of_item, {"last_cost": "1.5", "version": 1}, "application/json")
    assert (changed.json()["last_cost"], changed.json()["version"]) == ("1.500000", 2)
    assert client.delete(of_item).status_code == 204
    assert client.delete(f"{POS}/{planned}").status_code == 204
    assert client.delete(path).status_code == 204


def test_lists_are_filtered_and_searched(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    vendor, other = vendor_of(client), vendor_of(client, "Another")
    send(client, f"/vendors/{vendor}/items", line(tea, vendor_sku="VT-9"))
    first = ordered(client, cast, vendor, line(tea, qty_ordered=3, unit_cost=2))["id"]
    elsewhere = {"store_id": cast.station.pk}
    second = draft(client, cast, other, line(tea, qty_ordered=1, unit_cost=2), **elsewhere)["id"]

    def ids(query: str) -> list[int]:
        page = client.get(f"{POS}?{query}")
        assert page.status_code == 200, page.content
        return [row["id"] for row in page.json()["results"]]

    assert ids("") == [second, first]
    assert ids("status=DRAFT&status=SUBMITTED&ordering=id") == [first, second]
    assert ids("status=SUBMITTED") == [first]
    assert ids(f"store_id={cast.station.pk}") == ids(f"vendor_id={other}") == [second]
    assert ids("search=green") == ids(f"variant_id={tea.pk}") == [second, first]
    assert ids("search=vt-9") == ids("search=po-000001") == ids("search=traders") == [first]
    for wrong in ("state=DRAFT", "status=SENT", "store_id=x", "ordering=total"):
        assert client.get(f"{POS}?{wrong}").status_code == 400
    (row,) = client.get(f"{POS}?status=SUBMITTED").json()["results"]
    assert (row["line_count"], row["qty_remaining"], row["total"]) == (1, "3.000", "6.00")
    names = client.get(f"{PURCHASING}/vendors?search=tea&is_active=true").json()["results"]
    assert [(vendor["name"], vendor["item_count"]) for vendor in names] == [("Tea Traders", 1)]
    ranked = client.get(f"{PURCHASING}/vendors?ordering=-orders_open").json()["results"]
    assert [vendor["orders_open"] for vendor in ranked] == [1, 0]


def test_the_scorecard_knows_what_came_and_when(cast: Cast, tea: Variant, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    vendor = vendor_of(client, lead_time_days=3)
    path = f"{PURCHASING}/vendors/{vendor}/scorecard"
    empty = client.get(path).json()
    assert (empty["fill_rate"], empty["average_lead_time_days"]) == (None, None)
    order = ordered(client, cast, vendor, line(tea, qty_ordered=10, unit_cost=2))["id"]
    open_ = ordered(client, cast, vendor, line(tea, qty_ordered=10, unit_cost=2))["id"]
    receive(client, order, "A", line(tea, qty_received=7, qty_rejected=1))
    send(client, f"/pos/{order}/close")
    receive(client, open_, "B", line(tea, qty_received=5))
    second = client.get(f"{POS}/{open_}/receipts").json()["results"][0]["id"]
    send(client, f"/receipts/{second}/reverse")
    card = client.get(path).json()
    assert (card["orders"], card["orders_open"], card["receipts"]) == (2, 1, 1)
    assert (card["fill_rate"], card["reject_rate"]) == ("0.7000", "0.1250")
    assert (card["on_time_rate"], card["average_lead_time_days"]) == ("1.0000", "0.0")
    assert (card["units_received"], card["units_rejected"]) == ("7.000", "1.000")
    assert (card["spend"], card["promised_lead_time_days"]) == ("14.00", 3)


def test_the_document_goes_to_the_vendor_as_pdf_or_csv(
    cast: Cast, tea: Variant, sign_in: SignIn
) -> None:
    client = sign_in(cast.owner)
    vendor = vendor_of(client, "Tee & Söhne <b>", email="tee@example.test")
    send(client, f"/vendors/{vendor}/items", line(tea, vendor_sku="=T1", pack_size=4))
    with tenant_context(cast.shop.pk):
        many = [VariantFactory.create(sku=f"MANY-{at}") for at in range(60)]
    lines = [line(tea, packs=3, unit_cost="1.005"), *(line(v, qty_ordered=1) for v in many)]
    order = draft(client, cast, vendor, *lines, note="n " * 200)
    url = f"{POS}/{order['id']}/document"
    pdf = client.get(url)
    assert pdf["Content-Type"] == "application/pdf"
    assert pdf.content.startswith(b"%PDF-")
    assert pdf.content.count(b"/Type /Page\n") > 1
    csv = b"".join(client.get(f"{url}?format=csv")).decode("utf-8-sig").splitlines()
    assert csv[0].startswith("line,vendor_sku,sku,barcode,product,qty,packs,pack_size,unit_cost")
    assert csv[1] == "1,'=T1,TEA,,Green tea,12,3,4,1.005000,12.06,GBP"
    assert len(csv) == 62
    assert order["total"] == f"{Decimal('12.06') + 60 * 4}"
    for wrong in ("format=doc", "size=A5"):
        assert client.get(f"{url}?{wrong}").status_code == 400
    assert sign_in(cast.staff).get(url).status_code == 403


def test_statements_do_not_grow_with_the_lines(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    vendor = vendor_of(client)
    with tenant_context(cast.shop.pk):
        variants = [VariantFactory.create() for _ in range(12)]

    def statements(many: int) -> dict[str, int]:
        chosen = variants[:many]
        order = draft(client, cast, vendor, *(line(v, qty_ordered=4) for v in chosen))["id"]
        came = [line(variant, qty_received=2, qty_rejected=1) for variant in chosen]
        path = f"/pos/{order}"
        work: dict[str, Callable[[], Any]] = {
            "submit": lambda: send(client, f"{path}/submit"),
            "receive": lambda: receive(client, order, f"DN-{many}", *came),
            "close": lambda: send(client, f"{path}/close"),
            "one": lambda: client.get(f"{PURCHASING}{path}"),
            "receipts": lambda: client.get(f"{PURCHASING}{path}/receipts"),
            "list": lambda: client.get(POS),
            "items": lambda: client.get(f"{PURCHASING}/vendors/{vendor}/items"),
            "vendors": lambda: client.get(f"{PURCHASING}/vendors"),
            "scorecard": lambda: client.get(f"{PURCHASING}/vendors/{vendor}/scorecard"),
        }
        counted = {}
        for name, ask in work.items():
            with CaptureQueriesContext(connection) as statements:
                assert ask().status_code == 200
            counted[name] = len(statements)
        receipt = client.get(f"{PURCHASING}{path}/receipts").json()["results"][0]["id"]
        with CaptureQueriesContext(connection) as statements:
            assert send(client, f"/receipts/{receipt}/reverse").status_code == 201
        counted["reverse"] = len(statements)
        return counted

    first = statements(12)  # the vendor's items are there from now on
    few, more = statements(1), statements(11)
    assert {**first, "receive": few["receive"]} == few
    assert few == more
    assert few == {
        "submit": 27,
        "receive": 41,
        "close": 25,
        "one": 13,
        "receipts": 11,
        "list": 7,
        "items": 8,
        "vendors": 7,
        "scorecard": 10,
        "reverse": 40,
    }
