"""The admin: every page opens, facts cannot be changed, and no row points into another tenant."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.contrib import admin
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import Digest, Membership, User
from accounts.throttling import PER_ACCOUNT
from analytics.digests.models import DigestMail
from analytics.marts.models import MartBuild
from catalog.models import Barcode, Category, Product, TaxCategory, Variant
from catalog.search import refresh_search_text
from catalog.tests.factories import CategoryFactory, VariantFactory
from conftest import PASSWORD, Cast
from inventory.adjustments.models import Adjustment, AdjustmentKind, ReasonCode
from inventory.counts.models import CountScope, CountSession, ObservationKind
from inventory.counts.scans import Seen, observe
from inventory.counts.sessions import create_count
from inventory.ledger import post
from inventory.models import InventoryItem, RefType, StockLedger
from inventory.reasons import ensure_standard_reasons
from inventory.recording import AdjustmentRecord, AdjustmentRecordLine, write_adjustments
from inventory.tests.movements import NOON, move, posted
from inventory.transfers.drafts import AskedTransferLine, create_transfer
from inventory.transfers.models import Transfer
from pos.models import PaymentMethod, Return, Sale
from pos.models_sessions import RegisterSession
from pos.recording import ReceiptRecordLine, Tender
from pos.recording_returns import ReturnRecord, ReturnRecordLine, write_returns
from pos.recording_sales import SaleRecord, write_sales
from pos.sessions import open_session
from purchasing.orders.drafts import AskedOrderLine, create_order
from purchasing.orders.models import PurchaseOrder
from purchasing.orders.steps import submit_order
from purchasing.receiving.models import GoodsReceipt, VendorReturn
from purchasing.receiving.returns import SentBack, return_to_vendor
from purchasing.receiving.services import receive_order
from purchasing.vendors.models import Vendor, VendorItem
from stores.models import Register, Store, Zone
from tenants.audit import record_event
from tenants.context import all_tenants, tenant_context
from tenants.models import Tenant
from tenants.models_audit import AuditEvent
from tenants.models_runs import ScheduledRun

OF_NO_TENANT = [Tenant, User]
OF_A_TENANT = [Membership, Store, Category, TaxCategory, Product, ReasonCode]
READ_ONLY = [
    InventoryItem,
    StockLedger,
    Adjustment,
    Transfer,
    CountSession,
    Vendor,
    PurchaseOrder,
    GoodsReceipt,
    VendorReturn,
    Sale,
    Return,
    RegisterSession,
    AuditEvent,
    ScheduledRun,
    MartBuild,
    DigestMail,
]
OURS = [model for model in admin.site._registry if model._meta.app_label != "auth"]


def page(model: Any, name: str, *args: Any) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{name}", args=args)


@pytest.fixture
def support(db: None) -> Client:
    """A superuser, signed in, of no retailer."""
    user = User.objects.create(
        email="support@onhand.test", name="Support", is_staff=True, is_superuser=True
    )
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def shop(in_shop: Cast) -> Cast:
    """The cast's shop with one of everything that the admin shows."""
    category, tax = CategoryFactory.create(), TaxCategory.objects.create(name="Standard", rate=20)
    variant = VariantFactory.create(
        product__name="Oat Bowl", product__category=category, product__tax_category=tax, sku="BWL-1"
    )
    Barcode.objects.create(variant=variant, code="2000000000008")
    refresh_search_text(product_id=variant.product_id)
    ensure_standard_reasons()
    record_event(
        action="created", subject=category, actor_id=in_shop.owner.pk, after={"name": "Bowls"}
    )
    register = Register.objects.create(store=in_shop.high_street, code="T1")
    open_session(
        register=register,
        store=in_shop.high_street,
        opening_float=Decimal(50),
        actor_id=in_shop.staff.pk,
    )
    Zone.objects.create(store=in_shop.high_street, name="Window")
    opening = AdjustmentRecord(
        client_id=None,
        number="HS-OPENING",
        store=in_shop.high_street,
        kind=AdjustmentKind.OPENING,
        reason_code="OPENING",
        occurred_at=NOON,
        lines=[AdjustmentRecordLine(variant_id=variant.id, qty_delta=Decimal(10))],
    )
    line: dict[str, Any] = {
        "variant_id": variant.id,
        "tracked": True,
        "qty": Decimal(2),
        "unit_price": Decimal(5),
        "line_total": Decimal(10),
    }
    receipt: dict[str, Any] = {"client_id": None, "store": in_shop.high_street, "occurred_at": NOON}
    paid = [Tender(PaymentMethod.CARD, Decimal(10))]
    with transaction.atomic():
        movements = write_adjustments(records=[opening], actor_id=in_shop.manager.id)
        movements += write_sales(
            records=[
                SaleRecord(
                    number="S-1", lines=[ReceiptRecordLine(**line)], payments=paid, **receipt
                )
            ],
            actor_id=in_shop.staff.id,
        )
        movements += write_returns(
            records=[
                ReturnRecord(
                    number="R-1",
                    lines=[ReturnRecordLine(**line)],
                    refunds=paid,
                    sale_id=Sale.objects.get().id,
                    **receipt,
                )
            ],
            actor_id=in_shop.staff.id,
        )
        post(movements, actor_id=in_shop.staff.id)
    create_transfer(
        from_store=in_shop.high_street,
        to_store=in_shop.station,
        lines=[AskedTransferLine(variant_id=variant.pk, qty=Decimal(1))],
        actor_id=in_shop.staff.pk,
    )
    count = create_count(
        store=in_shop.high_street, scope=CountScope.FULL_STORE, actor_id=in_shop.staff.pk
    )
    for what in ({"variant_id": variant.pk}, {"code": "4711"}):
        seen = Seen(kind=ObservationKind.SCAN, qty=Decimal(1), zone_name="Window", **what)
        observe(session_id=count.pk, seen=seen, actor_id=in_shop.staff.pk)
    return in_shop


@pytest.fixture
def buying(shop: Cast) -> Cast:
    """The same, and something that was ordered, received and in part sent back."""
    vendor, actor_id = Vendor.objects.create(name="Potter"), shop.manager.pk
    bowl = Variant.objects.get(sku="BWL-1")
    VendorItem.objects.create(vendor=vendor, variant=bowl)
    asked = AskedOrderLine(variant_id=bowl.pk, qty=Decimal(3))
    order = create_order(vendor=vendor, store=shop.station, lines=[asked], actor_id=actor_id)
    submit_order(order_id=order.pk, actor_id=actor_id)
    with transaction.atomic():
        receive_order(order_id=order.pk, delivery_note="DN-1", actor_id=actor_id)
    with transaction.atomic():
        return_to_vendor(
            vendor=vendor,
            store=shop.station,
            lines=[SentBack(variant_id=bowl.pk, qty=Decimal(1))],
            reason_code="DAMAGED",
            actor_id=actor_id,
        )
    return shop


@pytest.fixture
def rival_category(cast: Cast) -> Category:
    with tenant_context(cast.rival.id):
        return Category.objects.create(name="Of the rival")


@pytest.fixture
def by_itself(buying: Cast) -> Cast:
    """The same, and what was done without anybody's asking."""
    at = timezone.now()
    ScheduledRun.objects.create(task="INVENTORY_CHECK", due_at=at, started_at=at, finished_at=at)
    MartBuild.objects.create(started_at=at)
    member = Membership.objects.get(user=buying.owner)
    DigestMail.objects.create(membership=member, day=at.date(), digest=Digest.DAILY)
    return buying


def first_of(model: Any) -> Any:
    with all_tenants():
        row = model._default_manager.order_by("-pk").first()
    assert row is not None, model
    return row


def test_every_list_and_every_page_opens(support: Client, by_itself: Cast) -> None:
    for model in admin.site._registry:
        assert support.get(page(model, "changelist")).status_code == 200, model
        assert support.get(page(model, "changelist"), {"q": "nobody"}).status_code == 200, model
    for model in OURS:
        row = first_of(model)
        assert support.get(page(model, "change", row.pk)).status_code == 200, model
        assert support.get(page(model, "history", row.pk)).status_code == 200, model
        assert support.get(page(model, "change", 10**9)).status_code == 302, model
        assert support.get(page(model, "change", "no-id")).status_code == 302, model


def test_every_add_page_opens_and_asks_for_the_retailer_first(support: Client, shop: Cast) -> None:
    for model in OF_NO_TENANT:
        assert support.get(page(model, "add")).status_code == 200, model
    for model in OF_A_TENANT:
        asks = support.get(page(model, "add"))
        assert b"For which retailer?" in asks.content, model
        form = support.get(page(model, "add"), {"tenant": shop.shop.id})
        assert form.status_code == 200, model
        assert b"Corner Shops" in form.content, model
        unknown = support.get(page(model, "add"), {"tenant": "999999999"})
        assert b"For which retailer?" in unknown.content, model


def test_the_first_page_leads_to_every_retailer(support: Client, shop: Cast) -> None:
    answer = support.get("/admin/")
    assert answer.status_code == 200
    for tenant in (shop.shop, shop.rival):
        assert f"{page(StockLedger, 'changelist')}?tenant__id__exact={tenant.id}" in (
            answer.content.decode()
        )


def test_nobody_else_gets_in(cast: Cast, sign_in: Callable[[User], Client]) -> None:
    operator = User.objects.create(email="operator@onhand.test", name="O", is_staff=True)
    strangers = [Client(), sign_in(cast.owner)]
    unprivileged = sign_in(operator)
    for model in admin.site._registry:
        for name in ("changelist", *(["add"] if model not in READ_ONLY else [])):
            for client in strangers:
                assert client.get(page(model, name)).status_code == 302, model
            assert unprivileged.get(page(model, name)).status_code == 403, model


@pytest.mark.parametrize("model", READ_ONLY, ids=lambda model: model._meta.model_name)
def test_facts_are_changed_by_nobody(support: Client, by_itself: Cast, model: Any) -> None:
    row = first_of(model)
    before = model._base_manager.filter(pk=row.pk).values().get()
    assert support.get(page(model, "add")).status_code == 403
    assert support.post(page(model, "add"), {}).status_code == 403
    assert support.post(page(model, "change", row.pk), {"on_hand": 1}).status_code == 403
    assert support.post(page(model, "delete", row.pk), {"post": "yes"}).status_code == 403
    selected = {"action": "delete_selected", "_selected_action": row.pk, "post": "yes"}
    support.post(page(model, "changelist"), selected)
    assert model._base_manager.filter(pk=row.pk).values().get() == before


@pytest.mark.parametrize("model", [Tenant, User, Store, Product, Variant, Membership])
def test_what_others_point_at_is_not_deleted(support: Client, shop: Cast, model: Any) -> None:
    row = first_of(model)
    assert support.post(page(model, "delete", row.pk), {"post": "yes"}).status_code == 403


def shown(client: Client, model: Any, **filters: Any) -> list[Any]:
    answer = client.get(page(model, "changelist"), filters)
    assert answer.status_code == 200, filters
    return list(answer.context["cl"].result_list)


def test_the_ledger_is_filtered_and_searched(support: Client, shop: Cast) -> None:
    other = VariantFactory.create(product__name="Ink Jug", sku="JUG-1")
    posted(
        move(shop.station, other, 5, RefType.OPENING, unit_cost="1", ref_label="ST-OPENING"),
    )

    def types(**filters: Any) -> set[str]:
        return {entry.ref_type for entry in shown(support, StockLedger, **filters)}

    assert types() == {"OPENING", "SALE", "RETURN"}
    assert types(ref_type__exact="SALE") == {"SALE"}
    assert types(store__id__exact=shop.station.id) == {"OPENING"}
    assert types(tenant__id__exact=shop.rival.id) == set()
    assert types(business_date_from="2026-03-02", business_date_to="2026-03-02") == types()
    assert types(business_date_from="2026-03-03") == set()
    assert types(business_date_from="02/03/2026") == types()
    assert types(q="jug") == {"OPENING"}
    assert types(q="2000000000008") == {"OPENING", "SALE", "RETURN"}
    assert types(q="S-1") == {"SALE"}
    assert types(q="S-1", ref_type__exact="RETURN") == set()
    assert types(item__id__exact=first_of(InventoryItem).id) == {"OPENING"}
    for broken in ("store__id__exact", "tenant__id__exact"):
        assert support.get(page(StockLedger, "changelist"), {broken: "x"}).status_code in {200, 302}
    assert support.get(
        page(StockLedger, "changelist"), {"business_date_from": "soon"}
    ).status_code in {200, 302}


def test_items_are_filtered_by_level(support: Client, shop: Cast) -> None:
    full, empty = VariantFactory.create(sku="FULL"), VariantFactory.create(sku="EMPTY")
    for variant, left in ((full, 5), (empty, 0)):
        posted(move(shop.station, variant, 5, RefType.OPENING, unit_cost="1"))
        if not left:
            posted(move(shop.station, variant, -5, RefType.WASTE))
    out = shown(support, InventoryItem, level="out")
    assert [item.variant.sku for item in out] == ["EMPTY"]
    low = shown(support, InventoryItem, level="low", tenant__id__exact=shop.shop.id)
    assert [item.variant.sku for item in low] == ["EMPTY"]
    assert len(shown(support, InventoryItem, q="full")) == 1


def test_no_choice_of_a_filter_is_counted(support: Client, shop: Cast) -> None:
    for model in READ_ONLY:
        answer = support.get(page(model, "changelist"), {"_facets": "True"})
        assert not answer.context["cl"].add_facets, model


def test_large_lists_are_neither_counted_nor_asked_row_by_row(support: Client, shop: Cast) -> None:
    def statements() -> list[str]:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert support.get(page(StockLedger, "changelist"), {"q": "bowl"}).status_code == 200
            assert support.get(page(InventoryItem, "changelist")).status_code == 200
            assert support.get(page(Sale, "changelist")).status_code == 200
        return [query["sql"] for query in captured.captured_queries]

    few = statements()
    variants = [VariantFactory.create(product__name="Bowl") for _ in range(20)]
    posted(*(move(shop.station, v, 5, RefType.OPENING, unit_cost="1") for v in variants))
    many = statements()
    assert len(many) == len(few) <= 3 * 5
    large = re.compile(r"COUNT\(.*(inventory_|pos_)", re.IGNORECASE)
    assert not [sql for sql in many if large.search(sql)]


def test_filters_offer_stores_and_retailers_as_one_types(support: Client, shop: Cast) -> None:
    def offered(field: str, term: str) -> list[str]:
        asked = {"app_label": "inventory", "model_name": "stockledger", "field_name": field}
        answer = support.get("/admin/autocomplete/", {**asked, "term": term})
        return [result["text"] for result in answer.json()["results"]]

    assert offered("store", "high") == ["HS High Street"]
    assert offered("tenant", "riv") == ["Rival"]


def changed(client: Client, model: Any, row: Any, **fields: Any) -> Any:
    """Sends the row's own form back with other values."""
    url = page(model, "change", row.pk)
    return client.post(url, {**form_of(client, url), **fields})


def form_of(client: Client, url: str) -> dict[str, Any]:
    answer = client.get(url)
    context = answer.context
    forms = [context["adminform"].form]
    for formset in context["inline_admin_formsets"]:
        forms += [formset.formset.management_form, *formset.formset.forms]
    return {
        form.add_prefix(name): "" if (value := form[name].value()) is None else value
        for form in forms
        for name in form.fields
        if form[name].value() is not False
    }


def errors_of(answer: Any) -> str:
    assert answer.status_code == 200
    return str(answer.context["errors"])


def test_a_link_into_another_tenant_is_refused_as_a_form_error(
    support: Client, shop: Cast, rival_category: Category
) -> None:
    product = Product.objects.get()
    page_of_product = support.get(page(Product, "change", product.pk)).content
    assert b"Of the rival" not in page_of_product
    answer = changed(support, Product, product, category=rival_category.pk)
    assert "not one of the available choices" in errors_of(answer)
    product.refresh_from_db()
    assert product.category_id != rival_category.pk

    answer = changed(support, Category, Category.objects.get(), parent=rival_category.pk)
    assert "not one of the available choices" in errors_of(answer)

    membership = Membership.objects.get(user=shop.staff)
    own = membership.stores.get()
    answer = changed(support, Membership, membership, **{"stores-0-store": shop.rival_store.pk})
    assert "not one of the available choices" in errors_of(answer)
    own.refresh_from_db()
    assert own.store_id == shop.high_street.id


def test_the_tenant_of_a_row_stays(support: Client, shop: Cast) -> None:
    store = shop.high_street
    answer = changed(support, Store, store, tenant=shop.rival.pk, name="High Street 2")
    assert answer.status_code == 302
    store.refresh_from_db()
    assert (store.tenant_id, store.name) == (shop.shop.id, "High Street 2")


def test_a_new_store_with_its_register_belongs_to_the_chosen_retailer(
    support: Client, shop: Cast
) -> None:
    url = f"{page(Store, 'add')}?tenant={shop.rival.pk}"
    filled = form_of(support, url)
    assert filled["timezone"] == "Europe/London"
    filled |= {"code": "NW", "name": "New", "is_active": "on"}
    filled |= {"registers-TOTAL_FORMS": 1, "registers-0-code": "T1", "registers-0-is_active": "on"}
    assert support.post(url, filled).status_code == 302
    with all_tenants():
        store = Store.objects.get(code="NW")
        assert store.tenant_id == shop.rival.id
        assert [register.tenant_id for register in store.registers.all()] == [shop.rival.id]


def test_what_must_be_unique_is_so_within_the_retailer(support: Client, shop: Cast) -> None:
    url = f"{page(Store, 'add')}?tenant={shop.shop.pk}"
    filled = {**form_of(support, url), "code": "HS", "name": "Again"}
    assert "already exists" in errors_of(support.post(url, filled))
    filled |= {"code": "NW", "zones-TOTAL_FORMS": 2}
    filled |= {"zones-0-name": "Window", "zones-1-name": "window"}
    assert "twice" in errors_of(support.post(url, filled))
    # Another retailer's is no obstacle.
    url = f"{page(Store, 'add')}?tenant={shop.rival.pk}"
    assert (
        support.post(url, {**form_of(support, url), "code": "ST", "name": "S"}).status_code == 302
    )


def test_search_finds_what_the_admin_has_changed(support: Client, shop: Cast) -> None:
    variant = Variant.objects.get()
    answer = changed(
        support, Product, variant.product, **{"name": "Rye Basin", "variants-0-sku": "BSN-1"}
    )
    assert answer.status_code == 302
    variant.refresh_from_db()
    assert variant.search_text.split() == ["bsn-1", "rye", "basin", "2000000000008"]
    barcode = {"barcodes-TOTAL_FORMS": 2, "barcodes-1-code": "4006381333931"}
    assert changed(support, Variant, variant, **barcode).status_code == 302
    variant.refresh_from_db()
    assert "4006381333931" in variant.search_text
    assert variant.price == Decimal("9.99")


def test_a_category_does_not_come_to_lie_within_itself(support: Client, shop: Cast) -> None:
    above = Category.objects.get()
    below = Category.objects.create(name="Below", parent=above)
    answer = changed(support, Category, above, parent=below.pk)
    assert "cannot lie within itself" in errors_of(answer)


def test_an_empty_category_is_deleted_and_a_used_one_is_not(support: Client, shop: Cast) -> None:
    used, empty = Category.objects.get(), Category.objects.create(name="Empty")
    assert support.post(page(Category, "delete", used.pk), {"post": "yes"}).status_code == 403
    assert support.post(page(Category, "delete", empty.pk), {"post": "yes"}).status_code == 302
    assert list(Category.objects.all()) == [used]


def test_people_are_made_with_a_good_password_and_deactivated(support: Client, cast: Cast) -> None:
    url = page(User, "add")
    filled = {**form_of(support, url), "email": "New@Shop.test", "name": "New"}
    short = support.post(url, filled | {"password1": "short", "password2": "short"})
    assert "at least 12" in errors_of(short)
    good = {"password1": "wide-river-seven", "password2": "wide-river-seven"}
    assert support.post(url, filled | good).status_code == 302
    user = User.objects.get(email="new@shop.test")
    assert user.check_password("wide-river-seven")

    url = reverse("admin:auth_user_password_change", args=[user.pk])
    assert support.get(url).status_code == 200
    assert "at least 12" in str(
        support.post(url, {"password1": "short", "password2": "short"}).context["errors"]
    )
    new = {"password1": "slow-amber-kettle", "password2": "slow-amber-kettle"}
    assert support.post(url, new | {"usable_password": "true"}).status_code == 302
    user.refresh_from_db()
    assert user.check_password("slow-amber-kettle")

    chosen = {"action": "deactivate", "_selected_action": [user.pk]}
    support.post(page(User, "changelist"), chosen)
    user.refresh_from_db()
    assert not user.is_active


@pytest.fixture
def operator(db: None) -> User:
    return User.objects.create_superuser("ops@onhand.test", PASSWORD, name="Ops")


def sign_in_at_admin(email: str, password: str) -> Any:
    return Client().post("/admin/login/", {"username": email, "password": password})


def test_the_admin_is_entered_with_email_and_password(operator: User, cast: Cast) -> None:
    assert Client().get("/admin/login/").status_code == 200
    answer = sign_in_at_admin(" Ops@Onhand.test ", PASSWORD)
    assert (answer.status_code, answer["Location"]) == (302, "/admin/")
    assert sign_in_at_admin("ops@onhand.test", "wrong").status_code == 200
    # Those who run a shop are no operators.
    cast.owner.set_password(PASSWORD)
    cast.owner.save()
    assert sign_in_at_admin(cast.owner.email, PASSWORD).status_code == 200


def test_guessing_is_limited_as_in_the_api(operator: User) -> None:
    for _ in range(PER_ACCOUNT):
        assert b"Too many" not in sign_in_at_admin(operator.email, "wrong").content
    answer = sign_in_at_admin(operator.email, PASSWORD)
    assert answer.status_code == 200
    assert b"Too many attempts" in answer.content


def test_the_demo_password_opens_nothing_outside_development(operator: User, settings: Any) -> None:
    operator.set_password("onhand-demo-shop")
    operator.save()
    settings.DEVELOPMENT = False
    assert sign_in_at_admin(operator.email, "onhand-demo-shop").status_code == 200
    settings.DEVELOPMENT = True
    assert sign_in_at_admin(operator.email, "onhand-demo-shop").status_code == 302
