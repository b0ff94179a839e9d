"""The low-stock mail: to whom, when, what it says, and once."""

import datetime as dt
import time
from collections.abc import Iterator
from smtplib import SMTPServerDisconnected
from typing import Any

import pytest
from django.conf import settings
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.test import override_settings
from django.utils import timezone

from accounts.models import Digest, Membership, User
from analytics.digests import sending
from analytics.digests.low_stock import low_stock_for
from analytics.digests.models import DigestMail, MailStatus
from analytics.digests.sending import MailRefused, send_digests, send_digests_if_due
from analytics.tasks import send_due_digests
from catalog.models import Variant
from catalog.tests.factories import VariantFactory
from conftest import Cast
from inventory.counts.models import CountScope
from inventory.counts.sessions import create_count
from inventory.models import RefType
from inventory.stock.urgent import MOST_URGENT
from inventory.tests.movements import move, posted
from inventory.tests.test_concurrency import at_once
from stores.models import Store
from tenants.context import tenant_context
from tenants.models_runs import RunStatus, ScheduledRun
from tenants.tests.run_worker import process

MONDAY = dt.date(2026, 5, 4)
TUESDAY = MONDAY + dt.timedelta(days=1)


def stocked(store: Store, units: int, *, low_at: int, sku: str, name: str = "Mug") -> Variant:
    variant: Variant = VariantFactory.create(sku=sku, reorder_point=low_at, product__name=name)
    posted(move(store, variant, 10, RefType.OPENING, unit_cost="7.77"))
    if units != 10:
        posted(move(store, variant, units - 10, RefType.WASTE))
    return variant


def shelves(cast: Cast) -> None:
    """Out and low in High Street, low at Station, plenty of another."""
    with tenant_context(cast.shop.pk):
        stocked(cast.high_street, 0, low_at=2, sku="OUT-1")
        stocked(cast.high_street, 3, low_at=5, sku="LOW-1", name="<Tea & Co>")
        stocked(cast.high_street, 10, low_at=5, sku="FINE-1")
        stocked(cast.station, 1, low_at=5, sku="LOW-2")


@pytest.fixture
def short(cast: Cast) -> Iterator[Cast]:
    shelves(cast)
    with tenant_context(cast.shop.pk):
        yield cast


def wants(user: User, digest: Digest) -> None:
    Membership.objects.filter(user=user).update(low_stock_digest=digest)


def sent(cast: Cast, day: dt.date = TUESDAY) -> dict[str, Any]:
    """The mails of a run, by who got them."""
    mail.outbox.clear()
    send_digests(tenant=cast.shop, today=day)
    return {message.to[0].partition("@")[0]: message for message in mail.outbox}


def test_owners_and_managers_get_it_and_staff_when_they_want(short: Cast) -> None:
    assert sent(short).keys() == {"owner", "manager"}
    wants(short.staff, Digest.DAILY)
    wants(short.manager, Digest.NONE)
    assert sent(short, TUESDAY + dt.timedelta(days=1)).keys() == {"owner", "staff"}


def test_weekly_is_on_mondays(short: Cast) -> None:
    wants(short.owner, Digest.WEEKLY)
    assert sent(short, TUESDAY).keys() == {"manager"}
    assert sent(short, MONDAY).keys() == {"owner", "manager"}


def test_who_left_gets_none(short: Cast) -> None:
    Membership.objects.filter(user=short.manager).update(is_active=False)
    User.objects.filter(pk=short.owner.pk).update(is_active=False)
    assert sent(short) == {}


def test_it_says_what_is_out_and_what_is_low_most_urgent_first(short: Cast) -> None:
    message = sent(short)["owner"]
    assert message.subject == "Corner Shops: 1 out of stock, 2 low"
    text = message.body
    assert (
        "1 item is out of stock, and 2 more are low at Corner Shops (High Street and Station)."
    ) in text
    assert text.index("OUT-1") < text.index("LOW-2") < text.index("LOW-1")
    assert "- <Tea & Co> (LOW-1), HS: 3 left, low at 5" in text
    assert "(OUT-1), HS: out of stock, low at 2" in text
    assert "FINE-1" not in text
    assert f"{settings.PUBLIC_URL}/inventory/stock?low_stock=true\n" in text
    html, kind = message.alternatives[0]
    assert kind == "text/html"
    assert "&lt;Tea &amp; Co&gt;" in html
    assert "<Tea" not in html
    assert all(sku in html for sku in ("OUT-1", "LOW-1", "LOW-2"))


def test_it_can_be_turned_off(short: Cast) -> None:
    message = sent(short)["owner"]
    account = f"{settings.PUBLIC_URL}/settings/account"
    assert message.extra_headers["List-Unsubscribe"] == f"<{account}>"
    assert account in message.body
    assert f'href="{account}"' in message.alternatives[0][0]


def test_staff_hear_of_their_own_stores_and_nobody_of_cost(short: Cast) -> None:
    wants(short.staff, Digest.DAILY)
    messages = sent(short)
    text = messages["staff"].body
    assert "1 item is out of stock, and 1 more is low at Corner Shops (High Street)." in text
    assert "LOW-2" not in text
    assert f"low_stock=true&store_id={short.high_street.pk}\n" in text
    for message in messages.values():
        assert "7.77" not in message.body + message.alternatives[0][0]


def test_managers_hear_of_their_stores_and_owners_of_all(short: Cast) -> None:
    for user in (short.manager, short.owner):
        member = Membership.objects.get(user=user)
        Membership.objects.filter(user=user).update(all_stores=False)
        member.stores.create(store=short.station)
    messages = sent(short)
    assert "OUT-1" not in messages["manager"].body
    assert "LOW-2" in messages["manager"].body
    assert "OUT-1" in messages["owner"].body


def test_who_counts_blind_is_not_told_what_is_counted(short: Cast) -> None:
    wants(short.staff, Digest.DAILY)
    create_count(store=short.high_street, scope=CountScope.FULL_STORE, actor_id=short.manager.pk)
    assert sent(short).keys() == {"owner", "manager"}


def test_of_many_the_most_urgent_are_named_and_the_rest_counted(in_shop: Cast) -> None:
    for number in range(MOST_URGENT + 4):
        stocked(in_shop.high_street, 1, low_at=5, sku=f"SKU-{number:02}")
    text = sent(in_shop)["owner"].body
    assert f"{MOST_URGENT + 4} items are low" in text
    assert text.count("\n- ") == MOST_URGENT
    assert "... and 4 more." in text


def test_nothing_is_sent_while_nothing_is_low(in_shop: Cast) -> None:
    stocked(in_shop.high_street, 10, low_at=5, sku="FINE-1")
    assert sent(in_shop) == {}
    assert not DigestMail.objects.exists()


def test_a_name_of_two_lines_is_one_line_of_the_header(short: Cast) -> None:
    short.shop.name = "Corner\r\nBcc: everybody@else.test"
    message = sent(short)["owner"]
    assert message.subject.startswith("Corner Bcc: everybody@else.test: 1 out")
    assert "\nBcc:" not in message.message().as_string().partition("\n\n")[0]


def test_once_a_day_whatever_is_run_twice(short: Cast) -> None:
    assert len(sent(short)) == 2
    assert sent(short) == {}
    assert len(sent(short, TUESDAY + dt.timedelta(days=1))) == 2


def test_a_mail_that_the_server_refused_is_tried_again_and_the_others_are_not(
    short: Cast, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    send = EmailMultiAlternatives.send

    def refuse(message: EmailMultiAlternatives, *args: Any) -> int:
        if message.to == [short.owner.email]:
            raise SMTPServerDisconnected("gone")
        return send(message, *args)

    with monkeypatch.context() as patched, pytest.raises(MailRefused, match="1 mails did not"):
        patched.setattr(EmailMultiAlternatives, "send", refuse)
        sent(short)
    assert [message.to for message in mail.outbox] == [[short.manager.email]]
    waiting = DigestMail.objects.get(status=MailStatus.WAITING)
    assert (waiting.attempts, waiting.problem) == (1, "SMTPServerDisconnected('gone')")
    assert sent(short).keys() == {"owner"}
    assert set(DigestMail.objects.values_list("status", flat=True)) == {MailStatus.SENT}


NINE = dt.datetime(2026, 5, 5, 9, tzinfo=dt.UTC)  # of that Tuesday, in London


def test_eight_workers_at_once_send_each_mail_once(
    live_cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NINE)
    shelves(live_cast)
    mail.outbox.clear()
    at_once(live_cast, lambda _n: send_digests_if_due(live_cast.shop), threads=8)
    assert sorted(message.to[0] for message in mail.outbox) == [
        live_cast.manager.email,
        live_cast.owner.email,
    ]


def test_whose_worker_is_killed_while_sending_gets_the_mail_at_the_next_tick_and_once(
    live_cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NINE)
    shelves(live_cast)
    mail.outbox.clear()
    with process("analytics.tests.digest_worker", live_cast.shop.pk, NINE.isoformat()) as victim:
        assert victim.stdout is not None
        assert victim.stdout.readline() == b"sending\n"
        with tenant_context(live_cast.shop.pk):
            assert send_digests_if_due(live_cast.shop) is None  # somebody is at it
        victim.kill()
    with tenant_context(live_cast.shop.pk):
        cut_off = DigestMail.objects.get()
        assert (cut_off.status, cut_off.attempts) == (MailStatus.WAITING, 1)
        # The database takes a moment to notice that a client was killed.
        until = time.monotonic() + 60
        while (run := send_digests_if_due(live_cast.shop)) is None:
            assert time.monotonic() < until
        assert (run.status, run.detail["sent"]) == (RunStatus.SUCCEEDED, 2)
        assert send_digests_if_due(live_cast.shop) is None
        assert [message.to[0] for message in mail.outbox].count(cut_off.membership.user.email) == 1
        assert len(mail.outbox) == 2
        assert dict(DigestMail.objects.values_list("attempts", "status")) == {
            1: MailStatus.SENT,
            2: MailStatus.SENT,
        }


def test_a_mail_that_workers_come_to_grief_over_is_tried_after_the_others(
    short: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    send, poison = EmailMultiAlternatives.send, Membership.objects.earliest("pk").user.email

    def killed(message: EmailMultiAlternatives, *args: Any) -> int:
        if message.to == [poison]:
            raise Killed
        return send(message, *args)

    mail.outbox.clear()
    monkeypatch.setattr(EmailMultiAlternatives, "send", killed)
    for _worker in range(2):
        with pytest.raises(Killed):
            send_digests(tenant=short.shop, today=TUESDAY)
    assert len(mail.outbox) == 1
    assert sorted(DigestMail.objects.values_list("status", "attempts")) == [
        (MailStatus.SENT, 1),
        (MailStatus.WAITING, 2),
    ]


@pytest.mark.parametrize(
    ("zone", "now", "day"),
    [
        ("Europe/London", "2026-05-05T05:59:00Z", None),
        ("Europe/London", "2026-05-05T06:00:00Z", TUESDAY),
        ("Europe/London", "2026-05-05T22:59:00Z", TUESDAY),  # the machine was off all day
        ("Europe/London", "2026-05-05T23:00:00Z", None),
        ("Australia/Sydney", "2026-05-04T21:00:00Z", TUESDAY),
        ("Australia/Sydney", "2026-05-04T20:59:00Z", None),
        ("America/Los_Angeles", "2026-05-05T14:00:00Z", TUESDAY),
        ("America/Los_Angeles", "2026-05-05T13:59:00Z", None),
    ],
)
def test_it_goes_out_at_seven_by_the_retailers_clocks(
    short: Cast, monkeypatch: pytest.MonkeyPatch, zone: str, now: str, day: dt.date | None
) -> None:
    moment = dt.datetime.fromisoformat(now)
    monkeypatch.setattr(timezone, "now", lambda: moment)
    short.shop.timezone = zone
    mail.outbox.clear()
    send_digests_if_due(short.shop)
    send_digests_if_due(short.shop)
    assert len(mail.outbox) == (2 if day else 0)
    assert set(DigestMail.objects.values_list("day", flat=True)) == ({day} if day else set())
    if day:
        run = ScheduledRun.objects.get()
        assert (run.status, run.detail) == (RunStatus.SUCCEEDED, {"sent": 2, "nothing_low": 0})


def test_a_mail_server_that_is_away_makes_the_run_fail_and_be_tried_again(
    short: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: dt.datetime(2026, 5, 5, 9, tzinfo=dt.UTC))

    def away(*_arguments: Any) -> int:
        raise OSError("no route")

    mail.outbox.clear()
    with monkeypatch.context() as patched:
        patched.setattr(EmailMultiAlternatives, "send", away)
        first = send_digests_if_due(short.shop)
    again = send_digests_if_due(short.shop)
    assert (first and first.status, again and again.status) == ("FAILED", "SUCCEEDED")
    assert len(mail.outbox) == 2


def test_without_a_mail_server_nothing_is_due_in_production(
    short: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: dt.datetime(2026, 5, 5, 9, tzinfo=dt.UTC))
    mail.outbox.clear()
    with override_settings(DEVELOPMENT=False, HAS_MAIL_SERVER=False):
        assert send_digests_if_due(short.shop) is None
    assert not DigestMail.objects.exists()


def test_each_retailer_hears_of_their_own_and_one_failure_stops_no_other(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: dt.datetime(2026, 5, 5, 9, tzinfo=dt.UTC))
    shelves(cast)
    with tenant_context(cast.rival.pk):
        stocked(cast.rival_store, 1, low_at=5, sku="THEIRS")

    def stumble(access: Any) -> Any:
        if access.tenant == cast.shop:
            raise ZeroDivisionError
        return low_stock_for(access)

    mail.outbox.clear()
    with monkeypatch.context() as patched:
        patched.setattr(sending, "low_stock_for", stumble)
        send_due_digests()
    (theirs,) = mail.outbox
    assert theirs.to == [cast.outsider.email]
    assert "THEIRS" in theirs.body
    assert "LOW-1" not in theirs.body
    send_due_digests()
    assert len(mail.outbox) == 3
