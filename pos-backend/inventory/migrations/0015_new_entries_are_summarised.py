import django.contrib.postgres.indexes
from django.db import migrations


class Migration(migrations.Migration):
    """Without it, what was recorded since the last vacuum is in no range of the index: a question for the
    newest entries reads all of those."""

    dependencies = [
        ("inventory", "0014_entries_are_found_by_reason"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                # An option only: nothing is rebuilt, and nobody who reads or writes has to wait.
                migrations.RunSQL(
                    "ALTER INDEX ledger_recorded_brin SET (autosummarize = on)",
                    "ALTER INDEX ledger_recorded_brin RESET (autosummarize)",
                ),
            ],
            state_operations=[
                migrations.RemoveIndex(model_name="stockledger", name="ledger_recorded_brin"),
                migrations.AddIndex(
                    model_name="stockledger",
                    index=django.contrib.postgres.indexes.BrinIndex(
                        autosummarize=True, fields=["recorded_at"], name="ledger_recorded_brin"
                    ),
                ),
            ],
        ),
    ]
