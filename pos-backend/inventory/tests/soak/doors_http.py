"""The doors that a browser has: the API's, and the services' for what it does not offer yet."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from django.test import Client
from django.utils import timezone

from inventory.adjustments.services import AdjustmentDraftLine
from inventory.selectors import Clock
from inventory.tests.soak.answers import Foreseen, Written, named_lines
from inventory.tests.soak.doors import ByService
from inventory.tests.soak.doors_http_buying import BuyingOverHttp
from inventory.tests.soak.doors_http_counting import CountingOverHttp
from inventory.tests.soak.doors_http_shipping import ShippingOverHttp
from inventory.tests.soak.doors_stockkeeping import REASON, draft_of
from inventory.tests.soak.model import Key, Line, Refused
from inventory.tests.soak.world import World, units, whole
from stores.models import Store

API = "/api/v1/inventory"
OK, CREATED = 200, 201
STATUS_OF = {
    "insufficient_stock": 409,
    "nothing_to_adjust": 409,
    "stock_moved": 409,
    "counted_since": 409,
    "reservation_closed": 409,
    "transfer_state": 409,
    "more_than_remaining": 409,
    "nothing_to_send": 409,
    "count_state": 409,
    "count_active": 409,
    "nothing_counted": 409,
    "more_than_counted": 409,
    "is_reversal": 409,
    "already_reversed": 409,
    "purchase_order_state": 409,
    "stale_version": 409,
    "delivery_note_known": 409,
    "over_receipt": 409,
    "has_returns": 409,
    "more_than_accepted": 409,
    "invalid": 400,
    "idempotency_key_reused": 422,
}
Row = dict[str, Any]


@dataclass(frozen=True)
class Asked:
    """A request that was done, as its client keeps it, and the answer."""

    key: UUID
    path: str
    body: Mapping[str, Any]
    answer: bytes


class OverHttp(BuyingOverHttp, ShippingOverHttp, CountingOverHttp, ByService):
    def __init__(self, world: World, client: Client) -> None:
        super().__init__(world)
        self.client = client
        self.asked: list[Asked] = []
        self.key = uuid4()

    def adjust(
        self, store: Store, kind: str, lines: Sequence[AdjustmentDraftLine], at: dt.datetime
    ) -> Written:
        body = {
            "store_id": store.pk,
            "kind": kind,
            "reason_code": REASON,
            "occurred_at": at.isoformat(),
            "lines": [_json(line) for line in lines],
        }
        return written(self.ask("adjustments", body))

    def move(self, line: Line) -> Written:
        draft = _json(draft_of(line))
        draft["quantity"] = draft.pop("qty_delta")
        body = {
            "store_id": line.shelf[0],
            "movement_type": line.kind,
            "occurred_at": line.at.isoformat(),
            **draft,
        }
        row = self.ask("movements", body)
        return Written(row["ref_id"], [(shelf_of(row), thousandths(row["qty_delta"]))])

    def reverse(self, pk: int) -> Written:
        return written(self.ask(f"adjustments/{pk}/reverse", {}))

    def foresee_reversal(self, pk: int) -> Foreseen:
        preview = self.get(f"adjustments/{pk}/reverse")
        store_id = self.get(f"adjustments/{pk}")["store_id"]
        return Foreseen(
            is_short=any(line["is_short"] for line in preview["lines"]),
            after={
                (store_id, line["variant_id"]): thousandths(line["on_hand_after"])
                for line in preview["lines"]
            },
            allowed=preview["can_reverse"],
        )

    def promise(self, key: Key, amount: int) -> int:
        body = {
            "store_id": key[0],
            "variant_id": key[1],
            "qty": str(units(amount)),
            "ref_type": "ORDER",
            "ref_id": "1",
            "channel": "WEB",
            "expires_at": (timezone.now() + dt.timedelta(days=1)).isoformat(),
        }
        row = self.ask("reservations", body)
        assert (shelf_of(row), thousandths(row["qty"]), row["status"]) == (key, amount, "OPEN")
        return int(row["id"])

    def let_go(self, promise: int) -> None:
        assert self.ask(f"reservations/{promise}/release", {})["status"] == "RELEASED"

    def hand_over(self, promise: int) -> Written:
        row = self.ask(f"reservations/{promise}/commit", {})
        assert row["status"] == "COMMITTED"
        return written(self.get(f"adjustments/{row['adjustment_id']}"))

    def stock_then(self, moment: dt.datetime, clock: Clock) -> dict[Key, tuple[int, int]]:
        rows = self.get("stock", as_of=moment.isoformat(), clock=clock.value)["results"]
        return {
            shelf_of(row): (thousandths(row["on_hand"]), millionths(row["stock_value"]))
            for row in rows
        }

    # Requests

    def ask(self, path: str, body: Mapping[str, Any]) -> Row:
        """Do it once, though every third answer is lost and asked for again.

        The key of what was refused is used for the next request: a refusal keeps none.
        """
        answer = self.send(self.key, path, body)
        assert "Idempotent-Replayed" not in answer
        if len(self.asked) % 3 == 0:
            assert self.send(self.key, path, body).content == answer.content
        self.asked.append(Asked(self.key, path, body, answer.content))
        self.key = uuid4()
        return _content(answer)

    def send(self, key: UUID, path: str, body: Mapping[str, Any]) -> Any:
        """The answer that it was done, perhaps long ago. Raises `Refused`."""
        answer = self.client.post(
            _url(path),
            body,
            content_type="application/json",
            headers={"Idempotency-Key": str(key)},
        )
        if answer.status_code not in {OK, CREATED}:
            raise _refused(answer)
        return answer

    def get(self, path: str, **query: str | int) -> Row:
        answer = self.client.get(_url(path), query)
        assert answer.status_code == 200, answer.content
        return _content(answer)

    def change(self, path: str, body: Mapping[str, Any]) -> Row:
        answer = self.client.patch(_url(path), body, content_type="application/json")
        if answer.status_code != OK:
            raise _refused(answer)
        return _content(answer)

    def pages(self, path: str, **query: str | int) -> Iterator[list[Row]]:
        """Page after page, by the links that each of them gives."""
        following: str | None = None
        while True:
            page = self.client.get(following).json() if following else self.get(path, **query)
            yield page["results"]
            following = page["next"]
            if following is None:
                return


def _url(path: str) -> str:
    """Of stock, unless it says where."""
    return path if path.startswith("/") else f"{API}/{path}"


def shelf_of(row: Row) -> Key:
    return row["store_id"], row["variant_id"]


def thousandths(text: str) -> int:
    return whole(Decimal(text), 3)


def millionths(text: str) -> int:
    return whole(Decimal(text), 6)


def _json(line: AdjustmentDraftLine) -> Row:
    """Without what is not given; to have seen nothing is said by a null."""
    given = {name: value for name, value in asdict(line).items() if value is not None}
    if line.set_to is not None:
        given["expected_on_hand"] = line.expected_on_hand
    return {name: str(v) if isinstance(v, Decimal) else v for name, v in given.items()}


def written(document: Row) -> Written:
    return Written(
        document["id"],
        [
            ((document["store_id"], line["variant_id"]), thousandths(line["qty_delta"]))
            for line in document["lines"]
        ],
    )


def _content(answer: Any) -> Row:
    content: Row = answer.json()
    return content


def _refused(answer: Any) -> Refused:
    problem = _content(answer)
    code = problem["code"]
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.status_code == problem["status"] == STATUS_OF.get(code), problem
    short = problem.get("shortages")
    return Refused(
        code,
        short
        and {
            shelf_of(s): (thousandths(s["requested"]), thousandths(s["available"])) for s in short
        },
        lines=named_lines(problem["errors"]),
    )
