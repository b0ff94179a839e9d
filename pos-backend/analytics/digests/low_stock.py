"""The low-stock mail: what is out and what is low in somebody's stores, most urgent first, no cost."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from accounts.access import Access
from accounts.models import Digest, Role
from inventory.counts.blind import hidden_stock
from inventory.stock.pages import count_stock
from inventory.stock.sql import Row, Wanted
from inventory.stock.urgent import most_urgent
from stores.models import Store

_HOW_OFTEN = {Digest.DAILY: "every day", Digest.WEEKLY: "every Monday"}


@dataclass(frozen=True, slots=True)
class LowStock:
    """`low` are those that are not out. `urgent` are the first of both."""

    stores: Sequence[Store]
    out: int
    low: int
    urgent: Sequence[Row]

    def __bool__(self) -> bool:
        return bool(self.out or self.low)


def low_stock_for(access: Access) -> LowStock:
    """Of all stores for an owner, of their own for everybody else; by the rule of the lists.

    Who counts blind is not told what is being counted. The retailer is in scope.
    """
    every = access.role == Role.OWNER
    stores = list(Store.objects.filter(is_active=True)) if every else access.stores
    wanted = Wanted(
        default=access.tenant.default_reorder_point,
        store_ids=[store.pk for store in stores],
        hidden=hidden_stock(access),
    )
    out, low = count_stock(replace(wanted, out=True)), count_stock(replace(wanted, low=True))
    urgent = [_shown(row) for row in most_urgent(wanted)] if low else []
    return LowStock(sorted(stores, key=lambda store: store.name), out, low - out, urgent)


def letter(*, access: Access, stock: LowStock, digest: Digest) -> EmailMultiAlternatives:
    """Text and HTML say the same. The header lets a mail program offer to turn it off."""
    account = f"{settings.PUBLIC_URL}/settings/account"
    words = {
        "name": access.user.name,
        "retailer": access.tenant.name,
        "stock": stock,
        "more": stock.out + stock.low - len(stock.urgent),
        "several": len(stock.stores) > 1,
        "where": _listed([store.name for store in stock.stores]),
        "list": _list_link(stock),
        "account": account,
        "how_often": _HOW_OFTEN[digest],
    }
    counts = [f"{stock.out} out of stock"] * bool(stock.out) + [f"{stock.low} low"] * bool(
        stock.low
    )
    subject = f"{access.tenant.name}: {', '.join(counts)}"
    mail = EmailMultiAlternatives(
        " ".join(subject.split()),  # a header is one line
        render_to_string("digests/low_stock.txt", words),
        to=[access.user.email],
        headers={"List-Unsubscribe": f"<{account}>", "Auto-Submitted": "auto-generated"},
    )
    mail.attach_alternative(render_to_string("digests/low_stock.html", words), "text/html")
    return mail


def _list_link(stock: LowStock) -> str:
    """The list of what is low; where only one store is meant, of that one."""
    one = f"&store_id={stock.stores[0].pk}" if len(stock.stores) == 1 else ""
    return f"{settings.PUBLIC_URL}/inventory/stock?low_stock=true{one}"


def _listed(names: Sequence[str]) -> str:
    few = 3
    if len(names) > few:
        return f"{len(names)} stores"
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def _shown(row: Row) -> Row:
    name = " ".join(filter(None, [row["product_name"], row["variant_name"]]))
    quantities = {key: f"{Decimal(row[key]).normalize():f}" for key in ("on_hand", "threshold")}
    return {**row, "name": name, **quantities}
