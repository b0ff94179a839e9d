"""The second factor: codes of an authenticator app, and recovery codes for when it is lost.

Kept as django-allauth's `Authenticator` rows, with its arithmetic; the secrets are encrypted. Which
code was used last is kept in the row, so that a code works once, and works with Redis away.
"""

import base64
import hashlib

from allauth.core.internal.cryptokit import compare_user_code
from allauth.mfa.adapter import DefaultMFAAdapter, get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.db import IntegrityError, transaction

from accounts.access import Access
from accounts.models import User
from core.problems import Problem

_APP, _RECOVERY = Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # untyped base
    """Named by `MFA_ADAPTER`. A copy of the database alone opens no account."""

    def encrypt(self, text: str) -> str:
        return _cipher().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _cipher().decrypt(encrypted_text.encode()).decode()


def _cipher() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = [hashlib.sha256(f"second factor:{key!s}".encode()).digest() for key in keys]
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])


def has_second_factor(user: User) -> bool:
    return bool(Authenticator.objects.filter(user_id=user.pk, type=_APP).exists())


def lacks_second_factor(access: Access) -> bool:
    """Whether the policy asks for one that is not there; one statement where it asks at all."""
    return access.needs_second_factor and not has_second_factor(access.user)


def begin_enrolment(user: User) -> tuple[str, str]:
    """A new secret, encrypted for the session to keep, and the URI that an app's QR code holds.

    Raises Problem where there is a second factor already.
    """
    if has_second_factor(user):
        raise _on_already()
    secret = generate_totp_secret()
    adapter = get_adapter()
    return adapter.encrypt(secret), adapter.build_totp_url(user, secret)


def finish_enrolment(*, user: User, pending: str, code: str) -> list[str]:
    """Switch it on when the app shows the right code. The recovery codes, to be shown this once.

    Raises Problem for a wrong code and where there is a second factor already.
    """
    secret = get_adapter().decrypt(pending)
    counter = _matching_counter(secret, code, after=-1)
    if counter is None:
        raise Problem("This code is not right. Check the clock of the phone.", code="wrong_code")
    try:
        with transaction.atomic():
            app = TOTP.activate(user, secret).instance
    except IntegrityError:
        raise _on_already() from None
    app.data["last_counter"] = counter
    app.save(update_fields=["data"])
    return new_recovery_codes(user)


def _on_already() -> Problem:
    return Problem("You have a second factor already.", code="second_factor_on")


def new_recovery_codes(user: User) -> list[str]:
    """Ten codes, each for one use; the old ones are gone. Raises Problem without a second factor."""
    if not has_second_factor(user):
        raise Problem("You have no second factor.", code="second_factor_off")
    User.objects.select_for_update(no_key=True).get(pk=user.pk)
    Authenticator.objects.filter(user_id=user.pk, type=_RECOVERY).delete()
    codes: list[str] = RecoveryCodes.activate(user).generate_codes()
    return codes


def recovery_codes_left(user: User) -> int:
    codes = Authenticator.objects.filter(user_id=user.pk, type=_RECOVERY).first()
    return len(RecoveryCodes(codes).get_unused_codes()) if codes else 0


def remove_second_factor(user: User) -> bool:
    """With its recovery codes; whether there was one."""
    removed, _ = Authenticator.objects.filter(user_id=user.pk).delete()
    return bool(removed)


def use_code(user: User, code: str) -> bool:
    """Whether it is the app's code, or a recovery code; either works once. Needs a transaction."""
    app = Authenticator.objects.select_for_update().filter(user_id=user.pk, type=_APP).first()
    if app is None:
        return False
    secret = get_adapter().decrypt(app.data["secret"])
    counter = _matching_counter(secret, code, after=app.data.get("last_counter", -1))
    if counter is not None:
        app.data["last_counter"] = counter
        app.save(update_fields=["data"])
        app.record_usage()
        return True
    recovery = Authenticator.objects.filter(user_id=user.pk, type=_RECOVERY).first()
    return recovery is not None and bool(RecoveryCodes(recovery).validate_code(code))


def _matching_counter(secret: str, code: str, *, after: int) -> int | None:
    """The time step whose code this is, among those that are near enough and not used yet."""
    for counter in yield_hotp_counters_from_time():
        expected = format_hotp_value(hotp_value(secret, counter))
        if counter > after and compare_user_code(actual=code, expected=expected):
            return int(counter)
    return None
