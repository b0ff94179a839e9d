from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api import me_response
from accounts.authentication import SessionAuthentication
from accounts.passwords import confirm_password
from accounts.second_factor import (
    begin_enrolment,
    finish_enrolment,
    has_second_factor,
    new_recovery_codes,
    recovery_codes_left,
    remove_second_factor,
)
from accounts.serializers import Me, Password
from accounts.sessions import end_sessions
from accounts.signing_in import sign_in_with_code
from accounts.views import TenantView
from core.problems import Problem
from tenants.audit import record_event

PENDING = "second_factor_pending"


class CodeInput(serializers.Serializer[Any]):
    code = serializers.CharField(max_length=20)


class PasswordInput(serializers.Serializer[Any]):
    password = Password()


class SecondFactorState(serializers.Serializer[Any]):
    is_on = serializers.BooleanField()
    is_required = serializers.BooleanField(help_text="By the retailer's policy for owners.")
    recovery_codes_left = serializers.IntegerField()


class Enrolment(serializers.Serializer[Any]):
    otpauth_uri = serializers.CharField(help_text="For a QR code; holds the secret too.")


class RecoveryCodesOutput(serializers.Serializer[Any]):
    recovery_codes = serializers.ListField(
        child=serializers.CharField(), help_text="Shown this once; each works once."
    )


class LoginSecondFactorView(APIView):
    """The second step of signing in: the app's code, or a recovery code."""

    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(operation_id="auth_login_second_factor", request=CodeInput, responses=Me)
    def post(self, request: Request) -> Response:
        SessionAuthentication().enforce_csrf(request)
        given = CodeInput(data=request.data)
        given.is_valid(raise_exception=True)
        return me_response(sign_in_with_code(request, code=given.validated_data["code"]))


class _OwnView(TenantView):
    """One's own account. Open while the policy asks for what is set up here."""

    people_only = True
    open_without_second_factor = True

    def _confirmed(self, request: Request) -> None:
        given = PasswordInput(data=request.data)
        given.is_valid(raise_exception=True)
        confirm_password(access=self.access, password=given.validated_data["password"])

    def _note(self, action: str) -> None:
        user = self.access.user
        record_event(action=action, subject=user, actor_id=user.pk)


class SecondFactorView(_OwnView):
    """Whether the signed-in user has a second factor."""

    serializer_class = SecondFactorState

    @extend_schema(operation_id="auth_second_factor")
    def get(self, request: Request) -> Response:
        state = {
            "is_on": has_second_factor(self.access.user),
            "is_required": self.access.needs_second_factor,
            "recovery_codes_left": recovery_codes_left(self.access.user),
        }
        return Response(SecondFactorState(state).data)


class SecondFactorEnrolView(_OwnView):
    """Begin: the secret for an authenticator app. Nothing changes until a code of it is confirmed."""

    serializer_class = Enrolment

    @extend_schema(
        operation_id="auth_second_factor_enrol", request=PasswordInput, responses=Enrolment
    )
    def post(self, request: Request) -> Response:
        self._confirmed(request)
        request.session[PENDING], uri = begin_enrolment(self.access.user)
        return Response(Enrolment({"otpauth_uri": uri}).data)


class SecondFactorConfirmView(_OwnView):
    """Switch it on with the app's code; all other sessions of the user end."""

    serializer_class = RecoveryCodesOutput

    @extend_schema(
        operation_id="auth_second_factor_confirm",
        request=CodeInput,
        responses=RecoveryCodesOutput,
    )
    def post(self, request: Request) -> Response:
        given = CodeInput(data=request.data)
        given.is_valid(raise_exception=True)
        pending = request.session.get(PENDING)
        if pending is None:
            raise Problem("Begin again: there is nothing to confirm.", code="nothing_to_confirm")
        user = self.access.user
        codes = finish_enrolment(user=user, pending=pending, code=given.validated_data["code"])
        del request.session[PENDING]
        end_sessions(user_id=user.pk, but=request.session.session_key)
        self._note("second_factor_on")
        return Response(RecoveryCodesOutput({"recovery_codes": codes}).data)


class RecoveryCodesView(_OwnView):
    """New recovery codes; the old ones work no longer."""

    serializer_class = RecoveryCodesOutput

    @extend_schema(
        operation_id="auth_second_factor_recovery_codes",
        request=PasswordInput,
        responses=RecoveryCodesOutput,
    )
    def post(self, request: Request) -> Response:
        self._confirmed(request)
        codes = new_recovery_codes(self.access.user)
        self._note("recovery_codes_made")
        return Response(RecoveryCodesOutput({"recovery_codes": codes}).data)


class SecondFactorDisableView(_OwnView):
    """Sign in by password alone from now on; not where the policy asks owners for more."""

    serializer_class = PasswordInput

    @extend_schema(
        operation_id="auth_second_factor_disable", request=PasswordInput, responses={204: None}
    )
    def post(self, request: Request) -> Response:
        self._confirmed(request)
        if self.access.needs_second_factor:
            raise Problem("Owners here have a second factor.", code="second_factor_required")
        if remove_second_factor(self.access.user):
            self._note("second_factor_off")
        return Response(status=204)
