"""What went below zero is on the manager's list until it is settled."""

from typing import Any

from django.test import Client

from pos.tests.till import POS, Desk, SignIn, line, send, the_books_agree

OVERSOLD = f"{POS}/oversold"


def sold_below_zero(desk: Desk) -> dict[str, Any]:
    desk.cast.shop.shortage_policy = "ALLOW"
    desk.cast.shop.save()
    return desk.sold(line(desk.book, 7))  # five are there


def listed(client: Client, query: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"{OVERSOLD}{query}")
    assert answer.status_code == 200, answer.content
    rows: list[dict[str, Any]] = answer.json()["results"]
    assert answer.json()["count"] == len(rows)
    return rows


def test_a_sale_below_zero_is_listed_until_a_manager_settles_it(
    desk: Desk, sign_in: SignIn
) -> None:
    manager = sign_in(desk.cast.manager)
    assert listed(manager) == []
    sale = sold_below_zero(desk)
    (row,) = listed(manager)
    assert (row["sku"], row["ref_type"], row["ref_id"], row["ref_label"]) == (
        "BOOK",
        "SALE",
        sale["id"],
        sale["number"],
    )
    assert (row["qty_delta"], row["balance_after"], row["on_hand"], row["oversold_by"]) == (
        "-7.000",
        "-2.000",
        "-2.000",
        "POLICY",
    )
    assert listed(manager, f"?store_id={desk.cast.station.pk}") == []
    assert [r["id"] for r in listed(manager, "?search=book")] == [row["id"]]
    path = f"{OVERSOLD}/{row['id']}/settle"
    settled = send(manager, path, {"note": "The delivery was late."})
    assert settled.status_code == 200, settled.content
    assert settled.json()["settlement_note"] == "The delivery was late."
    assert listed(manager) == []
    assert [r["settled_by_name"] for r in listed(manager, "?settled=true")] == ["Manager"]
    again = send(manager, path)
    assert (again.status_code, again.json()["code"]) == (409, "already_settled")
    the_books_agree()


def test_only_managers_settle_and_only_what_went_below_zero(desk: Desk, sign_in: SignIn) -> None:
    sold_below_zero(desk)
    (row,) = listed(desk.client)
    path = f"{OVERSOLD}/{row['id']}/settle"
    refused = [
        send(desk.client, path),
        send(sign_in(desk.cast.outsider), path),
        send(sign_in(desk.cast.manager), f"{OVERSOLD}/{row['id'] - 1}/settle"),
    ]
    assert [answer.status_code for answer in refused] == [403, 404, 404]
    assert len(listed(desk.client)) == 1
    assert listed(sign_in(desk.cast.outsider)) == []
