from typing import Any

from django.core.exceptions import ValidationError
from unfold.forms import AuthenticationForm  # type: ignore[import-untyped]  # ships no types

from accounts.models import User
from accounts.passwords import is_refused_demo_password
from accounts.second_factor import has_second_factor
from accounts.throttling import TooManyAttempts, count_attempt, forgive, limits_for
from core.addresses import client_address


class AdminLoginForm(AuthenticationForm):  # type: ignore[misc]  # untyped base
    """E-mail address and password, under the same limits and against the same counters as the API."""

    def clean(self) -> Any:
        email, password = self.cleaned_data.get("username"), self.cleaned_data.get("password")
        if not email or not password:
            return super().clean()
        limits = limits_for(email=email, address=client_address(self.request))
        try:
            count_attempt(limits)
        except TooManyAttempts as refusal:
            raise ValidationError(str(refusal.detail), code=refusal.code) from refusal
        if is_refused_demo_password(password):
            raise self.get_invalid_login_error()
        cleaned = super().clean()
        forgive(limits)
        user = self.get_user()
        if isinstance(user, User) and has_second_factor(user):
            # This form knows passwords only; a session of the web app opens the admin too.
            raise ValidationError(
                "You have a second factor. Sign in to the web app, then come back to this page.",
                code="second_factor_required",
            )
        return cleaned
