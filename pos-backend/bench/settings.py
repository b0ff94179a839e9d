"""The application's settings for the measured web server: the same, with the constant page on top."""

from config.settings import *  # noqa: F403  # all of them, whatever they will be

ROOT_URLCONF = "bench.urls"
