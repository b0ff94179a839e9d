"""Counts, by the services."""

import datetime as dt
from collections.abc import Collection

from inventory.counts.finalizing import Approved, finalize_count
from inventory.counts.models import CountScope, CountSession, ObservationKind
from inventory.counts.scans import Seen, observe
from inventory.counts.sessions import cancel_count, create_count
from inventory.counts.variance import variance_lines
from inventory.tests.soak.answers import service
from inventory.tests.soak.stocktakes import Looked, Sighting
from inventory.tests.soak.world import World, units, whole
from stores.models import Store


class CountingDoors:
    world: World

    @service()
    def begin_count(self, store: Store, zone: str, at: dt.datetime) -> int:
        session = create_count(
            store=store,
            scope=CountScope.ZONE if zone else CountScope.FULL_STORE,
            zone_name=zone,
            actor_id=self.world.actor_id,
        )
        created(session.pk, at)
        return session.pk

    @service()
    def see(self, pk: int, sighting: Sighting) -> int:
        """How many are counted of it now."""
        seen = Seen(
            kind=ObservationKind.SET if sighting.is_afresh else ObservationKind.SCAN,
            variant_id=sighting.variant,
            zone_name=sighting.zone,
            qty=units(sighting.units),
            counted_at=sighting.at,
        )
        noted = observe(session_id=pk, seen=seen, actor_id=self.world.actor_id)
        assert noted.line is not None
        return whole(noted.line.counted_qty, 3)

    def look(self, pk: int) -> Looked:
        return {
            line.variant_id: (
                whole(line.expected, 3),
                whole(line.counted, 3),
                line.moved_during_count,
            )
            for line in variance_lines(CountSession.objects.get(pk=pk))
        }

    @service()
    def finalize(self, pk: int, accepted: Collection[int] | None) -> dict[int, str]:
        """What became of each line. `accepted` None: all that moved."""
        approved = Approved(moved=accepted or (), all_moved=accepted is None)
        session = finalize_count(session_id=pk, approved=approved, actor_id=self.world.actor_id)
        return dict(session.lines.values_list("variant_id", "outcome"))

    @service()
    def drop_count(self, pk: int) -> None:
        cancel_count(session_id=pk, actor_id=self.world.actor_id)


def created(pk: int, at: dt.datetime) -> None:
    """In the machine's days; nothing that was seen before it counts."""
    CountSession.objects.filter(pk=pk).update(created_at=at)
