"""Who may change whose place in the retailer, and what must stay true of its people.

An owner manages everybody. A manager manages staff, and gives stores, that are within their own: so
nobody gives what they do not have, and only an owner makes an owner or a manager. A retailer always
keeps an active owner.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypedDict

from django.db.models import Q

from accounts.access import Access, Forbidden
from accounts.models import Membership, MembershipStore, Role
from accounts.sessions import end_sessions
from accounts.tokens import revoke_tokens_of
from core.problems import NotFound, Problem
from stores.models import Store
from tenants.audit import record_event


class Place(TypedDict):
    """What a membership lets somebody be."""

    role: str
    all_stores: bool
    store_ids: list[int]
    is_active: bool


class LastOwner(Problem):
    default_code = "last_owner"


def place_of(membership: Membership) -> Place:
    return {
        "role": membership.role,
        "all_stores": membership.all_stores,
        "store_ids": sorted(own.store_id for own in membership.stores.all()),
        "is_active": membership.is_active,
    }


def may_give(access: Access, place: Place) -> bool:
    """Whether the place is one that this user may give, take and change."""
    if access.role == Role.OWNER:
        return True
    if place["role"] != Role.STAFF:
        return False
    if access.membership.all_stores:
        return True
    return not place["all_stores"] and set(place["store_ids"]) <= access.own_store_ids


def refuse_beyond_own(access: Access, place: Place) -> None:
    """Raises Forbidden."""
    if not may_give(access, place):
        raise Forbidden("You manage staff of your own stores; the rest is an owner's.")


def known_stores(store_ids: Iterable[int]) -> list[int]:
    """The ids, once each. Raises NotFound where one is not the retailer's."""
    wanted = sorted(set(store_ids))
    if Store.objects.filter(pk__in=wanted).count() != len(wanted):
        raise NotFound
    return wanted


def change_member(*, access: Access, membership_id: int, changes: Mapping[str, Any]) -> Membership:
    """Set some of a `Place`. Who is deactivated is signed out of this retailer at once.

    Raises NotFound, Forbidden, LastOwner, and Problem for an invitation that is still open.
    """
    member, owners = _locked(membership_id)
    before = place_of(member)
    after: Place = {**before, **changes}  # type: ignore[typeddict-item]  # keys of a Place
    after["store_ids"] = known_stores(after["store_ids"])
    refuse_beyond_own(access, before)
    refuse_beyond_own(access, after)
    if after["is_active"] and not before["is_active"] and member.invitations.exists():
        raise Problem("The invitation is not accepted yet.", code="invitation_open")
    others = [owner for owner in owners if owner.pk != member.pk]
    stays_owner = after["role"] == Role.OWNER and after["is_active"]
    if member in owners and not stays_owner and not others:
        raise LastOwner("This is the last active owner. Make another one first.")
    _write(member, after)
    if before["is_active"] and not after["is_active"]:
        end_access(member)
    record_event(
        action=_action(before, after),
        subject=member,
        actor_id=access.user.pk,
        before=before,
        after=after,
    )
    return member


def _locked(membership_id: int) -> tuple[Membership, list[Membership]]:
    """The member and all active owners, in one order of locks: two owners cannot demote each other."""
    rows = list(
        Membership.objects.select_for_update(no_key=True, of=("self",))
        .select_related("user")
        .filter(Q(pk=membership_id) | Q(role=Role.OWNER, is_active=True))
        .order_by("pk")
    )
    member = next((row for row in rows if row.pk == membership_id), None)
    if member is None:
        raise NotFound
    owners = [m for m in rows if m.role == Role.OWNER and m.is_active and m.user.is_active]
    return member, owners


def _write(member: Membership, place: Place) -> None:
    member.role = place["role"]
    member.all_stores = place["all_stores"]
    member.is_active = place["is_active"]
    member.save(update_fields=["role", "all_stores", "is_active"])
    give_stores(member, place["store_ids"])


def give_stores(member: Membership, store_ids: list[int]) -> None:
    """These, and no others any longer."""
    member.stores.exclude(store_id__in=store_ids).delete()
    known = set(member.stores.values_list("store_id", flat=True))
    MembershipStore.objects.bulk_create(
        MembershipStore(membership=member, store_id=store_id)
        for store_id in store_ids
        if store_id not in known
    )


def end_access(member: Membership) -> None:
    """Sessions and tokens in this retailer end now, and do not come back with the membership."""
    revoke_tokens_of(member)
    end_sessions(user_id=member.user_id, tenant_id=member.tenant_id)


def _action(before: Place, after: Place) -> str:
    if before["is_active"] == after["is_active"]:
        return "changed"
    return "activated" if after["is_active"] else "deactivated"
