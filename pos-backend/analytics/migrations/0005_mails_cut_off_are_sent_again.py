from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('analytics', '0004_builds_name_who_is_left_out'),
    ]

    operations = [
        # Of a worker that was killed, by a version that left such mails at that.
        migrations.RunSQL(
            """UPDATE analytics_digestmail m SET status = 'WAITING'
            WHERE m.tenant_id IN (SELECT t.id FROM tenants_tenant t) AND m.status = 'SENDING'""",
            migrations.RunSQL.noop,
        ),
        migrations.AlterField(
            model_name='digestmail',
            name='status',
            field=models.CharField(choices=[('WAITING', 'Waiting'), ('SENT', 'Sent')], default='WAITING', max_length=7),
        ),
    ]
