import argon2  # noqa: F401  # the application's workers load it with the first sign-in
import redis  # noqa: F401  # and this with the cache
from django.contrib import admin
from django.db import connection
from django.db.models import Model
from django.urls import path
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.views import SpectacularAPIView
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response


class OneView(GenericAPIView[Model]):
    """One statement, one constant."""

    authentication_classes = ()
    permission_classes = ()
    filter_backends = (DjangoFilterBackend,)
    schema = None

    def get(self, request: Request) -> Response:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        return Response({"status": "ok", "filler": ["x" * 100] * 200})


urlpatterns = [
    path("api/v1/health/live", OneView.as_view()),
    path("schema", SpectacularAPIView.as_view()),
    path("admin/", admin.site.urls),
]
