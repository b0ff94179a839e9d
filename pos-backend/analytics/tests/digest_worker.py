"""A worker's process that sends the low-stock mails of a day and stops in the middle of the first."""

import datetime as dt
import sys
from typing import Any
from unittest import mock


def _stop(*_arguments: Any, **_named: Any) -> int:
    """Says so, and waits for whoever kills us."""
    sys.stdout.write("sending\n")
    sys.stdout.flush()
    sys.stdin.read()
    return 1


if __name__ == "__main__":
    import django

    django.setup()
    from django.core.mail import EmailMultiAlternatives

    from analytics.digests.sending import send_digests
    from tenants.context import tenant_context
    from tenants.models import Tenant

    retailer = Tenant.objects.get(pk=int(sys.argv[1]))
    with tenant_context(retailer.pk), mock.patch.object(EmailMultiAlternatives, "send", _stop):
        send_digests(tenant=retailer, today=dt.date.fromisoformat(sys.argv[2]))
