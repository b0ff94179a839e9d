"""Opening a session: by the password, and by a second factor where there is one."""

from http import HTTPStatus
from typing import Any

from django.contrib.auth import authenticate, login
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from rest_framework.request import Request

from accounts.access import SESSION_TENANT, Access, access_of
from accounts.models import User
from accounts.passwords import is_refused_demo_password
from accounts.second_factor import has_second_factor, use_code
from accounts.sessions import note_browser
from accounts.throttling import count_attempt, forgive, limits_for, limits_of
from accounts.trail import note_refusal, note_session
from core.addresses import client_address
from core.problems import Problem

# What a session knows between the two steps, and for how many seconds.
HALF_WAY = "half_signed_in"
HALF_WAY_LASTS = 300
_BACKEND = "django.contrib.auth.backends.ModelBackend"


class WrongCredentials(Problem):
    status_code = HTTPStatus.UNAUTHORIZED
    default_code = "wrong_credentials"
    auth_header = "Session"


class SecondFactorRequired(Problem):
    status_code = HTTPStatus.UNAUTHORIZED
    default_code = "second_factor_required"
    auth_header = "Session"


def sign_in(request: Request, *, email: str, password: str) -> Access:
    """Raises WrongCredentials, TooManyAttempts, and SecondFactorRequired, half way then."""
    limits = limits_for(email=email, address=client_address(request))
    count_attempt(limits)
    user = authenticate(request._request, email=email.strip().lower(), password=password)
    refused = is_refused_demo_password(password)
    access = access_of(user, tenant_id=None) if isinstance(user, User) and not refused else None
    if not isinstance(user, User) or access is None:
        note_refusal(request, email=email)
        raise WrongCredentials("The e-mail address or the password is not right.")
    forgive(limits)
    if has_second_factor(user):
        request.session.flush()
        request.session[HALF_WAY] = {
            "user_id": user.pk,
            "password": user.get_session_auth_hash(),
            "at": timezone.now().timestamp(),
        }
        raise SecondFactorRequired("Enter the code of your authenticator app.")
    return _open(request, user, access)


def sign_in_with_code(request: Request, *, code: str) -> Access:
    """The second step. Raises SecondFactorRequired, WrongCredentials and TooManyAttempts."""
    user = _half_signed_in(request)
    limits = limits_of(
        account=f"second factor:{user.pk}", address=f"second factor at:{client_address(request)}"
    )
    count_attempt(limits)
    with transaction.atomic():
        right = use_code(user, code)
    access = access_of(user, tenant_id=None) if right else None
    if access is None:
        note_refusal(request, email=user.email)
        raise WrongCredentials("This code is not right, or was used already.", code="wrong_code")
    forgive(limits)
    del request.session[HALF_WAY]
    return _open(request, user, access)


def _half_signed_in(request: Request) -> User:
    """Whose password was right a moment ago, and is the same still."""
    half: dict[str, Any] = request.session.get(HALF_WAY) or {}
    fresh = timezone.now().timestamp() - half.get("at", 0) < HALF_WAY_LASTS
    user = User.objects.filter(pk=half["user_id"], is_active=True).first() if fresh else None
    if user is None or not constant_time_compare(half["password"], user.get_session_auth_hash()):
        raise WrongCredentials("Enter your password again.")
    return user


def _open(request: Request, user: User, access: Access) -> Access:
    login(request._request, user, backend=_BACKEND)
    request.session.cycle_key()  # Django keeps the key when the same user signs in again
    request.session[SESSION_TENANT] = access.tenant.pk
    note_browser(request)
    note_session(request, access, "signed_in")
    return access
