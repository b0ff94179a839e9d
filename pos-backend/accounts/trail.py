"""Sessions in the audit trail: they belong to a person, and are told to the retailer they open."""

from contextlib import AbstractContextManager

from rest_framework.request import Request

from accounts.access import Access, memberships_of
from accounts.models import User
from core.addresses import client_ip
from core.origins import Channel, Origin, coming_from
from tenants.audit import record_event
from tenants.context import tenant_context


def note_session(request: Request, access: Access, action: str) -> None:
    with tenant_context(access.tenant.pk), from_browser(request):
        record_event(action=action, subject=access.user, actor_id=access.user.pk)


def note_refusal(request: Request, *, email: str) -> None:
    """Tell each retailer of a known account that somebody tried its door; of others there is none."""
    user = User.objects.filter(email=email.strip().lower()).first()
    if user is None:
        return
    for membership in memberships_of(user):
        with tenant_context(membership.tenant_id), from_browser(request):
            record_event(action="sign_in_refused", subject=user, actor_id=None)


def from_browser(request: Request) -> AbstractContextManager[None]:
    return coming_from(Origin(Channel.WEB, client_ip(request)))
