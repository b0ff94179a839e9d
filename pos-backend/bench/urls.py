from django.urls import path

from bench.views import ConstantView
from config import urls

urlpatterns = [path("api/v1/bench/constant", ConstantView.as_view()), *urls.urlpatterns]

handler400 = urls.handler400
handler404 = urls.handler404
handler500 = urls.handler500
