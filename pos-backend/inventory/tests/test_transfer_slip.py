"""The paper that goes with a transfer: what was sent, to be scanned, and never what it cost."""

from typing import Any

from catalog.models import Barcode, Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.tests.transferring import TRANSFERS, SignIn, draft, line, send, tea
from tenants.context import tenant_context

__all__ = ["tea"]


def test_the_slip_says_what_was_asked_and_sent_and_no_price(
    cast: Cast, sign_in: SignIn, tea: Variant
) -> None:
    with tenant_context(cast.shop.pk):
        Barcode.objects.create(variant=tea, code="5000000000017")
        tea.product.name = "Green <b>tea</b>"
        tea.product.save()
    client = sign_in(cast.owner)
    transfer = draft(client, cast, line(tea, qty=8), note="Handle with care")
    url = f"{TRANSFERS}/{transfer['id']}/slip"
    assert "Draft" in client.get(url).content.decode()

    send(client, f"/{transfer['id']}/send", {"lines": [line(tea, qty_sent="6.5")]})
    page = client.get(url)
    assert page["Content-Type"] == "text/html; charset=utf-8"
    html = page.content.decode()
    for text in (
        transfer["number"], cast.high_street.name, cast.station.name, "Handle with care",
        "TEA", "5000000000017", "Green &lt;b&gt;tea", ">8<", ">6.5<", "<svg", "Received by",
    ):  # fmt: skip
        assert text in html, text
    assert "<script" not in html
    for hidden in ("2.50", "2.505", "16.28"):
        assert hidden not in html

    pdf = client.get(f"{url}?format=pdf")
    assert pdf["Content-Type"] == "application/pdf"
    assert pdf["Content-Disposition"] == f'inline; filename="{transfer["number"]}.pdf"'
    assert pdf.content.startswith(b"%PDF-")


def test_a_slip_of_many_lines_and_long_names_has_more_pages(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in(cast.owner)
    with tenant_context(cast.shop.pk):
        variants = [VariantFactory.create(sku=f"MANY-{at}") for at in range(60)]
        variants[0].product.name = "Чашка Ω 茶碗 " + "w" * 150
        variants[0].product.save()
    transfer = draft(client, cast, *(line(variant, qty=1) for variant in variants), note="n " * 200)
    pdf: Any = client.get(f"{TRANSFERS}/{transfer['id']}/slip?format=pdf")
    assert pdf.content.count(b"/Type /Page\n") > 1


def test_a_slip_is_read_by_everyone_of_the_retailer_and_by_nobody_else(
    cast: Cast, sign_in: SignIn, tea: Variant
) -> None:
    transfer = draft(sign_in(cast.owner), cast, line(tea, qty=1))
    url = f"{TRANSFERS}/{transfer['id']}/slip"
    assert sign_in(cast.staff).get(url).status_code == 200
    assert sign_in(cast.outsider).get(url).status_code == 404
    for wrong in ("format=doc", "size=A5"):
        assert sign_in(cast.owner).get(f"{url}?{wrong}").status_code == 400
