from http import HTTPStatus

from django.conf import settings
from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError

from accounts.access import Access
from accounts.models import User
from accounts.throttling import count_attempt, forgive, limits_for
from core.origins import current_origin
from core.problems import Invalid, Problem
from tenants.audit import record_event

DEMO_PASSWORD = "onhand-demo-shop"  # noqa: S105  # printed by `make run`, refused outside development


class WrongPassword(Problem):
    status_code = HTTPStatus.FORBIDDEN
    default_code = "wrong_password"


def is_refused_demo_password(password: str) -> bool:
    """The one that everybody knows, where it must open nothing."""
    return password == DEMO_PASSWORD and not settings.DEVELOPMENT


def is_password_of(user: User, password: str) -> bool:
    return user.check_password(password) and not is_refused_demo_password(password)


def confirm_password(*, access: Access, password: str) -> None:
    """Who is signed in shows that it is them, before a change that a borrowed session must not make.

    Counts against the same limits as signing in. Raises WrongPassword and TooManyAttempts.
    """
    limits = limits_for(email=access.user.email, address=current_origin().address)
    count_attempt(limits)
    if not is_password_of(access.user, password):
        raise WrongPassword("The password is not right.")
    forgive(limits)


def change_password(*, access: Access, current_password: str, password: str) -> None:
    """One's own. Raises WrongPassword, TooManyAttempts and Invalid."""
    confirm_password(access=access, password=current_password)
    set_password(access.user, password)
    record_event(action="password_changed", subject=access.user, actor_id=access.user.pk)


def set_password(user: User, password: str) -> None:
    """Raises Invalid with every reason why it is too weak."""
    try:
        password_validation.validate_password(password, user)
    except ValidationError as weak:
        raise Invalid("password", " ".join(weak.messages), code="weak_password") from None
    user.set_password(password)
    user.save()
