"""Takes over the record of imports, which `pos` kept while it was the only app that imported."""

import django.db.models.deletion
import tenants.fields
from django.db import migrations, models


def _renamed(model: str) -> list[tuple[str, str]]:
    """A table and the sequence of its ids: (forwards, backwards)."""
    return [
        (
            f"ALTER {kind} pos_{model}{suffix} RENAME TO tenants_{model}{suffix}",
            f"ALTER {kind} tenants_{model}{suffix} RENAME TO pos_{model}{suffix}",
        )
        for kind, suffix in (("TABLE", ""), ("SEQUENCE", "_id_seq"))
    ]


class Migration(migrations.Migration):
    dependencies = [
        ("tenants", "0005_jobs"),
        ("pos", "0006_import_runs_are_the_tenants"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.RunSQL(forwards, backwards)
                for model in ("importrun", "quarantinedrow")
                for forwards, backwards in _renamed(model)
            ],
            state_operations=[
                migrations.CreateModel(
                    name='ImportRun',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('profile', models.CharField(max_length=40)),
                        ('file_name', models.CharField(max_length=255)),
                        ('sha256', models.CharField(max_length=64)),
                        ('status', models.CharField(choices=[('RUNNING', 'Running'), ('INTERRUPTED', 'Interrupted'), ('DONE', 'Done')], default='RUNNING', max_length=11)),
                        ('attempts', models.PositiveIntegerField(default=0)),
                        ('rows', models.PositiveBigIntegerField(default=0, help_text='Rows of the file.')),
                        ('rows_done', models.PositiveBigIntegerField(default=0, help_text='In the latest attempt.')),
                        ('summary', models.JSONField(default=dict)),
                        ('started_at', models.DateTimeField()),
                        ('finished_at', models.DateTimeField(blank=True, null=True)),
                        ('tenant', tenants.fields.TenantField()),
                    ],
                    options={
                        'abstract': False,
                        'base_manager_name': 'objects',
                        'default_manager_name': 'objects',
                    },
                ),
                migrations.CreateModel(
                    name='QuarantinedRow',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('row_number', models.PositiveBigIntegerField()),
                        ('reason', models.CharField(max_length=200)),
                        ('cells', models.JSONField(help_text="The row's cells, as text.")),
                        ('run', tenants.fields.TenantForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='quarantined', to='tenants.importrun')),
                        ('tenant', tenants.fields.TenantField()),
                    ],
                    options={
                        'ordering': ['row_number'],
                        'abstract': False,
                        'base_manager_name': 'objects',
                        'default_manager_name': 'objects',
                    },
                ),
                migrations.AddConstraint(
                    model_name='importrun',
                    constraint=models.UniqueConstraint(fields=('tenant', 'profile', 'sha256'), name='importrun_profile_file'),
                ),
                migrations.AddConstraint(
                    model_name='quarantinedrow',
                    constraint=models.UniqueConstraint(fields=('tenant', 'run', 'row_number'), name='quarantinedrow_row'),
                ),
            ],
        )
    ]
