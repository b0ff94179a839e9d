"""Many people at one count: no scan is lost, none is doubled, and it ends once."""

from collections import Counter
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.counts.models import CountLine, CountObservation
from inventory.models import InventoryItem
from inventory.tests.catalog_files import lines
from inventory.tests.counting import SignIn, begun, opened, send
from inventory.tests.test_concurrency import at_once, ledger_is_proven
from tenants.context import tenant_context

PEOPLE, SCANS = 20, 6


@pytest.fixture
def shelf(live_cast: Cast, caplog: pytest.LogCaptureFixture) -> list[Variant]:
    caplog.set_level("ERROR", "django.request")  # refusals are what should be
    with tenant_context(live_cast.shop.pk):
        variants = [VariantFactory.create() for _ in range(4)]
        for variant in variants:
            opened(live_cast, variant, 10)
    return variants


def test_twenty_people_scan_the_same_lines_and_send_everything_twice(
    live_cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    path = begun(sign_in(live_cast.manager), live_cast)
    clients = [sign_in(live_cast.staff) for _ in range(PEOPLE)]

    def scanning(n: int) -> list[int]:
        answers = []
        for number in range(SCANS):
            # All of them meet on the first; the others are scanned by some. And one code is unknown.
            what: dict[str, object] = {"code": "4711"}
            if number:
                what = {"variant_id": shelf[0 if number % 2 else n % 4].pk}
            body = {**what, "observation_id": str(uuid4())}
            answers += [send(clients[n], f"{path}/scan", body).status_code for _ in range(2)]
        return answers

    answers = at_once(live_cast, scanning, threads=PEOPLE)
    assert Counter(status for mine in answers for status in mine) == {200: 2 * PEOPLE * SCANS}
    with tenant_context(live_cast.shop.pk):
        assert CountObservation.objects.count() == PEOPLE * SCANS
        counted = sum(CountLine.objects.values_list("counted_qty", flat=True))
        assert counted == PEOPLE * (SCANS - 1)
        first = CountLine.objects.get(variant=shelf[0])
        assert first.counted_qty == PEOPLE * 3 + 2 * PEOPLE // 4
    (unknown,) = (
        sign_in(live_cast.manager).get(f"/api/v1/inventory/counts{path}").json()["unknowns"]
    )
    assert unknown["qty"] == f"{PEOPLE}.000"
    ledger_is_proven()


def test_it_is_finalized_once(live_cast: Cast, shelf: list[Variant], sign_in: SignIn) -> None:
    manager = sign_in(live_cast.manager)
    path = begun(manager, live_cast)
    for variant in shelf:
        assert (
            send(manager, f"{path}/scan", {"variant_id": variant.pk, "qty": "7"}).status_code == 200
        )
    clients = [sign_in(live_cast.manager) for _ in range(6)]

    def end(n: int) -> str:
        if n % 3 == 2:
            answer = send(clients[n], f"{path}/scan", {"variant_id": shelf[0].pk})
        else:
            answer = send(clients[n], f"{path}/{'cancel' if n == 0 else 'finalize'}")
        return f"{'scan' if n % 3 == 2 else 'end'} {answer.status_code}"

    ends = Counter(at_once(live_cast, end, threads=6))
    assert (ends["end 200"], ends["end 409"]) == (1, 3)
    assert ends["scan 200"] + ends["scan 409"] == 2
    with tenant_context(live_cast.shop.pk):
        units = set(
            InventoryItem.objects.exclude(variant=shelf[0]).values_list("on_hand", flat=True)
        )
        assert units in ({7}, {10})
    ledger_is_proven()


def test_a_sheet_sent_by_many_while_others_scan_counts_once(
    live_cast: Cast, shelf: list[Variant], sign_in: SignIn
) -> None:
    path = begun(sign_in(live_cast.manager), live_cast)
    clients = [sign_in(live_cast.staff) for _ in range(PEOPLE)]
    skus = [variant.sku for variant in shelf]
    # The same rows in two orders: whoever sends them, lines are locked in one.
    sheets = [
        lines("sku,counted_qty", *(f"{sku},5" for sku in order)) for order in (skus, skus[::-1])
    ]

    def counting(n: int) -> list[int]:
        if n % 2:
            file = SimpleUploadedFile("counted.csv", sheets[n % 4 // 2].encode())
            headers = {"Idempotency-Key": str(uuid4())}
            body = {"file": file, "zone_name": "Sheet"}
            url = f"/api/v1/inventory/counts{path}/import"
            return [clients[n].post(url, body, headers=headers).status_code]
        scans = ({"variant_id": variant.pk, "zone_name": "Scan"} for variant in shelf)
        return [send(clients[n], f"{path}/scan", body).status_code for body in scans]

    answers = at_once(live_cast, counting, threads=PEOPLE)
    assert {status for mine in answers for status in mine} == {200}
    with tenant_context(live_cast.shop.pk):
        counted = CountLine.objects.values_list("counted_qty", flat=True)
        assert set(counted) == {5 + PEOPLE // 2}
        assert CountObservation.objects.filter(kind="SET").count() == 2 * len(shelf)
    ledger_is_proven()
