from http import HTTPStatus
from typing import Any

from drf_spectacular.utils import extend_schema
from kombu.exceptions import OperationalError
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.authentication import SessionAuthentication
from accounts.password_resets import reset_password
from accounts.serializers import Password
from accounts.tasks import deliver_password_reset
from accounts.throttling import count_attempt, limits_of
from accounts.trail import from_browser
from core.addresses import client_address
from core.problems import Problem

PAGE = "/reset-password"


class PasswordResetInput(serializers.Serializer[Any]):
    email = serializers.EmailField(max_length=254)


class NewPasswordInput(serializers.Serializer[Any]):
    token = serializers.CharField(max_length=100, help_text="What stands behind # in the link.")
    password = Password()


class _PublicView(APIView):
    authentication_classes = ()
    permission_classes = (AllowAny,)


class PasswordResetView(_PublicView):
    """Ask for a link by mail. The answer, and its time, are the same for an unknown address."""

    @extend_schema(
        operation_id="auth_password_reset", request=PasswordResetInput, responses={202: None}
    )
    def post(self, request: Request) -> Response:
        SessionAuthentication().enforce_csrf(request)
        given = PasswordResetInput(data=request.data)
        given.is_valid(raise_exception=True)
        email = given.validated_data["email"].strip().lower()
        count_attempt(
            limits_of(account=f"reset:{email}", address=f"reset at:{client_address(request)}")
        )
        try:
            # The worker looks the address up, so that nothing here depends on it.
            deliver_password_reset.delay(email=email, page=request.build_absolute_uri(PAGE))
        except OperationalError:
            raise Problem(
                "Mail cannot be sent just now. Try again in a minute.",
                code="mail_unavailable",
                status=HTTPStatus.SERVICE_UNAVAILABLE,
                retry_after=60,
            ) from None
        return Response(status=202)


class PasswordResetConfirmView(_PublicView):
    """Choose the new password. Every session of the user ends."""

    @extend_schema(
        operation_id="auth_password_reset_confirm",
        request=NewPasswordInput,
        responses={204: None},
    )
    def post(self, request: Request) -> Response:
        SessionAuthentication().enforce_csrf(request)
        given = NewPasswordInput(data=request.data)
        given.is_valid(raise_exception=True)
        with from_browser(request):
            reset_password(**given.validated_data)
        return Response(status=204)
