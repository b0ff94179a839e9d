import hashlib
from typing import ClassVar

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.api_jobs import accepted
from accounts.idempotent import idempotent
from accounts.serializers_jobs import JobOutput
from core.inputs import existing
from inventory.files.api import KEY_UNLESS_DRY_RUN, FileView, printable_name
from purchasing.vendors.models import Vendor
from purchasing.vendors.price_list.job import KIND, job_input
from purchasing.vendors.price_list.serializers import PriceListImportInput, PriceListImportOutput
from purchasing.vendors.price_list.services import preview_price_list, refuse_applied_list
from purchasing.vendors.price_list.told import price_list_told
from tenants.jobs import accept_job


class PriceListImportView(FileView):
    """A vendor's price list: all of it becomes the vendor's items, or nothing.

    With `dry_run` the answer is what would happen, row by row. Without, it is a job whose `result` is
    the same. A file that was applied to the vendor before takes `force`.
    """

    permission_for: ClassVar[dict[str, str]] = {"POST": "purchasing.order"}
    serializer_class = PriceListImportOutput

    @extend_schema(
        operation_id="purchasing_vendors_items_import",
        request={"multipart/form-data": PriceListImportInput},
        responses={
            200: PriceListImportOutput,
            202: OpenApiResponse(JobOutput, "Asked for, not yet done."),
        },
        parameters=[KEY_UNLESS_DRY_RUN],
    )
    def post(self, request: Request, pk: int) -> Response:
        vendor = existing(Vendor, pk)
        given = PriceListImportInput(data=request.data)
        given.is_valid(raise_exception=True)
        if given.validated_data["dry_run"]:
            return self._preview(vendor, given)
        return accepted(self._apply(request, vendor, given))

    def _preview(self, vendor: Vendor, given: PriceListImportInput) -> Response:
        file = given.validated_data["file"]
        outcome = preview_price_list(data=file.read(), settings=given.settings(), vendor=vendor)
        return Response(
            price_list_told(
                outcome,
                name=printable_name(file),
                size=file.size,
                dry_run=True,
                shows_costs=self.access.may("cost.read"),
            )
        )

    @idempotent
    def _apply(self, request: Request, vendor: Vendor, given: PriceListImportInput) -> Response:
        file, force = given.validated_data["file"], given.validated_data["force"]
        data, shows_costs = file.read(), self.access.may("cost.read")
        if not force:
            refuse_applied_list(vendor=vendor, sha256=hashlib.sha256(data).hexdigest())
        job = accept_job(
            kind=KIND,
            actor_id=self.access.user.pk,
            # What it tells is seen by who may see that; a narrow token asks for one without costs.
            permission="cost.read" if shows_costs else "purchasing.order",
            input=job_input(
                settings=given.settings(), vendor=vendor, force=force, shows_costs=shows_costs
            ),
            file=data,
            file_name=printable_name(file),
        )
        return Response(JobOutput(job).data, status=202)
