from typing import Any, ClassVar

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.access import PERMISSIONS
from accounts.models import ApiToken
from accounts.serializers import Person
from accounts.tokens import make_token, revoke_token, visible_tokens
from accounts.views import TenantListView, TenantView


class TokenRow(serializers.Serializer[ApiToken]):
    id = serializers.IntegerField()
    name = serializers.CharField()
    permissions = serializers.ListField(child=serializers.CharField())
    maker = Person(source="membership.user", help_text="It acts as this user.")
    created_at = serializers.DateTimeField()
    expires_at = serializers.DateTimeField()
    last_used_at = serializers.DateTimeField(allow_null=True, help_text="To the minute.")


class TokenInput(serializers.Serializer[Any]):
    """`permissions` are at most one's own; without `expires_at` it lasts 90 days, at most 366."""

    name = serializers.CharField(max_length=80)
    permissions = serializers.ListField(
        child=serializers.ChoiceField(choices=sorted(PERMISSIONS)),
        allow_empty=False,
        max_length=len(PERMISSIONS),
    )
    expires_at = serializers.DateTimeField(required=False)


class NewToken(TokenRow):
    token = serializers.CharField(help_text="Shown this once.")


class TokensView(TenantListView):
    """Tokens that work or have expired: one's own; an owner sees everybody's."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "tokens.manage", "POST": "tokens.manage"}
    people_only = True
    serializer_class = TokenRow
    default_ordering = ("-id",)
    export_name = "tokens"

    def get_queryset(self) -> QuerySet[ApiToken]:
        return ApiToken.objects.all()

    def filter_queryset(self, queryset: Any) -> Any:
        return super().filter_queryset(visible_tokens(self.access))

    @extend_schema(request=TokenInput, responses={201: NewToken})
    def post(self, request: Request) -> Response:
        given = TokenInput(data=request.data)
        given.is_valid(raise_exception=True)
        data: dict[str, Any] = given.validated_data
        token, secret = make_token(
            access=self.access,
            name=data["name"],
            permissions=data["permissions"],
            expires_at=data.get("expires_at"),
        )
        return Response({**TokenRow(token).data, "token": secret}, status=201)


class TokenView(TenantView):
    """Revoke a token: it works no longer, at once."""

    permission_for: ClassVar[dict[str, str]] = {"DELETE": "tokens.manage"}
    people_only = True
    serializer_class = TokenRow

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: int) -> Response:
        revoke_token(access=self.access, token_id=pk)
        return Response(status=204)
