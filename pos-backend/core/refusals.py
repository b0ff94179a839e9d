"""The database's refusals in the user's words."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from psycopg.errors import ForeignKeyViolation, UniqueViolation

from core.problems import Problem


@contextmanager
def told_as(refusal: Problem) -> Iterator[None]:
    """What a unique or foreign key refuses inside is undone alone, and raised as `refusal`."""
    try:
        with transaction.atomic():
            yield
    except ProtectedError:
        raise refusal from None
    except IntegrityError as error:
        if isinstance(error.__cause__, UniqueViolation | ForeignKeyViolation):
            raise refusal from None
        raise
