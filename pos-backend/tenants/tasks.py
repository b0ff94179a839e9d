from celery import shared_task
from django.utils import timezone

from tenants import jobs
from tenants.idempotency import forget_bodies
from tenants.job_downloads import forget_downloads


@shared_task
def forget_old_answers() -> None:
    """Bodies of idempotent answers that nobody can still be waiting for."""
    forget_bodies(now=timezone.now())


@shared_task
def do_job(*, tenant_id: int, job_id: int) -> None:
    jobs.do_job(tenant_id=tenant_id, job_id=job_id)


@shared_task
def do_waiting_jobs() -> None:
    jobs.do_waiting_jobs()


@shared_task
def forget_old_results() -> None:
    jobs.forget_results(now=timezone.now())


@shared_task
def forget_old_downloads() -> None:
    forget_downloads(now=timezone.now())
