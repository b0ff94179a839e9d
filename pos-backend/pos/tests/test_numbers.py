"""Numbers of the till's documents where an import has used some of them before."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from pos.models import Return, Sale
from pos.numbering import WINDOW
from pos.tests.till import POS, Desk, line, pay, send
from tenants.context import tenant_context


def imported(desk: Desk, model: type[Sale] | type[Return], *numbers: str) -> None:
    at = timezone.now() - timedelta(days=400)
    with tenant_context(desk.cast.shop.pk):
        for number in numbers:
            fields: dict[str, Any] = {"subtotal": 0, "total": 0, "occurred_at": at}
            model.objects.create(
                number=number, store=desk.cast.high_street, business_date=at.date(), **fields
            )


def test_a_sale_skips_the_numbers_that_an_import_has_used(desk: Desk) -> None:
    imported(desk, Sale, "HS-T1-000001", "HS-T1-000002", "HS-T1-000004")
    numbers = [desk.sold(line(desk.mug))["number"] for _ in range(3)]
    assert numbers == ["HS-T1-000003", "HS-T1-000005", "HS-T1-000006"]


def test_so_does_a_return(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug))
    imported(desk, Return, "HS-T1-R-000001")
    body = {
        "register_session_id": desk.session.pk,
        "lines": [{"sale_line_id": sale["lines"][0]["id"], "qty": "1"}],
        "refunds": [pay("12")],
    }
    answer = send(desk.client, f"{POS}/returns", body)
    assert (answer.status_code, answer.json()["number"]) == (201, "HS-T1-R-000002")


def test_so_do_both_halves_of_an_exchange(desk: Desk) -> None:
    sale = desk.sold(line(desk.mug))
    imported(desk, Sale, "HS-T1-000002")
    imported(desk, Return, "HS-T1-R-000001")
    swapped = desk.sold(
        line(desk.mug),
        returned={"lines": [{"sale_line_id": sale["lines"][0]["id"], "qty": "1"}]},
        payments=[],
    )
    assert swapped["number"] == "HS-T1-000003"
    assert swapped["returned"]["number"] == "HS-T1-R-000002"
    assert swapped["payments"][0]["reference"] == "HS-T1-R-000002"


@pytest.mark.parametrize("many", [WINDOW, WINDOW + 1])
def test_many_used_numbers_in_a_row_are_skipped_at_once(desk: Desk, many: int) -> None:
    imported(desk, Sale, *(f"HS-T1-{number:06d}" for number in range(1, many + 1)))
    assert desk.sold(line(desk.mug))["number"] == f"HS-T1-{many + 1:06d}"
