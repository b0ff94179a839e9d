import os
from typing import Any

from celery import Celery
from celery.signals import worker_ready

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
app = Celery("onhand")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()

# What is asked for as soon as a worker is there, and after how many seconds: the first pages of a new
# shop are not to wait for the next full minute, nor for this. Twice is as good as once.
AT_START = {"analytics.tasks.build_due_marts": 3, "inventory.tasks.prove_ledgers": 20}


@worker_ready.connect
def _ask_what_is_due(**_kwargs: Any) -> None:
    for task, seconds in AT_START.items():
        app.send_task(task, countdown=seconds, expires=seconds + 60)
