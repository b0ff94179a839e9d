from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much is loaded, and how often each thing is done in a round.

    Every store keeps its own `items_per_store` of the `variants`. Each item opens once and is sold once
    in each of the `sale_rounds`, so that the ledger has
    `stores * items_per_store * (1 + sale_rounds)` rows.
    """

    name: str
    stores: int
    variants: int
    items_per_store: int
    sale_rounds: int
    import_lines: int
    file_lines: int
    posts: int
    requests: int
    rounds: int

    @property
    def entries(self) -> int:
        return self.stores * self.items_per_store * (1 + self.sale_rounds)


# 50,000 variants in both: a search costs what the catalogue's size makes it cost, not the ledger's.
SMALL = Size(
    name="small",
    stores=4,
    variants=50_000,
    items_per_store=5_000,
    sale_rounds=4,
    import_lines=40_000,
    file_lines=20_000,
    posts=320,
    requests=25,
    rounds=5,
)
LARGE = Size(
    name="large",
    stores=20,
    variants=50_000,
    items_per_store=10_000,
    sale_rounds=49,
    import_lines=200_000,
    file_lines=20_000,
    posts=640,
    requests=50,
    rounds=5,
)
SIZES = {size.name: size for size in (SMALL, LARGE)}
