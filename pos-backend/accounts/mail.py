"""Mail goes out by the worker, after the commit: a mail server is slow, and none may be there."""

from functools import partial

from django.db import transaction
from rest_framework.request import Request

from accounts.tasks import deliver_mail


def mail_after_commit(*, to: str, subject: str, text: str) -> None:
    """What cannot be handed to the worker is logged; whoever waits for the mail asks for it again."""
    send = partial(deliver_mail.delay, to=to, subject=subject, text=text)
    transaction.on_commit(send, robust=True)


def page_link(request: Request, page: str, secret: str) -> str:
    """A page of the web app with a secret behind the #, which no server, log or referrer sees."""
    return request.build_absolute_uri(f"/{page}#{secret}")
