from celery import shared_task
from django.utils import timezone

from tenants.idempotency import forget_bodies


@shared_task
def forget_old_answers() -> None:
    """Bodies of idempotent answers that nobody can still be waiting for."""
    forget_bodies(now=timezone.now())
