"""When the low-stock mails go out, to whom, and that nobody goes without.

A mail is sent by one worker at a time, and is done when it is written down as sent. So whoever is killed
in between leaves it to be sent at the next time: a second one, if the mail server had it already.
"""

import datetime as dt
import logging
from collections.abc import Mapping, Sequence
from functools import partial
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.utils import timezone

from accounts.access import Access
from accounts.models import Digest, Membership
from accounts.notifications import low_stock_digest_of
from analytics.digests.low_stock import letter, low_stock_for
from analytics.digests.models import DigestMail, MailStatus
from tenants.models import Tenant
from tenants.models_runs import ScheduledRun
from tenants.runs import last_due, run_if_due

logger = logging.getLogger(__name__)

TASK = "LOW_STOCK_DIGEST"
AT = dt.time(7)  # of the retailer's clocks
MOST_ATTEMPTS = 24  # two hours of a mail server that does not answer, at one every five minutes
KEPT = dt.timedelta(days=60)
MONDAY = 0


class MailRefused(Exception):
    """Some mails did not go out; whoever got theirs does not get it again."""


def send_digests_if_due(tenant: Tenant) -> ScheduledRun | None:
    """Today's, from seven on; those of a day that was missed are too old to be sent.

    The retailer is in scope. Without a mail server nothing is due.
    """
    if not (settings.HAS_MAIL_SERVER or settings.DEVELOPMENT):
        return None
    now = timezone.now()
    due_at = last_due(AT, zone=tenant.timezone, now=now)
    zone = ZoneInfo(tenant.timezone)
    today = now.astimezone(zone).date()
    if due_at.astimezone(zone).date() != today:
        return None
    work = partial(send_digests, tenant=tenant, today=today)
    return run_if_due(task=TASK, due_at=due_at, work=work, most_attempts=MOST_ATTEMPTS)


def send_digests(*, tenant: Tenant, today: dt.date) -> Mapping[str, int]:
    """To everybody who wants one today and did not get it yet: `{sent, nothing_low}`.

    Outside of a transaction, and nobody else at the same time for the retailer: `run_if_due` sees to it.
    Raises MailRefused after all were tried.
    """
    counts = {"sent": 0, "nothing_low": 0}
    refused = 0
    begun = {mail.membership_id: mail for mail in DigestMail.objects.filter(day=today)}
    for member in _fewest_attempts_first(_wanting(today), begun):
        mail = begun.get(member.pk)
        if mail is not None and mail.status == MailStatus.SENT:
            continue
        access = Access(user=member.user, tenant=tenant, membership=member)
        stock = low_stock_for(access)
        if not stock:
            counts["nothing_low"] += 1
            continue
        digest = low_stock_digest_of(member)
        message = letter(access=access, stock=stock, digest=digest)
        if _sent(mail or DigestMail(membership=member, day=today, digest=digest), message):
            counts["sent"] += 1
        else:
            refused += 1
    DigestMail.objects.filter(day__lt=today - KEPT).delete()
    if refused:
        raise MailRefused(f"{refused} mails did not go out, {counts['sent']} did")
    return counts


def _wanting(today: dt.date) -> list[Membership]:
    wanted = {Digest.DAILY, Digest.WEEKLY} if today.weekday() == MONDAY else {Digest.DAILY}
    members = Membership.objects.filter(is_active=True, user__is_active=True)
    rows = members.select_related("user").order_by("pk")
    return [member for member in rows if low_stock_digest_of(member) in wanted]


def _fewest_attempts_first(
    members: Sequence[Membership], begun: Mapping[int, DigestMail]
) -> Sequence[Membership]:
    """So that a mail over which workers come to grief keeps nobody else from theirs."""

    def attempts(member: Membership) -> int:
        mail = begun.get(member.pk)
        return mail.attempts if mail else 0

    return sorted(members, key=attempts)


def _sent(mail: DigestMail, message: EmailMultiAlternatives) -> bool:
    mail.attempts += 1
    mail.save()  # before it is handed over, so that an attempt that kills its worker is counted
    try:
        message.send()
    except Exception as error:
        logger.exception("a low-stock mail did not go out, membership %s", mail.membership_id)
        mail.problem = repr(error)
        mail.save()
        return False
    mail.status, mail.sent_at, mail.problem = MailStatus.SENT, timezone.now(), ""
    mail.save()
    return True
