"""A forgotten password: a link by mail that works once, for an hour."""

from http import HTTPStatus

from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.db import transaction

from accounts.access import memberships_of
from accounts.models import User
from accounts.passwords import set_password
from accounts.sessions import end_sessions
from core.problems import Problem
from tenants.audit import record_event
from tenants.context import tenant_context

_TEXT = """\
Somebody asked for a new password for this address at Onhand.

Choose it within an hour: {link}

If that was not you, do nothing: the old one stays.
"""


class ResetInvalid(Problem):
    """One answer for a token that is unknown, used or too old."""

    status_code = HTTPStatus.GONE
    default_code = "reset_invalid"


def reset_letter(*, email: str, page: str) -> str | None:
    """The text for who may reset; None for a stranger, or one who was invited and never came."""
    user = User.objects.filter(email=email.strip().lower(), is_active=True).first()
    if user is None or not user.has_usable_password():
        return None
    return _TEXT.format(link=f"{page}#{user.pk}.{default_token_generator.make_token(user)}")


@transaction.atomic
def reset_password(*, token: str, password: str) -> None:
    """Sets it and signs the user out everywhere; a second factor stays. Raises ResetInvalid, Invalid."""
    number, _, proof = token.partition(".")
    known = number.isascii() and number.isdigit() and len(number) < 16
    user = (
        User.objects.select_for_update(no_key=True).filter(pk=int(number), is_active=True).first()
        if known
        else None
    )
    if user is None or not default_token_generator.check_token(user, proof):
        raise ResetInvalid(f"This link was used already, or is older than {_lasts()}.")
    set_password(user, password)
    end_sessions(user_id=user.pk)
    for membership in memberships_of(user):
        with tenant_context(membership.tenant_id):
            record_event(action="password_reset", subject=user, actor_id=user.pk)


def _lasts() -> str:
    return f"{settings.PASSWORD_RESET_TIMEOUT // 60} minutes"
