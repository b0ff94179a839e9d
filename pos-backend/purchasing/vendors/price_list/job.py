"""A vendor's price list, applied as a job."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from core.files.columns import FileSettings
from purchasing.vendors.models import Vendor
from purchasing.vendors.price_list.fields import PriceField
from purchasing.vendors.price_list.services import apply_price_list
from purchasing.vendors.price_list.told import price_list_told
from tenants.job_kinds import Work, register

KIND = "purchasing.price_list"


def job_input(
    *, settings: FileSettings[PriceField], vendor: Vendor, force: bool, shows_costs: bool
) -> dict[str, Any]:
    """The rights are those of the moment at which it was asked for."""
    return {
        "settings": asdict(settings),
        "vendor_id": vendor.pk,
        "force": force,
        "shows_costs": shows_costs,
    }


def run_price_list(work: Work) -> Mapping[str, Any]:
    """Raises what `apply_price_list` does."""
    given = work.input
    outcome = apply_price_list(
        data=work.file,
        settings=FileSettings.kept(given["settings"], PriceField),
        vendor_id=given["vendor_id"],
        file_name=work.file_name,
        force=given["force"],
        actor_id=work.actor_id,
        progress=work.progress,
    )
    return price_list_told(
        outcome,
        name=work.file_name,
        size=len(work.file),
        dry_run=False,
        shows_costs=given["shows_costs"],
    )


register(KIND, run_price_list)
