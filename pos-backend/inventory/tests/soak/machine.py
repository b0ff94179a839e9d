"""Random trade against the services and against the plain model; both say the same at every step."""

from inventory.tests.soak.stockkeeping import StockKeeping
from inventory.tests.soak.trading import Trading


class Trade(Trading, StockKeeping):
    """Everything that can happen to a retailer's stock; workflows to come add their own."""
