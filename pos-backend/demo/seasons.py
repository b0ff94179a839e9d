"""When people come, and for what: the week, the year and the hours of the day."""

import datetime as dt
import math
from functools import cache

# Monday first; a week comes to 7.
WEEKDAYS = (0.80, 0.82, 0.90, 1.00, 1.18, 1.55, 0.75)

# Shelves with a time of year of their own: the middle of it, and how much it adds there.
SHELF_SEASONS = {
    "CAN": (dt.date(2000, 12, 15), 0.35),
    "FIR": (dt.date(2000, 12, 20), 0.70),
    "CUS": (dt.date(2000, 11, 25), 0.40),
    "LGT": (dt.date(2000, 12, 10), 0.40),
    "CHO": (dt.date(2000, 12, 15), 0.30),
    "CRD": (dt.date(2000, 12, 10), 0.45),
    "VAS": (dt.date(2000, 4, 25), 0.35),
    "GLS": (dt.date(2000, 6, 25), 0.25),
    "TOW": (dt.date(2000, 7, 20), 0.30),
}


def is_trading_day(day: dt.date) -> bool:
    return (day.month, day.day) != (12, 25)


def footfall(day: dt.date) -> float:
    """Customers of a day, where 1 is an ordinary one: Saturdays, Advent, the lull after it."""
    return WEEKDAYS[day.weekday()] * (
        0.95
        + 0.45 * _bump(day, dt.date(2000, 12, 16), 18)
        - 0.10 * _bump(day, dt.date(2000, 2, 4), 25)
    )


@cache
def shelf_demand(prefix: str, day: dt.date) -> float:
    """How much more (above 1) or less of a shelf is asked for on a day."""
    if prefix not in SHELF_SEASONS:
        return 1.0
    middle, swing = SHELF_SEASONS[prefix]
    return 1.0 + swing * math.cos(2 * math.pi * _days_between(day, middle) / 365.25)


def _bump(day: dt.date, middle: dt.date, width: float) -> float:
    return math.exp(-((_days_between(day, middle) / width) ** 2))


def _days_between(day: dt.date, middle: dt.date) -> int:
    """From a day of the year to another, the short way round."""
    apart = abs(day.timetuple().tm_yday - middle.timetuple().tm_yday)
    return min(apart, 365 - apart)
