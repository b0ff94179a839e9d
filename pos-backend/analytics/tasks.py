from celery import shared_task
from django.utils import timezone

from analytics.digests.sending import send_digests_if_due
from analytics.marts.nightly import build_marts_if_due
from tenants.runs import each_retailer


@shared_task
def build_due_marts() -> None:
    """The nightly build, where it is still to be done; the first one at once."""
    build_marts_if_due(now=timezone.now())


@shared_task
def send_due_digests() -> None:
    """The low-stock mails of today, of each retailer where it is seven and they are still to be sent."""
    each_retailer(send_digests_if_due)
