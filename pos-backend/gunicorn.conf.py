"""The web server, in `make run` as in the container: few processes, each with threads."""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

bind = os.environ.get("BIND") or f"127.0.0.1:{os.environ.get('PORT') or 8000}"
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
threads = int(os.environ.get("WEB_THREADS") or 8)
# Loaded once and then forked: a quick start, and pages of memory in common.
preload_app = True
# Longer than a load balancer keeps an idle connection, so that it is never us who hang up.
keepalive = 75
# Behind a proxy whose address we cannot know; settings decide whether to believe its headers.
forwarded_allow_ips = "*"
# Heartbeat files in memory: on a disk, a slow write would look like a dead worker.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108  # heartbeats, no data
control_socket_disable = True
accesslog = "-"
access_log_format = '%(h)s "%(r)s" %(s)s %(B)s bytes %(M)s ms'

# Where the processes put their numbers for core.metrics to add up. Set before the application loads.
_metrics = tempfile.mkdtemp(prefix="onhand-metrics-")
os.environ["PROMETHEUS_MULTIPROC_DIR"] = _metrics


def child_exit(_server: Any, worker: Any) -> None:
    from prometheus_client import multiprocess  # noqa: PLC0415  # reads the folder when imported

    multiprocess.mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]  # lacks types


def on_exit(_server: Any) -> None:
    shutil.rmtree(_metrics, ignore_errors=True)
