from django.db.models import Sum

from core.money import ZERO
from inventory.counts.sessions import active_counts
from inventory.reservations.models import Inbound, Reservation, ReservationStatus
from stores.holds import register_closing_hold
from stores.models import Register, Store


@register_closing_hold
def what_is_going_on(store: Store, register: Register | None) -> str:
    """Goods to come, promises and counts: nobody could bring them to their end any more."""
    if register is not None:
        return ""
    coming = Inbound.objects.filter(store=store).aggregate(qty=Sum("qty"))["qty"] or ZERO
    promised = Reservation.objects.filter(item__store=store, status=ReservationStatus.OPEN).count()
    counting = active_counts(store_id=store.pk)
    words = []
    if counting:
        words.append(f"{counting} counts are under way")
    if coming:
        words.append(f"{coming.normalize():f} units are on their way to it")
    if promised:
        words.append(f"{promised} reservations are open")
    return ", ".join(words)
