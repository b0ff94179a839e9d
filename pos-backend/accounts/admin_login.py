from typing import Any

from django.core.exceptions import ValidationError
from unfold.forms import AuthenticationForm  # type: ignore[import-untyped]  # ships no types

from accounts.passwords import is_refused_demo_password
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
        return cleaned
