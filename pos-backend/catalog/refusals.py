from core.problems import Problem


class Duplicate(Problem):
    """Somebody else has the name, SKU or barcode."""

    default_code = "duplicate"


class InUse(Problem):
    """Stock, history or other rows of the catalogue name it: it is deactivated, never deleted."""

    default_code = "in_use"


class HasStock(Problem):
    default_code = "has_stock"
