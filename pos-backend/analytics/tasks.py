from celery import shared_task
from django.utils import timezone

from analytics.marts.nightly import build_marts_if_due


@shared_task
def build_due_marts() -> None:
    """The nightly build, where it is still to be done; the first one at once."""
    build_marts_if_due(now=timezone.now())
