"""How the state machine does each operation: here by the services, in `doors_http` by the API.

Every method is one operation in the model's words (shelves by store and variant, whole numbers). It
answers in them, or raises the model's `Refused`. An operation whose endpoint is new gets its door by one
more method of `OverHttp`, of the same name and with the same answer; rules and model stay as they are.
"""

import datetime as dt
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from inventory.selectors import Clock, stock_as_of
from inventory.tests.soak.doors_buying import BuyingDoors
from inventory.tests.soak.doors_counting import CountingDoors
from inventory.tests.soak.doors_shipping import ShippingDoors
from inventory.tests.soak.doors_stockkeeping import StockKeepingDoors
from inventory.tests.soak.doors_trading import TradingDoors
from inventory.tests.soak.model import Key
from inventory.tests.soak.world import World, whole


class ByService(TradingDoors, BuyingDoors, ShippingDoors, CountingDoors, StockKeepingDoors):
    def __init__(self, world: World) -> None:
        self.world = world

    def change_policy(self, level: str, pk: int, policy: str) -> None:
        """Of the retailer, or of a store or variant, where an empty one asks the next above."""
        whose = {
            "tenant": "tenants_tenant SET shortage_policy = %(policy)s WHERE id = %(tenant)s",
            "store": "stores_store SET shortage_policy = %(policy)s WHERE tenant_id = %(tenant)s",
            "variant": "catalog_variant SET shortage_policy = %(policy)s WHERE tenant_id = %(tenant)s",
        }
        with connection.cursor() as cursor:
            cursor.execute(
                f"UPDATE {whose[level]} AND id = %(pk)s",
                {"policy": policy, "tenant": self.world.tenant_id, "pk": pk},
            )

    def stock_then(self, moment: dt.datetime, clock: Clock) -> dict[Key, tuple[int, int]]:
        """Units and value by shelf at a past moment; a shelf that never held anything may be missing."""
        rows: QuerySet[Any] = stock_as_of(moment, clock)
        return {
            (item.store_id, item.variant_id): (
                whole(item.on_hand_then, 3),
                whole(item.stock_value_then, 6),
            )
            for item in rows
        }
