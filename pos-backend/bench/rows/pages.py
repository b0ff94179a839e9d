"""What people look at all day, over HTTP, beside a page of the same size that is a constant."""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from statistics import median
from time import perf_counter
from urllib.parse import quote

from django.conf import settings
from django.test import Client as InProcess
from django.test.utils import override_settings

from accounts.models import User
from bench.outcomes import Outcome, Target, at_most, interleaved, ratio_at_least
from bench.running import Bench
from bench.server import Client, web_server
from bench.sizes import Size
from bench.statements import counted_statements
from catalog.models import Barcode
from core.pagination import PAGE_SIZE
from inventory.models import InventoryItem
from stores.models import Store

STORE_PAGE = "stock, page of a store"
DEEP_PAGE = "stock, last page of a store"
BY_SKU = "stock, search by SKU"
BY_WORDS = "stock, search by two words"
BY_COMMON_WORD = "stock, search by a common word"
TILL_SEARCH = "till, product search"
LOOKUP = "till, barcode lookup"
STATEMENTS = "stock, most statements of a page"
ROWS = (
    STORE_PAGE,
    DEEP_PAGE,
    BY_SKU,
    BY_WORDS,
    BY_COMMON_WORD,
    TILL_SEARCH,
    LOOKUP,
    STATEMENTS,
)

STOCK = "/api/v1/inventory/stock"
TILL = "/api/v1/pos"
# Different requests of one kind, so that no row is one lucky query.
EXAMPLES = 20


@dataclass(frozen=True, slots=True)
class Page:
    row: str
    paths: Sequence[str]
    target: Target


def pages_of(size: Size) -> list[Page]:
    dice = random.Random(size.name)  # noqa: S311  # the same requests in every run
    stores = list(Store.objects.values_list("id", flat=True))
    items = InventoryItem.objects.select_related("variant__product").order_by("id")
    variants = [item.variant for item in dice.sample(list(items), EXAMPLES)]
    barcodes = Barcode.objects.filter(variant__in=variants)
    names = [variant.product.name.lower().split() for variant in variants]
    pairs = [quote(f"{first} {last}") for first, *_, last in names]
    nouns = {name[-1] for name in names}
    last_page = -(-size.items_per_store // PAGE_SIZE)
    by_store = [f"{STOCK}?store_id={store}" for store in stores]
    at = f"store_id={stores[0]}"
    half, third = ratio_at_least(0.5), ratio_at_least(0.35)
    return [
        Page(STORE_PAGE, by_store, half),
        Page(DEEP_PAGE, [f"{path}&page={last_page}" for path in by_store], half),
        Page(BY_SKU, [f"{STOCK}?search={v.sku}" for v in variants], third),
        Page(BY_WORDS, [f"{STOCK}?search={pair}" for pair in pairs], third),
        Page(BY_COMMON_WORD, [f"{STOCK}?search={noun}" for noun in sorted(nouns)], third),
        Page(TILL_SEARCH, [f"{TILL}/products?{at}&search={pair}" for pair in pairs], half),
        Page(LOOKUP, [f"{TILL}/lookup?{at}&code={known.code}" for known in barcodes], half),
    ]


def signed_in() -> tuple[InProcess, str]:
    """The owner's session, here and as the cookies that a browser would send."""
    session = InProcess(SERVER_NAME="localhost")
    session.force_login(User.objects.get())
    cookie = session.cookies[settings.SESSION_COOKIE_NAME]
    return session, f"{cookie.key}={cookie.value}"


def constant(size: int) -> str:
    return f"/api/v1/bench/constant?bytes={size}"


def measure(bench: Bench) -> Iterator[Outcome]:
    with bench.loaded():
        session, cookies = signed_in()
        pages = pages_of(bench.size)
        with web_server("bench.settings") as server, server.client(cookies) as client:
            for page in pages:
                yield _against_a_constant(bench, client, page)
        yield _statements(session, pages)


def _against_a_constant(bench: Bench, client: Client, page: Page) -> Outcome:
    floor = constant(round(median(len(client.get(path)) for path in page.paths)))
    requests = bench.size.requests
    figures = interleaved(
        bench.rounds,
        lambda: _requests_per_second(client, page.paths, requests),
        lambda: _requests_per_second(client, [floor], requests),
    )
    return figures.outcome(page.row, "requests/s", page.target)


def _requests_per_second(client: Client, paths: Sequence[str], requests: int) -> float:
    begun = perf_counter()
    for path in islice(cycle(paths), requests):
        client.get(path)
    return requests / (perf_counter() - begun)


@override_settings(ROOT_URLCONF="bench.urls")
def _statements(session: InProcess, pages: Sequence[Page]) -> Outcome:
    """What a page of stock asks for beyond the constant, which has the same authentication.

    What the others ask for is told beside it.
    """
    authentication = _count(session, constant(1_000))
    counts = {page.row: _count(session, page.paths[0]) - authentication for page in pages}
    worst = max((row for row in counts if row.startswith("stock")), key=lambda row: counts[row])
    return Outcome(
        row=STATEMENTS,
        unit="statements",
        measured=counts[worst],
        target=at_most(5),
        detail=", ".join(f"{row}: {found}" for row, found in counts.items()),
    )


def _count(session: InProcess, path: str) -> int:
    with counted_statements() as seen:
        response = session.get(path)
    assert response.status_code == 200, response.content
    body = json.loads(response.content)
    assert "results" not in body or body["results"], f"{path} finds nothing"
    return len(seen)
