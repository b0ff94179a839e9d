from typing import Any

from rest_framework import serializers

from stores.models import Register, Store, Zone, code_validator
from tenants.models import RECEIPT_TEXT, ShortagePolicy, validate_timezone

SEEN = "The version that this edit was made on; an older one is refused."


class ReceiptText(serializers.CharField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=RECEIPT_TEXT, allow_blank=True, **kwargs)


class OwnShortagePolicy(serializers.ChoiceField):
    """The model's empty word is null outside: the retailer's own policy holds."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            choices=ShortagePolicy.choices,
            allow_null=True,
            help_text="Null: the retailer's own.",
            **kwargs,
        )

    def to_representation(self, value: Any) -> Any:
        return super().to_representation(value) if value else None


class StoreOutput(serializers.Serializer[Store]):
    id = serializers.IntegerField()
    code = serializers.CharField()
    name = serializers.CharField()
    timezone = serializers.CharField(help_text="IANA name; business dates follow it.")
    shortage_policy = OwnShortagePolicy()
    receipt_header = serializers.CharField(help_text="Empty: the retailer's own.")
    receipt_footer = serializers.CharField(help_text="Empty: the retailer's own.")
    is_active = serializers.BooleanField()
    version = serializers.IntegerField()


class StorePatch(serializers.Serializer[Store]):
    code = serializers.CharField(max_length=20, validators=[code_validator], required=False)
    name = serializers.CharField(max_length=120, required=False)
    timezone = serializers.CharField(
        max_length=64, validators=[validate_timezone], required=False, help_text="IANA name."
    )
    shortage_policy = OwnShortagePolicy(required=False)
    receipt_header = ReceiptText(required=False)
    receipt_footer = ReceiptText(required=False)
    is_active = serializers.BooleanField(required=False)
    version = serializers.IntegerField(min_value=1, max_value=2**53, required=False, help_text=SEEN)

    def validate_shortage_policy(self, policy: str | None) -> str:
        return policy or ""


class StoreInput(StorePatch):
    """Without a timezone it keeps the retailer's."""

    code = serializers.CharField(max_length=20, validators=[code_validator])
    name = serializers.CharField(max_length=120)
    version = None  # type: ignore[assignment]  # DRF's way to drop an inherited field


class StoreSettings(serializers.Serializer[Store]):
    """What a store does in its own way."""

    store_id = serializers.IntegerField(source="id")
    timezone = serializers.CharField()
    shortage_policy = OwnShortagePolicy()
    receipt_header = serializers.CharField(help_text="Empty: the retailer's own.")
    receipt_footer = serializers.CharField(help_text="Empty: the retailer's own.")
    version = serializers.IntegerField()


class StoreSettingsPatch(StorePatch):
    code = None  # type: ignore[assignment]  # takes the parent's field away
    name = None  # type: ignore[assignment]  # takes the parent's field away
    is_active = None  # type: ignore[assignment]  # takes the parent's field away


class ZoneOutput(serializers.Serializer[Zone]):
    id = serializers.IntegerField()
    store_id = serializers.IntegerField()
    name = serializers.CharField()


class ZoneInput(serializers.Serializer[Zone]):
    name = serializers.CharField(max_length=60)


class RegisterOutput(serializers.Serializer[Register]):
    id = serializers.IntegerField()
    store_id = serializers.IntegerField()
    code = serializers.CharField()
    name = serializers.CharField()
    is_active = serializers.BooleanField()


class RegisterPatch(serializers.Serializer[Register]):
    code = serializers.CharField(max_length=20, validators=[code_validator], required=False)
    name = serializers.CharField(max_length=60, allow_blank=True, required=False)
    is_active = serializers.BooleanField(required=False)


class RegisterInput(RegisterPatch):
    code = serializers.CharField(max_length=20, validators=[code_validator])
