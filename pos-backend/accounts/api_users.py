from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.passwords import confirm_password
from accounts.pins import set_pin
from accounts.serializers import OwnPinInput
from accounts.views import TenantView


class OwnPinView(TenantView):
    """The signed-in user's PIN in this retailer, for approvals at a till."""

    serializer_class = OwnPinInput

    @extend_schema(request=OwnPinInput, responses={204: None}, operation_id="users_me_pin_set")
    def post(self, request: Request) -> Response:
        given = self.get_serializer(data=request.data)
        given.is_valid(raise_exception=True)
        confirm_password(access=self.access, password=given.validated_data["password"])
        pin = given.validated_data["pin"]
        set_pin(membership=self.access.membership, pin=pin, actor_id=self.access.user.pk)
        return Response(status=204)
