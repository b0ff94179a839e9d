"""A worker's process that sends the low-stock mails that are due and stops in the middle of the first."""

import datetime as dt
import sys
from typing import Any
from unittest import mock


def _stop(*_arguments: Any, **_named: Any) -> int:
    """Says so, and waits for whoever kills us. Whether the mail server had the mail, nobody can tell."""
    sys.stdout.write("sending\n")
    sys.stdout.flush()
    sys.stdin.read()
    return 1


if __name__ == "__main__":
    import django

    django.setup()
    from django.core.mail import EmailMultiAlternatives
    from django.test import override_settings
    from django.utils import timezone

    from analytics.digests.sending import send_digests_if_due
    from tenants.context import tenant_context
    from tenants.models import Tenant

    now = dt.datetime.fromisoformat(sys.argv[2])
    retailer = Tenant.objects.get(pk=int(sys.argv[1]))
    with (
        tenant_context(retailer.pk),
        override_settings(HAS_MAIL_SERVER=True),
        mock.patch.object(EmailMultiAlternatives, "send", _stop),
        mock.patch.object(timezone, "now", return_value=now),
    ):
        send_digests_if_due(retailer)
