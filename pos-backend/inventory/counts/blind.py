"""Who counts for somebody else is not to know what is expected."""

from accounts.access import MANAGERS, Access, Forbidden
from inventory.counts.models import UNDER_WAY, CountSession


class BlindCount(Forbidden):
    """403: what is expected is not shown to who counts blind."""

    default_code = "blind_count"


def counts_blind(access: Access, session: CountSession) -> bool:
    """Until the session is finalized."""
    return (
        session.status in UNDER_WAY and access.tenant.blind_counts and access.role not in MANAGERS
    )
