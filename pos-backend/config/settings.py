"""Every setting, read from the environment in this one module.

Development needs none of the variables. Anywhere else a missing one, or a default secret, stops the
start with a message that names all of them at once. `.env.example` describes each.
"""

import os
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from celery.schedules import crontab
from django.core.exceptions import ImproperlyConfigured
from psycopg.conninfo import conninfo_to_dict

from config.admin_look import UNFOLD as UNFOLD  # noqa: PLC0414  # a setting

BASE_DIR = Path(__file__).resolve().parent.parent
FRONTEND_DIST = BASE_DIR.parent / "pos-frontend" / "dist"

ENVIRONMENT = os.environ.get("ENVIRONMENT", "development")
if ENVIRONMENT not in {"development", "production"}:
    raise ImproperlyConfigured(
        f"ENVIRONMENT is {ENVIRONMENT!r}; it must be development or production."
    )
DEVELOPMENT = ENVIRONMENT == "development"
DEBUG = False

DEVELOPMENT_SECRET = "development-only-secret-of-no-worth-outside-this-machine"  # noqa: S105  # refused outside development
REQUIRED_OUTSIDE_DEVELOPMENT = (
    "SECRET_KEY",
    "DATABASE_URL",
    "REDIS_URL",
    "ALLOWED_HOSTS",
    "CSRF_TRUSTED_ORIGINS",
)
if not DEVELOPMENT:
    missing = [name for name in REQUIRED_OUTSIDE_DEVELOPMENT if not os.environ.get(name)]
    if missing:
        raise ImproperlyConfigured(f"Set these environment variables: {', '.join(missing)}.")
    if os.environ["SECRET_KEY"] == DEVELOPMENT_SECRET or len(os.environ["SECRET_KEY"]) < 50:
        raise ImproperlyConfigured("SECRET_KEY must be your own and at least 50 characters long.")


def _list(name: str, default: str = "") -> list[str]:
    return [item.strip() for item in os.environ.get(name, default).split(",") if item.strip()]


SECRET_KEY = os.environ.get("SECRET_KEY") or DEVELOPMENT_SECRET
ALLOWED_HOSTS = _list("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1],.local" if DEVELOPMENT else "")
CSRF_TRUSTED_ORIGINS = _list("CSRF_TRUSTED_ORIGINS")

INSTALLED_APPS = [
    "unfold",
    "unfold.contrib.filters",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "rest_framework",
    "django_filters",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "core",
    "tenants",
    "accounts",
    "stores",
    "catalog",
    "inventory",
    "purchasing",
    "pos",
    "analytics",
    "demo",
    "bench",
]

MIDDLEWARE = [
    "core.middleware.RequestIdMiddleware",
    "core.metrics.MetricsMiddleware",
    "core.middleware.TrailingSlashMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "core.middleware.SecurityHeadersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "accounts.middleware.AdminTenantMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
APPEND_SLASH = False

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]


def _database(url: str) -> dict[str, Any]:
    """Django's form of a libpq connection string, unix sockets included."""
    parts = {key: value for key, value in conninfo_to_dict(url).items() if value is not None}
    return {
        "ENGINE": "tenants.postgresql",
        "NAME": parts.pop("dbname", "onhand"),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": parts.pop("port", ""),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        "DISABLE_SERVER_SIDE_CURSORS": os.environ.get("PGBOUNCER") == "1",
        "OPTIONS": {**parts, "application_name": "onhand"},
    }


DATABASES = {"default": _database(os.environ.get("DATABASE_URL", "postgresql:///onhand"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL = os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0")
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
}
# Celery spells a unix socket differently from redis-py.
CELERY_BROKER_URL = (
    REDIS_URL.replace("unix://", "redis+socket://", 1).replace("?db=", "?virtual_host=", 1)
    if urlsplit(REDIS_URL).scheme == "unix"
    else REDIS_URL
)
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
# While all workers are busy, one call in the queue does as much as a hundred.
_BY_THE_MINUTE: dict[str, Any] = {"schedule": crontab(), "options": {"expires": 60.0}}
CELERY_BEAT_SCHEDULE = {
    "expire promises": {"task": "inventory.tasks.expire_promises", **_BY_THE_MINUTE},
    # These two ask what is due, so that a machine which was off at night catches up.
    "build due marts": {"task": "analytics.tasks.build_due_marts", **_BY_THE_MINUTE},
    "prove ledgers": {"task": "inventory.tasks.prove_ledgers", **_BY_THE_MINUTE},
    "send due digests": {
        "task": "analytics.tasks.send_due_digests",
        "schedule": crontab(minute="*/5"),
        "options": {"expires": 300.0},
    },
    "forget old answers": {
        "task": "tenants.tasks.forget_old_answers",
        "schedule": crontab(hour=3, minute=50),
    },
    "do waiting jobs": {
        "task": "tenants.tasks.do_waiting_jobs",
        "schedule": 5.0,
        "options": {"expires": 5.0},
    },
    "forget old results": {
        "task": "tenants.tasks.forget_old_results",
        "schedule": crontab(hour=3, minute=55),
    },
    "forget old downloads": {
        "task": "tenants.tasks.forget_old_downloads",
        "schedule": crontab(minute=25),
    },
    "forget ended sessions": {
        "task": "accounts.tasks.forget_ended_sessions",
        "schedule": crontab(hour=4, minute=0),
    },
}

AUTH_USER_MODEL = "accounts.User"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]

# Of django-allauth only the second factor is used: its pages and its sign-in are not there.
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
MFA_ADAPTER = "accounts.second_factor.SecondFactorAdapter"
MFA_TOTP_ISSUER = "Onhand"
MFA_TOTP_TOLERANCE = 1  # a clock may be half a minute off
PASSWORD_RESET_TIMEOUT = 3600

SESSION_ENGINE = "accounts.sessions"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 14 * 24 * 3600
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "core.views.csrf_failure"
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
if not DEVELOPMENT:
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-sessionid", "__Host-csrftoken"
    SECURE_SSL_REDIRECT = True
    SECURE_REDIRECT_EXEMPT = [r"^api/v1/health/"]
    SECURE_HSTS_SECONDS = 365 * 24 * 3600
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
METRICS_TOKEN = os.environ.get("METRICS_TOKEN", "")
# Where people reach the web app: what links in mails begin with.
PUBLIC_URL = (
    os.environ.get("PUBLIC_URL")
    or next(iter(CSRF_TRUSTED_ORIGINS), None)
    or f"http://localhost:{os.environ.get('PORT', '8000')}"
).rstrip("/")
if "*" in PUBLIC_URL:
    raise ImproperlyConfigured(
        "Set PUBLIC_URL: the first of CSRF_TRUSTED_ORIGINS stands for many addresses."
    )
# Behind a proxy that overwrites X-Forwarded-Proto and appends to X-Forwarded-For.
TRUSTED_PROXY = os.environ.get("TRUSTED_PROXY") == "1"
if TRUSTED_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# Without a mail server whoever invites hands the link on; development prints its mail.
EMAIL_HOST = os.environ.get("EMAIL_HOST", "")
HAS_MAIL_SERVER = bool(EMAIL_HOST)
_without_server = "console" if DEVELOPMENT else "dummy"
_mailer = "smtp" if HAS_MAIL_SERVER else _without_server
EMAIL_BACKEND = f"django.core.mail.backends.{_mailer}.EmailBackend"
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "587"))
EMAIL_USE_TLS = os.environ.get("EMAIL_USE_TLS", "1") == "1"
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = os.environ.get("EMAIL_FROM", "Onhand <onhand@localhost>")

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "/static/"
# Development serves them from where they are; the image collects them once.
STATIC_ROOT = None if DEVELOPMENT else BASE_DIR / "static"
WHITENOISE_USE_FINDERS = DEVELOPMENT
# The built web app: files by their own names at the root, so that /assets/… and /favicon.svg work.
WHITENOISE_ROOT = FRONTEND_DIST if FRONTEND_DIST.is_dir() else None

DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "accounts.authentication.BearerAuthentication",
        "accounts.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_PAGINATION_CLASS": "core.pagination.PagePagination",
    "DEFAULT_FILTER_BACKENDS": ["core.filters.StrictFilterBackend", "core.filters.OrderingBackend"],
    "DEFAULT_SCHEMA_CLASS": "core.schema.Schema",
    "EXCEPTION_HANDLER": "core.problems.problem_response",
    "COERCE_DECIMAL_TO_STRING": True,
    "URL_FORMAT_OVERRIDE": None,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Onhand",
    "DESCRIPTION": "Point of sale and inventory for shops with more than one location.",
    "VERSION": "1.0.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.AllowAny"],
    "SERVE_AUTHENTICATION": [],
    "SCHEMA_PATH_PREFIX": r"/api/v1",
    "COMPONENT_SPLIT_REQUEST": True,
    "ENUM_NAME_OVERRIDES": {
        "RoleEnum": "accounts.models.Role",
        "RefTypeEnum": "inventory.models.RefType",
        "SaleStatusEnum": "pos.models.SaleStatus",
        "ReturnStatusEnum": "pos.models.ReturnStatus",
        "DispositionEnum": "pos.models.Disposition",
        "SessionStatusEnum": "pos.models_sessions.SessionStatus",
        "CashKindEnum": "pos.models_sessions.CashKind",
        "PaymentMethodEnum": "pos.models.PaymentMethod",
        "AdjustmentKindEnum": "inventory.adjustments.models.AdjustmentKind",
        "JobStatusEnum": "tenants.models_jobs.JobStatus",
        "AdjustmentStatusEnum": "inventory.adjustments.models.AdjustmentStatus",
        "ReservationStatusEnum": "inventory.reservations.models.ReservationStatus",
        "CountStatusEnum": "inventory.counts.models.CountStatus",
        "CountUnknownStatusEnum": "inventory.counts.models.UnknownStatus",
        "StateEnum": "accounts.serializers_users.STATES",
        "CountObservationKindEnum": "inventory.counts.models.ObservationKind",
        "CountLineStateEnum": "inventory.counts.variance.LineState",
        "CountOutcomeEnum": "inventory.counts.models.CountOutcome",
        "TransferStatusEnum": "inventory.transfers.models.TransferStatus",
        "TransferOutcomeEnum": "inventory.transfers.serializers.OUTCOMES",
        "PurchaseOrderStatusEnum": "purchasing.orders.models.PurchaseOrderStatus",
        "PriceListOutcomeEnum": "purchasing.vendors.price_list.plan.PriceOutcome",
        "ReorderRuleEnum": "purchasing.reorder.wanted.Rule",
        "ReorderConfidenceEnum": "purchasing.reorder.wanted.Confidence",
        "DigestEnum": "accounts.models.Digest",
        "ScheduledTaskEnum": "analytics.runs.known.Task",
        "LastRunStatusEnum": "analytics.runs.known.LastStatus",
        "InventoryCheckStatusEnum": "analytics.runs.known.CheckStatus",
        "MartStatusEnum": "analytics.marts.freshness.MartStatus",
        "FileKindEnum": "analytics.exports.serializers.FILE_KINDS",
        "ExportReportEnum": "analytics.exports.reports.Report",
        "AgeBucketEnum": "analytics.aging.buckets.AgeBucket",
        "ShrinkageByEnum": "analytics.shrinkage.asked.ShrinkageBy",
        "ValuationByEnum": "analytics.valuation.asked.ValuationBy",
        "SalesByEnum": "analytics.sales.asked.SalesBy",
        "AbcClassEnum": "analytics.sales.serializers.CLASSES",
    },
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "core.middleware.RequestIdFilter"}},
    "formatters": {
        "line": {"format": "%(asctime)s %(levelname)s %(name)s [%(request_id)s] %(message)s"}
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["request_id"],
        }
    },
    "root": {"handlers": ["console"], "level": os.environ.get("LOG_LEVEL", "INFO")},
}


# Django's own sign-in page is the admin's; the web app signs in through the API.
LOGIN_URL, LOGIN_REDIRECT_URL = "admin:login", "admin:index"
