from http import HTTPStatus

from django.conf import settings

from accounts.access import Access
from accounts.throttling import count_attempt, forgive, limits_for
from core.origins import current_origin
from core.problems import Problem

DEMO_PASSWORD = "onhand-demo-shop"  # noqa: S105  # printed by `make run`, refused outside development


class WrongPassword(Problem):
    status_code = HTTPStatus.FORBIDDEN
    default_code = "wrong_password"


def is_refused_demo_password(password: str) -> bool:
    """The one that everybody knows, where it must open nothing."""
    return password == DEMO_PASSWORD and not settings.DEVELOPMENT


def confirm_password(*, access: Access, password: str) -> None:
    """Who is signed in shows that it is them, before a change that a borrowed session must not make.

    Counts against the same limits as signing in. Raises WrongPassword and TooManyAttempts.
    """
    limits = limits_for(email=access.user.email, address=current_origin().address)
    count_attempt(limits)
    if not access.user.check_password(password) or is_refused_demo_password(password):
        raise WrongPassword("The password is not right.")
    forgive(limits)
