"""Keys for integrations: made once, shown once, kept as a digest."""

import datetime as dt
from collections.abc import Collection

from django.db.models import Q, QuerySet
from django.utils import timezone

from accounts.access import Access, Forbidden
from accounts.models import ApiToken, Membership, Role
from accounts.secrets import digest_of, new_secret, tenant_of
from core.problems import Invalid, NotFound
from tenants.audit import record_event
from tenants.context import tenant_context

KIND = "onh"
LASTS = dt.timedelta(days=90)
LONGEST = dt.timedelta(days=366)
# Reading through a token would otherwise write with every request.
USE_IS_NOTED_EVERY = dt.timedelta(minutes=1)


def visible_tokens(access: Access) -> QuerySet[ApiToken]:
    """Those not revoked: one's own; an owner sees everybody's."""
    tokens = ApiToken.objects.filter(revoked_at=None).select_related("membership__user")
    return tokens if access.role == Role.OWNER else tokens.filter(membership=access.membership)


def make_token(
    *, access: Access, name: str, permissions: Collection[str], expires_at: dt.datetime | None
) -> tuple[ApiToken, str]:
    """The token and its secret, which is not kept. Raises Forbidden for a right that one lacks."""
    now = timezone.now()
    expires_at = expires_at or now + LASTS
    if not now < expires_at <= now + LONGEST:
        raise Invalid("expires_at", f"A token ends within {LONGEST.days} days from now.")
    if lacking := sorted(name for name in permissions if not access.may(name)):
        raise Forbidden(f"You cannot give what you do not have: {', '.join(lacking)}.")
    secret = new_secret(kind=KIND, tenant_id=access.tenant.pk)
    token = ApiToken.objects.create(
        membership=access.membership,
        name=name,
        digest=digest_of(secret),
        permissions=sorted(set(permissions)),
        created_at=now,
        expires_at=expires_at,
    )
    after = {"name": name, "permissions": token.permissions, "expires_at": expires_at}
    record_event(action="created", subject=token, actor_id=access.user.pk, after=after)
    return token, secret


def revoke_token(*, access: Access, token_id: int) -> None:
    """It opens nothing from now on. Raises NotFound for one that the user cannot see."""
    token = visible_tokens(access).filter(pk=token_id).first()
    if token is None:
        raise NotFound
    ApiToken.objects.filter(pk=token.pk).update(revoked_at=timezone.now())
    record_event(action="revoked", subject=token, actor_id=access.user.pk)


def revoke_tokens_of(member: Membership) -> None:
    ApiToken.objects.filter(membership=member, revoked_at=None).update(revoked_at=timezone.now())


def usable_token(secret: str) -> ApiToken | None:
    """The token with this secret while it, its maker and their membership are in force."""
    tenant_id = tenant_of(secret, kind=KIND)
    if tenant_id is None:
        return None
    now = timezone.now()
    with tenant_context(tenant_id):
        token = (
            ApiToken.objects.filter(
                digest=digest_of(secret),
                revoked_at=None,
                expires_at__gt=now,
                membership__is_active=True,
                membership__user__is_active=True,
            )
            .select_related("tenant", "membership__user")
            .first()
        )
        if token is not None:
            ApiToken.objects.filter(
                Q(last_used_at=None) | Q(last_used_at__lt=now - USE_IS_NOTED_EVERY), pk=token.pk
            ).update(last_used_at=now)
    return token
