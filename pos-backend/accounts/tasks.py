from celery import shared_task
from django.core.mail import send_mail
from django.core.management import call_command
from django.utils import timezone

from accounts.models import LoginFailures
from accounts.password_resets import reset_letter


@shared_task
def forget_ended_sessions() -> None:
    """Sessions and counts of wrong passwords whose time is over."""
    call_command("clearsessions")
    LoginFailures.objects.filter(expires_at__lt=timezone.now()).delete()


@shared_task(autoretry_for=(OSError,), retry_backoff=30, max_retries=8)
def deliver_mail(*, to: str, subject: str, text: str) -> None:
    send_mail(subject, text, None, [to])


@shared_task
def deliver_password_reset(*, email: str, page: str) -> None:
    text = reset_letter(email=email, page=page)
    if text is not None:
        deliver_mail.delay(to=email, subject="A new password for Onhand", text=text)
