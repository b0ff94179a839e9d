from django.db.models import Sum

from core.money import ZERO
from inventory.models_promises import Inbound, Reservation, ReservationStatus
from stores.holds import register_closing_hold
from stores.models import Register, Store


@register_closing_hold
def goods_to_come_or_promised(store: Store, register: Register | None) -> str:
    """Nobody could receive them, or hand them out, any more."""
    if register is not None:
        return ""
    coming = Inbound.objects.filter(store=store).aggregate(qty=Sum("qty"))["qty"] or ZERO
    promised = Reservation.objects.filter(item__store=store, status=ReservationStatus.OPEN).count()
    words = []
    if coming:
        words.append(f"{coming.normalize():f} units are on their way to it")
    if promised:
        words.append(f"{promised} reservations are open")
    return ", ".join(words)
