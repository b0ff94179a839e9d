"""How the operators' admin looks: django-unfold's settings."""

from typing import Any

from django.urls import reverse_lazy


def _page(title: str, icon: str, model: str) -> dict[str, Any]:
    """A link of the admin's sidebar, for those who may see the model (`app_model`)."""
    app, name = model.split("_")
    return {
        "title": title,
        "icon": icon,
        "link": reverse_lazy(f"admin:{model}_changelist"),
        "permission": lambda request: request.user.has_perm(f"{app}.view_{name}"),
    }


UNFOLD = {
    "SITE_TITLE": "Onhand",
    "SITE_HEADER": "Onhand",
    "SITE_SUBHEADER": "Operators' desk",
    "SITE_SYMBOL": "inventory_2",
    "SHOW_VIEW_ON_SITE": False,
    "SHOW_BACK_BUTTON": True,
    # The accent of the web app's theme.
    "COLORS": {
        "primary": {
            "50": "#f7f8ff",
            "100": "#ecefff",
            "200": "#dce1fe",
            "300": "#c1cafe",
            "400": "#9fabfe",
            "500": "#7e88fe",
            "600": "#6469e9",
            "700": "#4e50c7",
            "800": "#3c3d9f",
            "900": "#2e2f78",
            "950": "#20234f",
        }
    },
    "DASHBOARD_CALLBACK": "accounts.admin_overview.overview",
    "LOGIN": {"form": "accounts.admin_login.AdminLoginForm"},
    "SIDEBAR": {
        "show_search": True,
        "navigation": [
            {
                "items": [
                    {"title": "Overview", "icon": "home", "link": reverse_lazy("admin:index")},
                ]
            },
            {
                "title": "Retailers",
                "separator": True,
                "items": [
                    _page("Retailers", "storefront", "tenants_tenant"),
                    _page("Stores", "location_on", "stores_store"),
                    _page("Memberships", "badge", "accounts_membership"),
                ],
            },
            {
                "title": "Catalogue",
                "separator": True,
                "items": [
                    _page("Products", "category", "catalog_product"),
                    _page("Variants", "barcode", "catalog_variant"),
                    _page("Categories", "account_tree", "catalog_category"),
                    _page("Tax categories", "percent", "catalog_taxcategory"),
                ],
            },
            {
                "title": "Stock",
                "separator": True,
                "items": [
                    _page("Items", "inventory_2", "inventory_inventoryitem"),
                    _page("Ledger", "receipt_long", "inventory_stockledger"),
                    _page("Adjustments", "tune", "inventory_adjustment"),
                    _page("Transfers", "local_shipping", "inventory_transfer"),
                    _page("Counts", "inventory", "inventory_countsession"),
                    _page("Reasons", "label", "inventory_reasoncode"),
                ],
            },
            {
                "title": "Purchasing",
                "separator": True,
                "items": [
                    _page("Vendors", "factory", "purchasing_vendor"),
                    _page("Purchase orders", "shopping_cart", "purchasing_purchaseorder"),
                    _page("Goods receipts", "move_to_inbox", "purchasing_goodsreceipt"),
                    _page("Vendor returns", "assignment_return", "purchasing_vendorreturn"),
                ],
            },
            {
                "title": "Trade",
                "separator": True,
                "items": [
                    _page("Sales", "point_of_sale", "pos_sale"),
                    _page("Returns", "undo", "pos_return"),
                    _page("Register sessions", "savings", "pos_registersession"),
                ],
            },
            {
                "title": "By itself",
                "separator": True,
                "items": [
                    _page("Scheduled runs", "schedule", "tenants_scheduledrun"),
                    _page("Builds of the marts", "query_stats", "analytics_martbuild"),
                    _page("Low-stock mails", "mail", "analytics_digestmail"),
                ],
            },
            {
                "title": "Access",
                "separator": True,
                "items": [
                    _page("Audit trail", "history", "tenants_auditevent"),
                    _page("Users", "person", "accounts_user"),
                    _page("Groups", "group", "auth_group"),
                ],
            },
        ],
    },
}
