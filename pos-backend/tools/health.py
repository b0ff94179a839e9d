"""Asks the web server beside us whether it lives: exit code 0, or 1. For the container."""

import http.client
import os
import sys


def main() -> int:
    # A name that the application answers to; ".example.com" stands for all names below it.
    host = os.environ.get("ALLOWED_HOSTS", "localhost").split(",")[0].strip().lstrip(".*")
    connection = http.client.HTTPConnection("127.0.0.1", 8000, timeout=3)
    try:
        connection.request("GET", "/api/v1/health/live", headers={"Host": host or "localhost"})
        return int(connection.getresponse().status != http.HTTPStatus.OK)
    except OSError:
        return 1


if __name__ == "__main__":
    sys.exit(main())
