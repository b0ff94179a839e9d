from typing import Any

from django.contrib.auth import update_session_auth_hash
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.passwords import change_password
from accounts.serializers import Password
from accounts.sessions import end_sessions
from accounts.views import TenantView


class PasswordChangeInput(serializers.Serializer[Any]):
    current_password = Password()
    password = Password()


class PasswordView(TenantView):
    """One's own password, by the one that holds now. Every other browser of the user is signed out."""

    people_only = True
    serializer_class = PasswordChangeInput

    @extend_schema(operation_id="auth_password_change", responses={204: None})
    def post(self, request: Request) -> Response:
        given = self.get_serializer(data=request.data)
        given.is_valid(raise_exception=True)
        change_password(access=self.access, **given.validated_data)
        update_session_auth_hash(request, self.access.user)  # this browser stays, by another key
        end_sessions(user_id=self.access.user.pk, but=request.session.session_key)
        return Response(status=204)
