"""Predicate 5 finds what is wrong with a till's day: each corruption of its own."""

from typing import Any

import pytest

from pos.tests.till import POS, Desk, line, send, the_books_agree
from tests.corruption import damage, findings


@pytest.fixture
def day(desk: Desk) -> Desk:
    """Closed on 112.00: one mug sold, one sold and voided, one back, one back to be inspected."""
    kept, gone = desk.sold(line(desk.mug, 3)), desk.sold(line(desk.mug))
    send(desk.client, f"{POS}/sales/{gone['id']}/void")
    for disposition, refunds in (
        ("WASTE", [{"method": "CASH", "amount": "12"}]),
        ("INSPECT", []),
    ):
        answer = send(
            desk.client,
            f"{POS}/returns",
            {
                "register_session_id": desk.session.pk,
                "lines": [
                    {
                        "sale_line_id": kept["lines"][0]["id"],
                        "qty": "1",
                        "disposition": disposition,
                    }
                ],
                "refunds": refunds,
            },
        )
        assert answer.status_code == 201, answer.content
    close = f"{POS}/register_sessions/{desk.session.pk}/close"
    assert send(desk.client, close, {"counted_cash": "112"}).status_code == 200
    return desk


def found(number: int = 5) -> list[str]:
    return findings(number)


def test_a_healthy_day_has_no_findings(day: Desk) -> None:
    the_books_agree()


@pytest.mark.parametrize(
    ("corruption", "what"),
    [
        # A voided sale that lives again has no goods, and one that is voided has too many.
        (
            "UPDATE pos_sale SET status = 'COMPLETED' WHERE status = 'VOIDED' AND tenant_id = %s",
            "sale {voided}, line 1",
        ),
        (
            "UPDATE pos_sale SET status = 'VOIDED' WHERE status <> 'VOIDED' AND tenant_id = %s",
            "sale HS-T1-000001, line 1",
        ),
        (
            "DELETE FROM inventory_stockledger WHERE reverses_id IS NOT NULL AND tenant_id = %s",
            "sale {voided}, line 1",
        ),
        ("UPDATE pos_refund SET amount = 11 WHERE tenant_id = %s", "return HS-T1-R-000001"),
        ("DELETE FROM pos_refund WHERE tenant_id = %s", "return HS-T1-R-000001"),
        ("UPDATE pos_return SET total = 1 WHERE tenant_id = %s", "return HS-T1-R-000002"),
        (
            "UPDATE pos_return SET status = 'COMPLETED' WHERE tenant_id = %s",
            "return HS-T1-R-000002",
        ),
        # Accepted, but neither refunded nor restocked.
        (
            (
                "UPDATE pos_returnline SET inspection = 'ACCEPTED', disposition = 'RESTOCK'"
                " WHERE inspection = 'PENDING' AND tenant_id = %s"
            ),
            "return {inspected}, line 1",
        ),
        (
            (
                "UPDATE pos_returnline SET inspection = 'ACCEPTED', disposition = 'NO_GOODS'"
                " WHERE inspection = 'PENDING' AND tenant_id = %s"
            ),
            "return HS-T1-R-000002",
        ),
        (
            "UPDATE pos_returnline SET qty = 3 WHERE inspection = 'PENDING' AND tenant_id = %s",
            "sale HS-T1-000001, line 1",
        ),
        (
            "UPDATE pos_registersession SET expected_cash = 0 WHERE tenant_id = %s",
            "session HS-T1-Z-00001",
        ),
        (
            "UPDATE pos_registersession SET difference = 5 WHERE tenant_id = %s",
            "session HS-T1-Z-00001",
        ),
        (
            "UPDATE pos_sale SET register_session_id = NULL WHERE tenant_id = %s",
            "session HS-T1-Z-00001",
        ),
    ],
)
def test_what_is_wrong_with_a_day_is_found(day: Desk, corruption: str, what: str) -> None:
    ids = _ids(day)
    damage(corruption, day.cast.shop.pk)
    seen = found()
    assert what.format(**ids) in seen, seen


def _ids(day: Desk) -> dict[str, Any]:
    sales = day.client.get(f"{POS}/sales?status=VOIDED").json()["results"]
    returns = day.client.get(f"{POS}/returns?status=AWAITING_INSPECTION").json()["results"]
    return {"voided": sales[0]["id"], "inspected": returns[0]["id"]}
