from typing import Any, ClassVar

from django.db.models import QuerySet
from rest_framework import serializers

from accounts.views import TenantListView
from stores.models import Store


class StoreOutput(serializers.Serializer[Store]):
    id = serializers.IntegerField()
    code = serializers.CharField()
    name = serializers.CharField()
    timezone = serializers.CharField(help_text="IANA name; business dates follow it.")
    is_active = serializers.BooleanField()


class StoresView(TenantListView):
    """All stores of the retailer: everyone may read the stock of each."""

    permission_for: ClassVar[dict[str, str]] = {"GET": "stock.read"}
    serializer_class = StoreOutput
    ordering_fields: ClassVar[dict[str, str]] = {"code": "code", "name": "name", "id": "id"}
    default_ordering = ("code",)

    def get_queryset(self) -> QuerySet[Any]:
        return Store.objects.all()
