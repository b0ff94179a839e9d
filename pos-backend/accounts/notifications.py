"""Which mails somebody wants from a retailer, besides those that they asked for."""

from accounts.access import MANAGERS
from accounts.models import Digest, Membership
from tenants.audit import record_event


def low_stock_digest_of(membership: Membership) -> Digest:
    """What was chosen; else who orders hears every day, and nobody else does."""
    if membership.low_stock_digest:
        return Digest(membership.low_stock_digest)
    return Digest.DAILY if membership.role in MANAGERS else Digest.NONE


def choose_low_stock_digest(*, membership: Membership, digest: Digest) -> None:
    """The choice of the member, of the retailer in scope. It stays when the role changes."""
    before = {"low_stock_digest": membership.low_stock_digest}
    membership.low_stock_digest = digest
    membership.save(update_fields=["low_stock_digest"])
    record_event(
        action="changed",
        subject=membership,
        actor_id=membership.user_id,
        before=before,
        after={"low_stock_digest": digest.value},
    )
