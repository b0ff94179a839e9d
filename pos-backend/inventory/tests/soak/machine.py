"""Random trade against the application and against the plain model; both say the same at every step."""

from inventory.tests.soak.api_pages import Pages
from inventory.tests.soak.buying import Buying
from inventory.tests.soak.counting import Counting
from inventory.tests.soak.looking import Looking
from inventory.tests.soak.shipping import Shipping
from inventory.tests.soak.stockkeeping import StockKeeping
from inventory.tests.soak.trading import Trading


class Trade(Trading, Buying, Shipping, Counting, StockKeeping, Looking):
    """Everything that can happen to a retailer's stock; workflows to come add their own."""


class TradeOverHttp(Pages, Trade):
    """The same through the doors that are open to a browser, and what only a browser can see."""
