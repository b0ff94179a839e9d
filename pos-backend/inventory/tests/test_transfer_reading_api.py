"""What is shown of transfers, to whom, and who may do what."""

from collections.abc import Callable
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.models import RefType
from inventory.tests.movements import move, posted
from inventory.tests.transferring import (
    TRANSFERS,
    SignIn,
    body_of,
    draft,
    expected,
    is_proven,
    line,
    send,
    sent,
    tea,
)
from tenants.context import tenant_context

__all__ = ["tea"]  # a fixture


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
                **body_of(cast, tea),
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
        send(owner, "", {**body_of(cast, tea), "to_store_id": cast.rival_store.pk}),
        send(owner, "", {**body_of(cast, tea), "from_store_id": cast.rival_store.pk}),
        send(owner, "", body_of(cast, theirs)),
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
