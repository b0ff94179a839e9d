from pos.models_sessions import RegisterSession, SessionStatus
from stores.holds import register_closing_hold
from stores.models import Register, Store


@register_closing_hold
def open_tills(store: Store, register: Register | None) -> str:
    """Nobody could count their drawers any more."""
    sessions = RegisterSession.objects.filter(store=store, status=SessionStatus.OPEN)
    if register is not None:
        sessions = sessions.filter(register=register)
    numbers = sessions.order_by("number").values_list("number", flat=True)
    return f"open at the till: {', '.join(numbers)}" if numbers else ""
