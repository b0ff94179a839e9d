"""For how long stock has lain."""

from django.db import models


class AgeBucket(models.TextChoices):
    D0_30 = "D0_30", "Up to 30 days"
    D31_60 = "D31_60", "31 to 60 days"
    D61_90 = "D61_90", "61 to 90 days"
    D91_180 = "D91_180", "91 to 180 days"
    D181_365 = "D181_365", "181 to 365 days"
    OVER_365 = "OVER_365", "Over 365 days"


# The last day of each bucket but the last.
_ENDS = (
    (AgeBucket.D0_30, 30),
    (AgeBucket.D31_60, 60),
    (AgeBucket.D61_90, 90),
    (AgeBucket.D91_180, 180),
    (AgeBucket.D181_365, 365),
)


def bucket_of(days: str) -> str:
    """SQL for the bucket of so many `days`, which is SQL too."""
    cases = " ".join(f"WHEN {days} <= {end} THEN '{bucket}'" for bucket, end in _ENDS)
    return f"CASE {cases} ELSE '{AgeBucket.OVER_365}' END"
