"""What is done to a count, from its first scan to its end."""

from typing import ClassVar

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.access import Forbidden
from accounts.idempotent import idempotent
from accounts.views import TenantView
from core.inputs import existing, validated
from inventory.counts.api import WRITES, count_answer
from inventory.counts.blind import counts_blind
from inventory.counts.finalizing import Approved, finalize_count
from inventory.counts.models import CountSession, ObservationKind
from inventory.counts.scans import Noted, Seen, observe, resolve_unknown
from inventory.counts.serializers import (
    CountFinalizeInput,
    CountNoted,
    CountOutput,
    CountScanInput,
    CountSetInput,
    CountUnknownRow,
    UnknownResolution,
)
from inventory.counts.sessions import cancel_count


class _CountStepView(TenantView):
    permission_for: ClassVar[dict[str, str]] = WRITES

    def _session(self, pk: int) -> CountSession:
        session = existing(CountSession, pk)
        self.acts_in(session.store_id)
        return session


class CountScanView(_CountStepView):
    """Adds to what was counted in a zone. Unknown codes are parked on the session."""

    serializer_class = CountNoted

    @extend_schema(request=CountScanInput, responses=CountNoted)
    def post(self, request: Request, pk: int) -> Response:
        session = self._session(pk)
        given = validated(CountScanInput, request)
        seen = Seen(kind=ObservationKind.SCAN, **given)
        noted = observe(session_id=pk, seen=seen, actor_id=self.access.user.pk)
        return _noted(self, session, noted)


class CountSetView(_CountStepView):
    """Counts a zone's part of a line afresh; what was scanned before stays in the history."""

    serializer_class = CountNoted

    @extend_schema(request=CountSetInput, responses=CountNoted)
    def post(self, request: Request, pk: int) -> Response:
        session = self._session(pk)
        given = validated(CountSetInput, request)
        seen = Seen(kind=ObservationKind.SET, qty=given.pop("counted_qty"), **given)
        noted = observe(session_id=pk, seen=seen, actor_id=self.access.user.pk)
        return _noted(self, session, noted)


class CountUnknownView(_CountStepView):
    """Says what a parked code is, or drops it."""

    serializer_class = CountUnknownRow

    @extend_schema(request=UnknownResolution, responses=CountUnknownRow)
    def post(self, request: Request, pk: int, unknown_id: int) -> Response:
        self._session(pk)
        given = validated(UnknownResolution, request)
        unknown = resolve_unknown(
            session_id=pk,
            unknown_id=unknown_id,
            variant_id=given["variant_id"],
            actor_id=self.access.user.pk,
        )
        return Response(CountUnknownRow(unknown).data)


class CountFinalizeView(_CountStepView):
    """Sets the shelves as they were counted; what was sold since stays sold.

    Lines that moved while they were counted are left out, unless a manager accepts them.
    """

    serializer_class = CountOutput

    @extend_schema(request=CountFinalizeInput, responses=CountOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self._session(pk)
        given = validated(CountFinalizeInput, request)
        moved = given.get("accept_moved", False)
        approved = Approved(
            all_moved=moved is True,
            moved=() if isinstance(moved, bool) else tuple(moved),
            elsewhere=tuple(given["accept_elsewhere"]),
            zero_uncounted=given.get("zero_uncounted"),
        )
        if approved != Approved() and not self.access.may("stock.count_approve"):
            raise Forbidden("A manager has to say yes to that.")
        finalize_count(session_id=pk, approved=approved, actor_id=self.access.user.pk)
        return count_answer(self, pk)


class CountCancelView(_CountStepView):
    """Drops the count: nothing of it is posted."""

    serializer_class = CountOutput

    @extend_schema(request=None, responses=CountOutput)
    @idempotent
    def post(self, request: Request, pk: int) -> Response:
        self._session(pk)
        cancel_count(session_id=pk, actor_id=self.access.user.pk)
        return count_answer(self, pk)


def _noted(view: TenantView, session: CountSession, noted: Noted) -> Response:
    context = {
        **view.get_serializer_context(),
        "blind": counts_blind(view.access, session),
    }
    return Response(CountNoted(noted, context=context).data)
