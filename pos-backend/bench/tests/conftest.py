from collections.abc import Iterator
from typing import Any

import pytest

from bench.databases import databases
from bench.running import Bench
from bench.sizes import Size

TOY = Size(
    name="toy",
    stores=2,
    variants=60,
    items_per_store=30,
    sale_rounds=2,
    import_lines=60,
    file_lines=50,
    posts=8,
    requests=2,
    rounds=1,
)


@pytest.fixture(scope="module")
def toy(django_db_setup: None, django_db_blocker: Any) -> Iterator[Bench]:
    """A bench that is over in seconds. Its databases have the test database's name in front."""
    with django_db_blocker.unblock(), databases(lambda _: None) as own:
        yield Bench(size=TOY, rounds=1, databases=own, say=lambda _: None)
