"""Invitations: made by who may give the place, accepted by who holds the link, once, for a week."""

import datetime as dt
from http import HTTPStatus

from django.utils import timezone

from accounts.access import Access
from accounts.members import Place, give_stores, known_stores, place_of, refuse_beyond_own
from accounts.models import Invitation, Membership, User
from accounts.passwords import is_password_of, set_password
from accounts.secrets import digest_of, new_secret, tenant_of
from accounts.throttling import count_attempt, forgive, limits_for
from core.origins import current_origin
from core.problems import Invalid, NotFound, Problem
from tenants.audit import record_event
from tenants.context import tenant_context

KIND = "inv"
LASTS = dt.timedelta(days=7)


class InvitationInvalid(Problem):
    """One answer for a secret that is unknown, used, revoked, replaced or too old."""

    status_code = HTTPStatus.GONE
    default_code = "invitation_invalid"


def invite(*, access: Access, email: str, name: str, place: Place) -> tuple[Membership, str]:
    """Make an inactive membership and its invitation; the secret of the link is not kept.

    Who has an account already keeps its name and password. Raises NotFound, Forbidden, and Problem
    for who is a member or invited already.
    """
    place = {**place, "store_ids": known_stores(place["store_ids"]), "is_active": False}
    refuse_beyond_own(access, place)
    user = User.objects.filter(email=email).first() or User.objects.create_user(
        email, None, name=name
    )
    member, made = Membership.objects.get_or_create(
        user=user,
        defaults={"role": place["role"], "all_stores": place["all_stores"], "is_active": False},
    )
    if not made:
        raise _known(member)
    give_stores(member, place["store_ids"])
    secret = _open(member, access)
    record_event(action="invited", subject=member, actor_id=access.user.pk, after=place)
    return member, secret


def _known(member: Membership) -> Problem:
    if member.is_active:
        return Problem(f"{member.user} is a member already.", code="already_member")
    if member.invitations.exists():
        return Problem(f"{member.user} is invited already. Send it again.", code="already_invited")
    return Problem(f"{member.user} was deactivated. Activate them again.", code="deactivated")


def invite_again(*, access: Access, membership_id: int) -> tuple[Membership, str]:
    """A new link for another week; the old one opens nothing any longer. Raises NotFound, Forbidden."""
    invitation = _opened(access, membership_id)
    member = invitation.membership
    invitation.delete()
    secret = _open(member, access)
    record_event(action="invited_again", subject=member, actor_id=access.user.pk)
    return member, secret


def revoke_invitation(*, access: Access, membership_id: int) -> None:
    """The link opens nothing any longer, and the membership is gone. Raises NotFound, Forbidden."""
    member = _opened(access, membership_id).membership
    record_event(
        action="invitation_revoked",
        subject=member,
        actor_id=access.user.pk,
        before=place_of(member),
    )
    member.delete()


def _opened(access: Access, membership_id: int) -> Invitation:
    invitation = (
        Invitation.objects.select_for_update(of=("self",))
        .select_related("membership__user")
        .filter(membership_id=membership_id)
        .first()
    )
    if invitation is None:
        raise NotFound
    refuse_beyond_own(access, place_of(invitation.membership))
    return invitation


def _open(member: Membership, access: Access) -> str:
    secret = new_secret(kind=KIND, tenant_id=access.tenant.pk)
    now = timezone.now()
    Invitation.objects.create(
        membership=member,
        digest=digest_of(secret),
        sent_by=access.user,
        sent_at=now,
        expires_at=now + LASTS,
    )
    return secret


def find_invitation(secret: str) -> Invitation:
    """The open invitation that the link's secret belongs to. Raises InvitationInvalid."""
    tenant_id = tenant_of(secret, kind=KIND)
    invitation = None
    if tenant_id is not None:
        with tenant_context(tenant_id):
            invitation = (
                Invitation.objects.select_for_update(of=("self",))
                .select_related("membership__user", "tenant")
                .filter(digest=digest_of(secret), expires_at__gt=timezone.now())
                .first()
            )
    if invitation is None:
        raise InvitationInvalid("This invitation was used or taken back, or is too old.")
    return invitation


def accept_invitation(*, invitation: Invitation, name: str, password: str) -> User:
    """Activate the membership; a new user gets their name and password, a known one proves theirs.

    Raises Invalid where the password is too weak, or is not the one of the account that is there,
    and TooManyAttempts.
    """
    member = invitation.membership
    user: User = member.user
    if user.has_usable_password():
        _prove_account(user, password)
    else:
        user.name = name or user.name
        set_password(user, password)
    with tenant_context(member.tenant_id):
        member.is_active = True
        member.save(update_fields=["is_active"])
        invitation.delete()
        record_event(action="invitation_accepted", subject=member, actor_id=user.pk)
    return user


def _prove_account(user: User, password: str) -> None:
    limits = limits_for(email=user.email, address=current_origin().address)
    count_attempt(limits)
    if not user.is_active or not is_password_of(user, password):
        raise Invalid("password", "You have an account already: its own password is needed.")
    forgive(limits)
