"""The answers about sales; their figures come ready from the database."""

from typing import Any

from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

from analytics.lists import FiguresPage
from analytics.marts.freshness import FreshnessOutput

CLASSES = [(name, name) for name in "ABC"]
_NOT_OF_PRODUCTS = "Null where products or categories are asked for."


class Amount(serializers.DecimalField):
    """In the retailer's currency."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_digits=26, decimal_places=2, **kwargs)


class UnitSum(serializers.DecimalField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_digits=26, decimal_places=3, **kwargs)


class Percent(serializers.DecimalField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_digits=26, decimal_places=2, allow_null=True, **kwargs)


class Share(serializers.DecimalField):
    """A part of a whole, in per cent."""

    def __init__(self, *, decimal_places: int = 2, **kwargs: Any) -> None:
        super().__init__(max_digits=26, decimal_places=decimal_places, allow_null=True, **kwargs)


class SalesFigures(serializers.Serializer[Any]):
    revenue = Amount(
        help_text="Of sales that are not voided, after discounts and without tax, less what came back."
    )
    gross_margin = Amount(help_text="Revenue less the cost of the goods, as the ledger has it.")
    gross_margin_percent = Percent(help_text="Of revenue; null without any.")
    transactions = serializers.IntegerField(allow_null=True, help_text=_NOT_OF_PRODUCTS)
    units_sold = UnitSum(help_text="Before returns.")
    units_returned = UnitSum()
    discounts = Amount(help_text="Given on sales.")
    tax = Amount(help_text="Of sales, less that of what came back.")


class SalesRow(SalesFigures):
    """What is of another `by` is null. Days and hours are the store's own."""

    date = serializers.DateField(allow_null=True)
    hour = serializers.IntegerField(allow_null=True, help_text="0 to 23, by the store's clock.")
    store_id = serializers.IntegerField(allow_null=True)
    store_code = serializers.CharField(allow_null=True)
    store_name = serializers.CharField(allow_null=True)
    category_id = serializers.IntegerField(
        allow_null=True, help_text="Null, too, of products without a category."
    )
    category_name = serializers.CharField(allow_null=True)
    product_id = serializers.IntegerField(allow_null=True)
    product_name = serializers.CharField(allow_null=True)
    share = Share(help_text="Per cent of the revenue of all rows; null without any.")
    currency = serializers.CharField()

    def get_fields(self) -> Any:
        """What a row is of comes first."""
        fields = super().get_fields()
        figures = SalesFigures().get_fields()
        last = ("share", "currency")
        names = [*(n for n in fields if n not in figures and n not in last), *figures, *last]
        return {name: fields[name] for name in names}


# A page by itself, and no row of one: without this the contract would page the pages.
@extend_schema_serializer(many=False)
class SalesPage(FiguresPage):
    date_from = serializers.DateField()
    date_to = serializers.DateField()
    currency = serializers.CharField()
    totals = SalesFigures(help_text="Over all pages.")
    results = SalesRow(many=True)


class TransfersOnTheWay(serializers.Serializer[Any]):
    count = serializers.IntegerField(help_text="Transfers.")
    units = UnitSum()
    value = serializers.DecimalField(max_digits=26, decimal_places=6)


class PeriodFigures(serializers.Serializer[Any]):
    """What is not known, or not defined, is null."""

    date_from = serializers.DateField()
    date_to = serializers.DateField()
    revenue = Amount(help_text="After discounts and without tax; sales less what came back.")
    gross_margin = Amount(help_text="Revenue less the cost of the goods, as the ledger has it.")
    gross_margin_percent = Percent(help_text="Of revenue; null without any.")
    transactions = serializers.IntegerField(help_text="Sales that were not voided.")
    basket = Amount(
        allow_null=True, help_text="Revenue of sales, before returns, by sale; null without any."
    )
    units_sold = UnitSum(help_text="Before returns.")
    refunds = Amount(help_text="What came back, after discounts and without tax.")
    discounts = Amount(help_text="Given on sales.")
    stock_value = serializers.DecimalField(
        max_digits=26,
        decimal_places=6,
        allow_null=True,
        help_text="Now; of the period before, at its end.",
    )
    low_stock_count = serializers.IntegerField(allow_null=True, help_text="Items, as stock_value.")
    out_of_stock_count = serializers.IntegerField(
        allow_null=True, help_text="Items, as stock_value."
    )
    transfers_in_transit = TransfersOnTheWay(
        allow_null=True, help_text="Now; of the period before it is not known."
    )
    shrink = Amount(
        help_text="What waste, counts and adjustments did to the value of stock: a loss is negative."
    )
    turnover = serializers.DecimalField(
        max_digits=26,
        decimal_places=2,
        allow_null=True,
        help_text="Cost of the goods sold by the average stock value, as of a year.",
    )
    sell_through = serializers.DecimalField(
        max_digits=26,
        decimal_places=4,
        allow_null=True,
        help_text="Units sold by units sold and units on hand at the end; 1 is all.",
    )


class Kpis(PeriodFigures):
    store_id = serializers.IntegerField(allow_null=True)
    currency = serializers.CharField()
    previous = PeriodFigures(help_text="As many days, right before.")
    freshness = FreshnessOutput()


class AbcRow(serializers.Serializer[Any]):
    rank = serializers.IntegerField()
    variant_id = serializers.IntegerField()
    sku = serializers.CharField()
    product_id = serializers.IntegerField()
    product_name = serializers.CharField()
    variant_name = serializers.CharField()
    category_id = serializers.IntegerField(allow_null=True)
    category_name = serializers.CharField(allow_null=True)
    revenue = Amount()
    gross_margin = Amount()
    units_sold = UnitSum(help_text="Before returns.")
    share = Share(decimal_places=4, help_text="Per cent of the revenue of all variants.")
    cumulative_share = Share(decimal_places=4, help_text="Of this one and of all before it.")
    abc_class = serializers.ChoiceField(
        choices=CLASSES,
        help_text="A while those before come to less than 80 % of revenue, B to 95 %, C the rest.",
    )
    currency = serializers.CharField()


class AbcSummary(serializers.Serializer[Any]):
    abc_class = serializers.ChoiceField(choices=CLASSES)
    variants = serializers.IntegerField()
    revenue = Amount()
    share = Share(decimal_places=4, help_text="Per cent of the revenue of all variants.")


@extend_schema_serializer(many=False)
class AbcPage(FiguresPage):
    date_from = serializers.DateField(allow_null=True, help_text="Null before the first build.")
    date_to = serializers.DateField(allow_null=True)
    summary = AbcSummary(many=True, help_text="Of the rows of all pages.")
    results = AbcRow(many=True)
