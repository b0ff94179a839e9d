"""From a file's items to a plan: what is new, what changes from what to what, and what cannot be."""

from decimal import Decimal
from typing import Any

from catalog.gtin import check_digit_warning
from catalog.holds import stock_of
from catalog.imports.fields import Field
from catalog.imports.known import PRODUCT_COLUMNS, VARIANT_COLUMNS, Known, read_known
from catalog.imports.plan import (
    Change,
    Opening,
    Plan,
    PlannedProduct,
    PlannedVariant,
    RowReport,
    State,
)
from catalog.imports.reading import CatalogFile
from catalog.imports.rows import Item
from catalog.models import TaxCategory
from core.files.faults import RowError
from tenants.job_progress import Progress


def plan_import(file: CatalogFile, *, progress: Progress, lock: bool = False) -> Plan:
    """Reads what is there; writes nothing.

    `lock`: what is there is locked, so that the plan still holds when it is carried out.
    """
    items = file.parsed.items
    known = read_known(
        skus={item.key for item in items},
        names={
            item.values[Field.PRODUCT_NAME] for item in items if Field.PRODUCT_NAME in item.values
        },
        codes={code for item in items for code in item.barcodes},
        lock=lock,
    )
    planner = _Planner(known, file)
    for error in file.errors:
        planner.plan.refuse(error)
    for row, why in file.parsed.skipped.items():
        planner.plan.rows[row] = RowReport(row, State.SKIPPED, notices=[why])
    # Rows of items that are there say which product their group is, wherever in the file they stand.
    for item in items:
        if item.group and item.key in known.variants:
            product = planner.known_product(known.variants[item.key].product_id)
            planner.groups.setdefault(item.group, product)
    for item in progress.along(items, share=0.2):
        planner.take(item)
    planner.check_tracking()
    return planner.finished()


class _Planner:
    def __init__(self, known: Known, file: CatalogFile) -> None:
        self.known, self.file = known, file
        self.plan = Plan()
        self.groups: dict[str, PlannedProduct] = {}
        self.products: dict[int, PlannedProduct] = {}
        self.new_products: list[PlannedProduct] = []
        self.taken: dict[str, tuple[Item, PlannedVariant]] = {}  # by SKU
        self.codes: dict[str, str] = {}  # barcode → SKU that this file gives it to
        self.categories: dict[str, tuple[str, ...]] = {}
        self.taxes: dict[str, tuple[str, Decimal]] = {}
        self.tracking: list[tuple[Item, PlannedVariant]] = []

    def known_product(self, product_id: int) -> PlannedProduct:
        now = self.known.products[product_id].values
        return self.products.setdefault(product_id, PlannedProduct(product_id, now))

    def refuse(self, item: Item, field: Field | None, code: str, detail: str) -> None:
        column = self.file.column(field) if field else ""
        self.plan.refuse(RowError(item.row, column, field or "", code, detail))

    def take(self, item: Item) -> None:
        report = RowReport(item.row, State.UNCHANGED, sku=item.sku, notices=item.notices)
        self.plan.rows[item.row] = report
        report.product_name = item.values.get(Field.PRODUCT_NAME, "")
        report.variant_name = item.values.get(Field.VARIANT_NAME, "")
        if item.key in self.taken:
            self._repeat(item, report)
            return
        tax = self._tax(item)
        product = None if tax is _REFUSED else self._product_of(item)
        if product is None:
            return
        there = self.known.variants.get(item.key)
        variant = PlannedVariant(
            there.id if there else None,
            there.sku if there else item.sku,
            product,
            now=there.values if there else {},
        )
        self.taken[item.key] = (item, variant)
        if there is None and not self._said_name(item, product):
            return
        self._compare_product(item, product, report, tax)
        self._compare_variant(item, variant, report)
        self._take_barcodes(item, variant, report)
        self._take_opening(item, variant)
        if report.state is State.ERROR:
            return
        if there is None:
            report.state = State.NEW
            report.changes = [
                Change(field, "", _shown(value))
                for field, value in self._news(item).items()
                if value not in ("", None, [])
            ]
            if Field.PRICE not in item.values:
                report.notices.append("No price: it would sell for 0.00.")
        elif report.changes:
            report.state = State.CHANGED
        if there is not None:
            report.sku = there.sku
            name = self.known.products[there.product_id].values[Field.PRODUCT_NAME]
            report.product_name = report.product_name or name
            report.variant_name = report.variant_name or there.values[Field.VARIANT_NAME]
        self.plan.variants.append(variant)

    def _news(self, item: Item) -> dict[str, Any]:
        values: dict[str, Any] = {
            field: value for field, value in item.values.items() if field not in _NOT_OF_THE_ITEM
        }
        if Field.CATEGORY in values:
            values[Field.CATEGORY] = " / ".join(values[Field.CATEGORY])
        return {**values, Field.BARCODES: ", ".join(item.barcodes)}

    def _repeat(self, item: Item, report: RowReport) -> None:
        """A SKU again: the same goods in another store, or a row too many."""
        first, variant = self.taken[item.key]
        if Field.STORE in item.values and Field.OPENING_QTY in item.values:
            for field, value in item.values.items():
                if (
                    field not in (Field.STORE, Field.OPENING_QTY)
                    and first.values.get(field) != value
                ):
                    detail = f"Row {first.row} says otherwise of {item.sku}."
                    self.refuse(item, field, "contradiction", detail)
                    return
            stores = {o.store for o in self.plan.openings if o.variant is variant}
            if item.values[Field.STORE] not in stores:
                report.notices.append(f"The item of row {first.row}, in another store.")
                self._take_opening(item, variant)
                return
        if self.file.profile.first_row_counts:
            report.state = State.SKIPPED
            report.notices = [f"{item.sku} stands in row {first.row} already; the first counts."]
            return
        self.refuse(item, Field.SKU, "repeated", f"{item.sku} stands in row {first.row} already.")

    def _product_of(self, item: Item) -> PlannedProduct | None:
        there = self.known.variants.get(item.key)
        if there is not None:
            return self.known_product(there.product_id)
        name = item.values.get(Field.PRODUCT_NAME, "")
        # Rows of one product say so by their group, or by its name where they have names of their own.
        group = item.group or (name if item.values.get(Field.VARIANT_NAME) else "")
        if not group:
            return self._new_product()
        if group in self.groups:
            return self.groups[group]
        same = [] if item.group else self.known.products_by_name.get(name, [])
        if len(same) > 1:
            detail = f"You have {len(same)} products named {name}. Rename those that are others."
            self.refuse(item, Field.PRODUCT_NAME, "ambiguous", detail)
            return None
        product = self.known_product(same[0]) if same else self._new_product()
        return self.groups.setdefault(group, product)

    def _new_product(self) -> PlannedProduct:
        product = PlannedProduct(None)
        self.new_products.append(product)
        return product

    def _said_name(self, item: Item, product: PlannedProduct) -> bool:
        named = Field.PRODUCT_NAME in item.values or Field.PRODUCT_NAME in product.said
        if not named and product.id is None:
            detail = f"{item.sku} is new and needs the name of a product."
            self.refuse(item, Field.PRODUCT_NAME, "required", detail)
        return named or product.id is not None

    def _tax(self, item: Item) -> Any:
        """The tax category that the row means: its name in small letters, or None for no word of it."""
        name = item.values.get(Field.TAX_CATEGORY, "")
        rate = item.values.get(Field.TAX_RATE)
        if not name and rate is None:
            return None
        name = name or f"Tax {_shown(rate)} %"
        there = self.known.taxes.get(name.casefold())
        if there is not None:
            if rate is not None and rate != there.rate:
                detail = (
                    f"Your {there.name} is {there.rate.normalize():f} %, not {rate.normalize():f}."
                )
                self.refuse(item, Field.TAX_RATE, "contradiction", detail)
                return _REFUSED
            return name.casefold()
        if rate is None:
            detail = f"There is no tax category {name}, and the row does not say its rate."
            self.refuse(item, Field.TAX_CATEGORY, "unknown", detail)
            return _REFUSED
        planned = self.taxes.setdefault(name.casefold(), (name, rate))
        if planned[1] != rate:
            detail = f"An earlier row says that {name} is {planned[1].normalize():f} %."
            self.refuse(item, Field.TAX_RATE, "contradiction", detail)
            return _REFUSED
        return name.casefold()

    def _compare_product(
        self, item: Item, product: PlannedProduct, report: RowReport, tax: str | None
    ) -> None:
        said = {field: item.values[field] for field in PRODUCT_COLUMNS if field in item.values}
        if tax is not None:
            said[Field.TAX_CATEGORY] = tax
        if Field.CATEGORY in said:
            said[Field.CATEGORY] = " / ".join(said[Field.CATEGORY])
        there = self.known.products[product.id] if product.id is not None else None
        for field, value in said.items():
            if field in product.said:
                before, row = product.said[field]
                if before != value:
                    detail = f"Row {row} says otherwise of the same product: {_shown(before)}."
                    self.refuse(item, field, "contradiction", detail)
                continue
            product.said[field] = (value, item.row)
            if there is None:
                product.values[field] = value
                self._want(field, value)
                continue
            now = self._product_value(field, there.values[field])
            if not _same(now, value, any_case=field in _BY_NAME):
                product.values[field] = value
                self._want(field, value)
                report.changes.append(Change(field, _shown(now), self._told(field, value)))

    def _want(self, field: Field, value: Any) -> None:
        """A category that is not there is made, with those above it."""
        if field is not Field.CATEGORY or not value:
            return
        if value.casefold() in self.known.categories:
            return
        names = value.split(" / ")
        for depth in range(1, len(names) + 1):
            path = " / ".join(names[:depth]).casefold()
            if path not in self.known.categories:
                self.categories.setdefault(path, tuple(names[:depth]))

    def _product_value(self, field: Field, value: Any) -> Any:
        if field is Field.CATEGORY:
            return self.known.category_paths.get(value, "")
        if field is Field.TAX_CATEGORY:
            tax: TaxCategory | None = self.known.taxes_by_id.get(value)
            return tax.name if tax else ""
        return value

    def _told(self, field: Field, value: Any) -> str:
        if field is Field.TAX_CATEGORY:
            there = self.known.taxes.get(value)
            return there.name if there else self.taxes[value][0]
        return _shown(value)

    def _compare_variant(self, item: Item, variant: PlannedVariant, report: RowReport) -> None:
        there = self.known.variants.get(item.key)
        for field in VARIANT_COLUMNS:
            if field not in item.values:
                continue
            value = item.values[field]
            if there is None:
                variant.values[field] = value
            elif not _same(there.values[field], value):
                variant.values[field] = value
                report.changes.append(Change(field, _shown(there.values[field]), _shown(value)))
                if field is Field.TRACK_STOCK:
                    self.tracking.append((item, variant))

    def _take_barcodes(self, item: Item, variant: PlannedVariant, report: RowReport) -> None:
        """Barcodes are added; the ones that an item has stay."""
        there = self.known.variants.get(item.key)
        have = there.barcodes if there else []
        for code in item.barcodes:
            owner = self.known.barcode_owner.get(code) or self.codes.get(code)
            if owner is not None and owner != item.key:
                detail = f"{code} is the barcode of {owner}."
                self.refuse(item, Field.BARCODES, "duplicate", detail)
                continue
            self.codes[code] = item.key
            if warning := check_digit_warning(code):
                report.notices.append(warning)
            if code not in have:
                variant.new_barcodes.append(code)
        if there is not None and variant.new_barcodes and report.state is not State.ERROR:
            after = [*have, *variant.new_barcodes]
            report.changes.append(Change(Field.BARCODES, ", ".join(have), ", ".join(after)))

    def _take_opening(self, item: Item, variant: PlannedVariant) -> None:
        qty = item.values.get(Field.OPENING_QTY)
        if not qty:
            return
        there = self.known.variants.get(item.key)
        tracked = variant.values.get(
            Field.TRACK_STOCK, there.values[Field.TRACK_STOCK] if there else True
        )
        if not tracked:
            detail = f"{item.sku} keeps no stock, and the row has some."
            self.refuse(item, Field.OPENING_QTY, "untracked", detail)
            return
        cost = item.values.get(Field.COST, there.values[Field.COST] if there else None)
        self.plan.openings.append(
            Opening(item.row, variant, item.values.get(Field.STORE, ""), qty, cost)
        )

    def check_tracking(self) -> None:
        held = stock_of([variant.id for _, variant in self.tracking if variant.id is not None])
        for item, variant in self.tracking:
            if variant.id in held:
                detail = f"{variant.sku} has stock: {held[variant.id]}. Adjust it to 0 first."
                self.refuse(item, Field.TRACK_STOCK, "has_stock", detail)

    def finished(self) -> Plan:
        plan = self.plan
        used = {id(variant.product) for variant in plan.variants}
        plan.products = [
            *(product for product in self.new_products if id(product) in used),
            *(product for product in self.products.values() if product.values),
        ]
        plan.variants = [
            variant
            for variant in plan.variants
            if variant.id is None or variant.values or variant.new_barcodes
        ]
        plan.categories = sorted(self.categories.values(), key=len)
        plan.taxes = list(self.taxes.values())
        return plan


_REFUSED: Any = object()
# Told by whoever opens the stock.
_NOT_OF_THE_ITEM = frozenset({Field.OPENING_QTY, Field.STORE})


# Known by their names, whatever the case.
_BY_NAME = frozenset({Field.CATEGORY, Field.TAX_CATEGORY})


def _same(now: Any, value: Any, *, any_case: bool = False) -> bool:
    if isinstance(now, str) and isinstance(value, str):
        # Files change the white space of what they carry.
        now, value = " ".join(now.split()), " ".join(value.split())
        return bool(now.casefold() == value.casefold() if any_case else now == value)
    return bool(now == value)


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
