from django.contrib import admin
from django.urls import include, path, re_path
from django.views.generic import RedirectView

from core import views

urlpatterns = [
    path("api/v1/", include("config.api_urls")),
    re_path(r"^api(?:/|$)", views.not_found),
    path("admin/", admin.site.urls),
    path("admin", RedirectView.as_view(url="/admin/")),
    # Every other path is the web app's own, but for files that were not found.
    re_path(r"^(?!(?:static|assets)/)", views.web_app),
]

handler400 = views.bad_request
handler404 = views.not_found
handler500 = views.server_error
