from django.db import connection
from django.db.models import Model


def refresh_statistics(*models: type[Model]) -> None:
    """Tell the planner of tables that have just been filled.

    Until autovacuum does, a minute or so later, it takes them for empty and joins thousands of items
    without their indexes. An empty table must not be among them: it would be taken for one that stays
    so. A role that may not ANALYZE gets a warning from the server and no error.
    """
    tables = ", ".join(f'"{model._meta.db_table}"' for model in models)
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {tables}")
