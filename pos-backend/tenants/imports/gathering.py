"""The rows of an export, which may lie scattered, gathered into its documents."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice

from tenants.imports.reading import Row

NumberOf = Callable[[Row], str]
CHUNK = 5_000


def rows_per_document(rows: Iterable[Row], number_of: NumberOf) -> Counter[str]:
    """How many rows each document has, so that it is known when one is complete.

    Rows that belong to none count under the empty number.
    """
    return Counter(map(number_of, rows))


def gathered(
    rows: Iterable[Row], number_of: NumberOf, row_counts: Mapping[str, int]
) -> Iterator[tuple[str, list[Row]]]:
    """Each document's number and rows, in the order in which the file completes them.

    Only those begun and not complete are held; a shop's export interleaves a few at a time. A row
    without a number comes alone.
    """
    open_rows: dict[str, list[Row]] = {}
    for row in rows:
        number = number_of(row)
        if not number:
            yield "", [row]
            continue
        own_rows = open_rows.setdefault(number, [])
        own_rows.append(row)
        if len(own_rows) == row_counts[number]:
            yield number, open_rows.pop(number)


def chunks(numbers: Iterable[str]) -> Iterator[list[str]]:
    """As many at a time as one statement should ask for."""
    numbers = iter(numbers)
    while chunk := list(islice(numbers, CHUNK)):
        yield chunk
