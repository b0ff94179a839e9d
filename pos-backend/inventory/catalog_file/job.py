"""The import of a catalogue as a job."""

from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any

from catalog.imports.fields import Field
from catalog.imports.reading import ImportSettings
from core.problems import NotFound
from inventory.catalog_file.services import Stores, import_catalog
from inventory.catalog_file.told import import_told
from stores.models import Store
from tenants.job_kinds import Work, register

KIND = "catalog.import"


def job_input(
    *, settings: ImportSettings, store_id: int | None, own_store_ids: Collection[int]
) -> dict[str, Any]:
    """The rights are those of the moment at which the import was asked for."""
    return {
        "settings": asdict(settings),
        "store_id": store_id,
        "own_store_ids": sorted(own_store_ids),
    }


def run_import(work: Work) -> Mapping[str, Any]:
    """Raises what `import_catalog` does, and NotFound for a store that was closed since."""
    outcome = import_catalog(
        data=work.file,
        settings=ImportSettings.kept(work.input["settings"], Field),
        stores=_stores(work.input),
        actor_id=work.actor_id,
        file_name=work.file_name,
        progress=work.progress,
    )
    return import_told(outcome, name=work.file_name, size=len(work.file), dry_run=False)


def _stores(given: Mapping[str, Any]) -> Stores:
    every = list(Store.objects.filter(is_active=True))
    own = [store for store in every if store.pk in given["own_store_ids"]]
    default = next((store for store in own if store.pk == given["store_id"]), None)
    if given["store_id"] and default is None:
        raise NotFound  # closed since
    return Stores(every=every, own=own, default=default)


register(KIND, run_import)
