from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.models import Digest, Membership
from accounts.notifications import choose_low_stock_digest, low_stock_digest_of
from accounts.views import TenantView


class NotificationsOutput(serializers.Serializer[Membership]):
    """The mails that the signed-in user gets from this retailer."""

    email = serializers.EmailField(source="user.email", help_text="Where they go.")
    low_stock_digest = serializers.SerializerMethodField(
        help_text="What is low or out in the stores that the user works in; of all, for an owner."
    )

    def get_low_stock_digest(self, membership: Membership) -> Digest:
        return low_stock_digest_of(membership)


class NotificationsPatch(serializers.Serializer[Any]):
    low_stock_digest = serializers.ChoiceField(choices=Digest.choices)


class OwnNotificationsView(TenantView):
    """Which mails the signed-in user wants from this retailer. In another one they choose again."""

    people_only = True
    serializer_class = NotificationsOutput

    @extend_schema(operation_id="users_me_notifications")
    def get(self, request: Request) -> Response:
        return Response(NotificationsOutput(self.access.membership).data)

    @extend_schema(
        operation_id="users_me_notifications_choose",
        request=NotificationsPatch,
        responses=NotificationsOutput,
    )
    def patch(self, request: Request) -> Response:
        given = NotificationsPatch(data=request.data)
        given.is_valid(raise_exception=True)
        digest = Digest(given.validated_data["low_stock_digest"])
        choose_low_stock_digest(membership=self.access.membership, digest=digest)
        return Response(NotificationsOutput(self.access.membership).data)
