"""Many tills on the same shelves at once, and a tally of what each of them was told."""

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random
from threading import Event, Lock
from uuid import UUID, uuid4, uuid5

from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.utils import timezone

from inventory.adjustments.models import AdjustmentKind
from inventory.ledger import post
from inventory.movements import InsufficientStock
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from inventory.reservations.services import release, reserve
from inventory.tests.soak.sizes import say
from inventory.transfers.drafts import AskedTransferLine, create_transfer
from inventory.transfers.services import receive_transfer, send_transfer
from pos.recording import ReceiptRecordLine
from pos.recording_returns import ReturnRecord, ReturnRecordLine, write_returns
from pos.recording_sales import SaleRecord, write_sales
from stores.models import Store
from tenants.context import tenant_context

Key = tuple[int, int]  # (store, variant)
Deltas = dict[Key, int]

THREADS = 16
API = "/api/v1/inventory"
CREATED, CONFLICT = 201, 409
ZERO = Decimal(0)
# What a till does, and how often. Those that take an id from the client may be asked for again.
KINDS = (
    ["sale"] * 8 + ["return"] * 2 + ["found", "send", "promise"] + ["adjust", "set", "reverse"] * 2
)
THROUGH_THE_API = {
    "adjust": "adjustments",
    "set": "adjustments",
    "reverse": "adjustments/{}/reverse",
}
REPEATABLE = {"sale", "return", "found", *THROUGH_THE_API}


@dataclass(frozen=True)
class Shop:
    tenant_id: int
    actor_id: int
    stores: dict[int, Store]
    items: list[Key]  # the first is the hot one


@dataclass(frozen=True)
class Request:
    """`lines` in whole units, all above 0; the kind says what they mean."""

    id: UUID
    kind: str
    lines: tuple[tuple[Key, int], ...]
    document: int | None = None


@dataclass(frozen=True)
class Told:
    """What a till was told: `moved` and `promised` are of work that this very request did."""

    request: Request
    outcome: str  # done, refused, repeated
    moved: tuple[tuple[Key, int], ...] = ()
    promised: tuple[tuple[Key, int], ...] = ()
    body: str = ""


@dataclass
class Bank:
    shop: Shop
    seed: int
    operations: int
    done: int = 0
    stop: Event = field(default_factory=Event)
    lock: Lock = field(default_factory=Lock)
    # Of all tills: some requests are sent again, perhaps while the first is under way.
    asked: list[Request] = field(default_factory=list)

    def trade(self, clients: Sequence[Client]) -> list[Told]:
        """All operations, a thread per client; raises what the first thread to fail raised."""
        with ThreadPoolExecutor(len(clients)) as pool:
            running = [
                pool.submit(self._open, Till(self, Random(self.seed * 1000 + n), client))
                for n, client in enumerate(clients)
            ]
            return [told for till in running for told in till.result()]

    def _open(self, till: "Till") -> list[Told]:
        told = []
        try:
            with tenant_context(self.shop.tenant_id):
                while not self.stop.is_set() and self._is_next():
                    told.append(till.work())
        except BaseException:
            self.stop.set()
            raise
        finally:
            connection.close()
        return told

    def _is_next(self) -> bool:
        with self.lock:
            if self.done >= self.operations:
                return False
            self.done += 1
            if self.done % max(1, self.operations // 20) == 0:
                say(f"bank: {self.done:,} of {self.operations:,} operations (SEED={self.seed})")
            return True


@dataclass
class Till:
    bank: Bank
    dice: Random
    client: Client
    own: list[Request] = field(default_factory=list)  # adjustments that it can still reverse

    def work(self) -> Told:
        """Do something new, or in one of ten cases what some till has asked for before."""
        asked = self.bank.asked
        if asked and self.dice.random() < 0.1:
            request = asked[-self.dice.randint(1, min(len(asked), 2 * THREADS))]
        else:
            request = self._new()
            if request.kind in REPEATABLE:
                asked.append(request)
        if request.kind in THROUGH_THE_API:
            return self._over_http(request)
        services: dict[str, Callable[[Request], Told]] = {
            "sale": self._sell,
            "return": self._bring_back,
            "found": self._find,
            "send": self._send,
            "promise": self._promise,
        }
        try:
            return services[request.kind](request)
        except InsufficientStock:
            return Told(request, "refused")
        except IntegrityError as error:
            if "client_id" not in str(error):
                raise
            return Told(request, "repeated")

    def _new(self) -> Request:
        dice, shop = self.dice, self.bank.shop
        kind, document = dice.choice(KINDS), None
        if kind == "reverse" and not self.own:
            kind = "adjust"
        if kind == "reverse":
            original = self.own.pop(dice.randrange(len(self.own)))
            return Request(self._id(), kind, original.lines, original.document)
        wanted = dice.randint(8, 20) if dice.random() < 0.2 else dice.randint(1, 3)
        items = dice.sample(shop.items[1:], wanted)
        if dice.random() < 0.1:
            items[0] = shop.items[0]
            dice.shuffle(items)
        if kind == "send" or kind in THROUGH_THE_API:  # documents of one store
            items = [key for key in items if key[0] == items[0][0]]
        lines = tuple((key, dice.randint(1, 3)) for key in items)
        return Request(self._id(), kind, lines, document)

    def _id(self) -> UUID:
        return UUID(int=self.dice.getrandbits(128), version=4)

    # Through the services

    def _sell(self, request: Request, promise: int | None = None) -> Told:
        with transaction.atomic():
            movements = write_sales(records=_sales(request, self.bank.shop), actor_id=None)
            if promise is not None:
                movements = [replace(movements[0], reservation_id=promise), *movements[1:]]
            post(movements, actor_id=None)
        return Told(request, "done", tuple((key, -n) for key, n in request.lines))

    def _bring_back(self, request: Request) -> Told:
        with transaction.atomic():
            movements = write_returns(records=_returns(request, self.bank.shop), actor_id=None)
            post(movements, actor_id=None)
        return Told(request, "done", request.lines)

    def _find(self, request: Request) -> Told:
        """One document, as an import writes it; stock goes up and down within it."""
        store_id = request.lines[0][0][0]
        lines = [(key, n - 2) for key, n in request.lines if key[0] == store_id and n != 2]
        if not lines:
            return Told(request, "refused")
        record = AdjustmentRecord(
            client_id=request.id,
            number=str(uuid4()),
            store=self.bank.shop.stores[store_id],
            kind=AdjustmentKind.ADJUSTMENT,
            reason_code="FOUND",
            occurred_at=timezone.now(),
            lines=[
                AdjustmentRecordLine(variant_id=key[1], qty_delta=Decimal(n)) for key, n in lines
            ],
        )
        with transaction.atomic():
            post(write_adjustments(records=[record], actor_id=None), actor_id=None)
        return Told(request, "done", tuple(lines))

    def _send(self, request: Request) -> Told:
        """Out of the first line's store and, right afterwards, into the other one."""
        stores = self.bank.shop.stores
        source = request.lines[0][0][0]
        other = next(store_id for store_id in stores if store_id != source)
        asked = [AskedTransferLine(variant_id=key[1], qty=Decimal(n)) for key, n in request.lines]
        actor_id = self.bank.shop.actor_id
        with transaction.atomic():
            transfer = create_transfer(
                from_store=stores[source], to_store=stores[other], lines=asked, actor_id=actor_id
            )
            send_transfer(transfer_id=transfer.pk, actor_id=actor_id)
        with transaction.atomic():
            receive_transfer(transfer_id=transfer.pk, actor_id=actor_id)
        moved = [(key, -n) for key, n in request.lines]
        moved += [((other, key[1]), n) for key, n in request.lines]
        return Told(request, "done", tuple(moved))

    def _promise(self, request: Request) -> Told:
        """Promise the first line, then sell it, let go of it, or leave it open."""
        (key, n), *_ = request.lines
        reservation = reserve(
            store_id=key[0],
            variant_id=key[1],
            qty=Decimal(n),
            ref_type="ORDER",
            ref_id="1",
            channel="WEB",
            expires_at=timezone.now().replace(year=2100),
            actor_id=None,
        )
        match self.dice.randrange(3):
            case 0:
                try:
                    return self._sell(replace(request, lines=((key, n),)), reservation.pk)
                except InsufficientStock:  # waste took it
                    return Told(request, "done", promised=((key, n),))
            case 1:
                release(reservation_id=reservation.pk, actor_id=None)
                return Told(request, "done")
            case _:
                return Told(request, "done", promised=((key, n),))

    # Through the API

    def _over_http(self, request: Request) -> Told:
        path = THROUGH_THE_API[request.kind].format(request.document)
        while True:
            answer = self.client.post(
                f"{API}/{path}",
                _body(request),
                content_type="application/json",
                headers={"Idempotency-Key": str(request.id)},
            )
            body = answer.content.decode()
            if answer.status_code != 409 or answer.json()["code"] != "request_in_progress":
                break
        if answer.status_code == 409 and answer.json()["code"] in REFUSALS:
            return Told(request, "refused")
        if answer.status_code != 201:
            raise AssertionError(f"{answer.status_code} to {request}: {body}")
        if "Idempotent-Replayed" in answer:
            return Told(request, "repeated", body=body)
        document = answer.json()
        moved = tuple(
            ((document["store_id"], line["variant_id"]), int(Decimal(line["qty_delta"])))
            for line in document["lines"]
        )
        if request.kind == "adjust":
            self.own.append(replace(request, document=document["id"]))
        return Told(request, "done", moved, body=body)


REFUSALS = {"insufficient_stock", "nothing_to_adjust"}


def _body(request: Request) -> dict[str, object]:
    if request.kind == "reverse":
        return {}
    lines: list[dict[str, object]] = []
    for (_store, variant_id), n in request.lines:
        if request.kind == "set" and n != 2:
            lines.append(
                {"variant_id": variant_id, "set_to": str(10 * n), "expected_on_hand": None}
            )
        else:
            lines.append({"variant_id": variant_id, "qty_delta": str(n * (-1) ** variant_id)})
    return {"store_id": request.lines[0][0][0], "reason_code": "CORRECTION", "lines": lines}


def _sales(request: Request, shop: Shop) -> list[SaleRecord]:
    return [
        SaleRecord(
            client_id=uuid5(request.id, store.code),
            number=str(uuid4()),  # another one at each try: the client's id is what counts
            store=store,
            occurred_at=timezone.now(),
            payments=[],
            lines=[
                ReceiptRecordLine(
                    variant_id=key[1],
                    tracked=True,
                    qty=Decimal(n),
                    unit_price=ZERO,
                    line_total=ZERO,
                )
                for key, n in request.lines
                if key[0] == store_id
            ],
        )
        for store_id, store in shop.stores.items()
        if any(key[0] == store_id for key, _ in request.lines)
    ]


def _returns(request: Request, shop: Shop) -> list[ReturnRecord]:
    return [
        ReturnRecord(
            client_id=sale.client_id,
            number=sale.number,
            store=sale.store,
            occurred_at=sale.occurred_at,
            refunds=[],
            lines=[
                ReturnRecordLine(
                    variant_id=line.variant_id,
                    tracked=True,
                    qty=line.qty,
                    unit_price=ZERO,
                    line_total=ZERO,
                )
                for line in sale.lines
            ],
        )
        for sale in _sales(request, shop)
    ]


def doubled(told: Sequence[Told]) -> list[UUID]:
    """Requests that were done twice, or that got two answers."""
    done = Counter(t.request.id for t in told if t.outcome == "done")
    bodies: dict[UUID, set[str]] = {}
    for t in told:
        if t.body:
            bodies.setdefault(t.request.id, set()).add(t.body)
    twice = [pk for pk, times in done.items() if times > 1]
    return twice + [pk for pk, said in bodies.items() if len(said) > 1]


def lost(told: Sequence[Told]) -> list[UUID]:
    """Requests that were answered as repeated, and that nobody did."""
    done = {t.request.id for t in told if t.outcome == "done"}
    return [t.request.id for t in told if t.outcome == "repeated" and t.request.id not in done]


def tally(told: Sequence[Told]) -> tuple[Counter[Key], Counter[Key], int]:
    """Units moved and units promised by item, and the number of ledger rows that must have come of it."""
    moved: Counter[Key] = Counter()
    promised: Counter[Key] = Counter()
    rows = 0
    for t in told:
        for key, n in t.moved:
            moved[key] += n
        for key, n in t.promised:
            promised[key] += n
        rows += len(t.moved)
    return moved, promised, rows
