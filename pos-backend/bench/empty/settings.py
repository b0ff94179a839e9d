"""A Django project with the application's libraries and without the application."""

from config import settings as real

SECRET_KEY = real.DEVELOPMENT_SECRET
ALLOWED_HOSTS = ["127.0.0.1"]
INSTALLED_APPS = [app for app in real.INSTALLED_APPS if not (real.BASE_DIR / app).is_dir()]
MIDDLEWARE = [
    name for name in real.MIDDLEWARE if name.startswith(("django.", "whitenoise.", "allauth."))
]
TEMPLATES = real.TEMPLATES
ROOT_URLCONF = "bench.empty.urls"
DATABASES = {
    "default": {**real.DATABASES["default"], "ENGINE": "django.db.backends.postgresql"},
}
CACHES = real.CACHES
DEFAULT_AUTO_FIELD = real.DEFAULT_AUTO_FIELD
STATIC_URL = real.STATIC_URL
USE_TZ = True
LOGGING = {"version": 1, "root": {"level": "INFO"}}
