"""The record of imports serves more than sales: `tenants.0006` takes its tables over as they are."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("pos", "0005_oversold_settlements")]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.DeleteModel("QuarantinedRow"),
                migrations.DeleteModel("ImportRun"),
            ]
        )
    ]
