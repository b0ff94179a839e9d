"""A till's day: opened once, cash in and out, closed blind, reported."""

from typing import Any

import pytest

from pos.tests.till import POS, Desk, SignIn, line, send, the_books_agree
from stores.models import Register
from tenants.context import tenant_context
from tenants.models_audit import AuditEvent

SESSIONS = f"{POS}/register_sessions"


def close(desk: Desk, counted: str) -> Any:
    return send(desk.client, f"{SESSIONS}/{desk.session.pk}/close", {"counted_cash": counted})


def test_a_register_is_opened_once_and_the_refusal_says_who_holds_it(
    desk: Desk, sign_in: SignIn
) -> None:
    body = {"register_id": desk.register.pk, "opening_float": "20"}
    answer = send(sign_in(desk.cast.owner), SESSIONS, body)
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "session_open")
    assert problem["held_by"] == {"id": desk.cast.staff.pk, "name": "Staff"}
    assert "Staff" in problem["detail"]
    close(desk, "100")
    again = send(sign_in(desk.cast.owner), SESSIONS, body)
    assert (again.status_code, again.json()["number"]) == (201, "HS-T1-Z-00002")
    assert again.json()["opened_by"]["id"] == desk.cast.owner.pk


def test_several_tills_are_open_at_once(desk: Desk) -> None:
    with tenant_context(desk.cast.shop.pk):
        second = Register.objects.create(store=desk.cast.high_street, code="T2")
    opened = send(desk.client, SESSIONS, {"register_id": second.pk, "opening_float": "0"})
    assert opened.status_code == 201
    sale = desk.sold(line(desk.mug), register_session_id=opened.json()["id"])
    assert sale["number"] == "HS-T2-000001"
    query = f"{SESSIONS}?status=OPEN&store_id={desk.cast.high_street.pk}"
    assert desk.client.get(query).json()["count"] == 2
    assert desk.client.get(f"{SESSIONS}?status=CLOSED").json()["count"] == 0


def test_a_retired_register_and_one_elsewhere_are_not_opened(desk: Desk) -> None:
    with tenant_context(desk.cast.shop.pk):
        retired = Register.objects.create(store=desk.cast.high_street, code="OLD", is_active=False)
        elsewhere = Register.objects.create(store=desk.cast.station, code="T1")
    body = {"register_id": retired.pk, "opening_float": "0"}
    answer = send(desk.client, SESSIONS, body)
    assert (answer.status_code, answer.json()["code"]) == (409, "register_inactive")
    assert send(desk.client, SESSIONS, {**body, "register_id": elsewhere.pk}).status_code == 403


def test_the_drawer_is_counted_blind_and_the_reports_add_up(desk: Desk, sign_in: SignIn) -> None:
    cash = f"{SESSIONS}/{desk.session.pk}/cash"
    paid_in = {"kind": "IN", "amount": "50", "reason": "Coins"}
    paid_out = {"kind": "OUT", "amount": "8.20", "reason": "Milk"}
    assert send(desk.client, cash, paid_in).status_code == 201
    assert send(desk.client, cash, paid_out).status_code == 201
    cash_and_card = [{"method": "CARD", "amount": "20"}, {"method": "CASH", "amount": "20"}]
    sale = desk.sold(line(desk.mug, 2), line(desk.book), payments=cash_and_card)
    back = {
        "register_session_id": desk.session.pk,
        "lines": [{"sale_line_id": sale["lines"][0]["id"], "qty": "1"}],
        "refunds": [{"method": "CASH", "amount": "2"}, {"method": "CARD", "amount": "10"}],
    }
    assert send(desk.client, f"{POS}/returns", back).status_code == 201
    url = f"{SESSIONS}/{desk.session.pk}/report"
    blind = desk.client.get(url).json()
    assert (blind["report"], blind["cash"]["expected"]) == ("X", None)
    x = sign_in(desk.cast.manager).get(url).json()
    assert x["cash"] == {
        "opening_float": "100.00",
        "sales": "11.50",
        "refunds": "2.00",
        "paid_in": "50.00",
        "paid_out": "8.20",
        "expected": "151.30",
        "counted": None,
        "difference": None,
    }
    assert x["sales"] == {"count": 1, "total": "31.50"}
    assert x["returns"] == {"count": 1, "total": "12.00"}
    assert x["net_total"] == "19.50"
    assert [(m["method"], m["sales"], m["refunds"], m["net"]) for m in x["payments"]] == [
        ("CASH", "11.50", "2.00", "9.50"),
        ("CARD", "20.00", "10.00", "10.00"),
        ("OTHER", "0.00", "0.00", "0.00"),
    ]
    assert [(t["rate"], t["net"], t["tax"], t["gross"]) for t in x["taxes"]] == [
        ("0.000", "7.50", "0.00", "7.50"),
        ("20.000", "10.00", "2.00", "12.00"),
    ]
    assert [row["reason"] for row in x["cash_movements"]] == ["Coins", "Milk"]

    closed = close(desk, "150")
    assert closed.status_code == 200, closed.content
    session = closed.json()
    assert (session["status"], session["expected_cash"], session["difference"]) == (
        "CLOSED",
        "151.30",
        "-1.30",
    )
    z = desk.client.get(url).json()
    assert (z["report"], z["cash"]["expected"], z["cash"]["difference"]) == (
        "Z",
        "151.30",
        "-1.30",
    )
    assert {name: z[name] for name in ("sales", "returns", "payments", "taxes")} == {
        name: x[name] for name in ("sales", "returns", "payments", "taxes")
    }
    for again in (close(desk, "150"), send(desk.client, cash, paid_in)):
        assert (again.status_code, again.json()["code"]) == (409, "session_closed")
    the_books_agree()


def test_what_happens_at_a_till_stands_in_the_trail(desk: Desk) -> None:
    send(
        desk.client,
        f"{SESSIONS}/{desk.session.pk}/cash",
        {"kind": "OUT", "amount": "1", "reason": "Stamps"},
    )
    sale = desk.sold(line(desk.mug, unit_price_override="1"), approval=desk.approval)
    send(desk.client, f"{POS}/sales/{sale['id']}/void", {"note": "Oops"})
    other = desk.sold(line(desk.mug))
    send(
        desk.client,
        f"{POS}/returns",
        {
            "register_session_id": desk.session.pk,
            "lines": [{"sale_line_id": other["lines"][0]["id"], "qty": "1"}],
            "refunds": [{"method": "CASH", "amount": "12"}],
        },
    )
    close(desk, "0")
    with tenant_context(desk.cast.shop.pk):
        events = AuditEvent.objects.exclude(object_type="membership").order_by("id")
        seen = [(e.object_type, e.action, e.object_label, e.store_id) for e in events]
    store = desk.cast.high_street.pk
    assert seen == [
        ("registersession", "opened", "HS-T1-Z-00001", store),
        ("registersession", "cash_out", "HS-T1-Z-00001", store),
        ("sale", "price_overridden", "HS-T1-000001", store),
        ("sale", "voided", "HS-T1-000001", store),
        ("return", "returned", "HS-T1-R-000001", store),
        ("registersession", "closed", "HS-T1-Z-00001", store),
    ]


def test_wrong_people_do_nothing_at_the_till(desk: Desk, sign_in: SignIn) -> None:
    with tenant_context(desk.cast.shop.pk):
        membership = desk.cast.staff.memberships.get()
        membership.stores.all().delete()
    at = f"{SESSIONS}/{desk.session.pk}"
    money = {"kind": "IN", "amount": "1", "reason": "x"}
    for client, status in ((desk.client, 403), (sign_in(desk.cast.outsider), 404)):
        assert send(client, f"{at}/cash", money).status_code == status
        assert send(client, f"{at}/close", {"counted_cash": "1"}).status_code == status
    assert sign_in(desk.cast.outsider).get(at).status_code == 404
    assert sign_in(desk.cast.outsider).get(f"{at}/report").status_code == 404


@pytest.mark.parametrize(
    ("path", "body", "attr"),
    [
        ("", {"register_id": 1}, "opening_float"),
        ("", {"register_id": "x", "opening_float": "0"}, "register_id"),
        ("", {"register_id": 1, "opening_float": "-1"}, "opening_float"),
        ("", {"register_id": 1, "opening_float": "NaN"}, "opening_float"),
        ("/{id}/cash", {"kind": "UP", "amount": "1", "reason": "x"}, "kind"),
        ("/{id}/cash", {"kind": "IN", "amount": "0", "reason": "x"}, "amount"),
        ("/{id}/cash", {"kind": "IN", "amount": "1", "reason": ""}, "reason"),
        ("/{id}/cash", {"kind": "IN", "amount": "1", "reason": "\0"}, "reason"),
        ("/{id}/close", {}, "counted_cash"),
        ("/{id}/close", {"counted_cash": "1e400"}, "counted_cash"),
        ("/{id}/close", {"counted_cash": ["1"]}, "counted_cash"),
    ],
)
def test_damaged_input_is_named(desk: Desk, path: str, body: dict[str, Any], attr: str) -> None:
    answer = send(desk.client, SESSIONS + path.format(id=desk.session.pk), body)
    assert answer.status_code == 400, answer.content
    assert [error["attr"] for error in answer.json()["errors"]] == [attr]
