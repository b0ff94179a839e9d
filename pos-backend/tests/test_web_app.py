"""The single page is what every path is that is nothing else."""

from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings


@pytest.fixture
def built(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<title>Onhand</title>")
    settings.FRONTEND_DIST = tmp_path


@pytest.mark.parametrize("path", ["/", "/inventory/stock", "/inventory/stock/", "/anything?x=1"])
@pytest.mark.parametrize("method", ["get", "head"])
def test_a_page_of_the_app_is_the_app(built: None, path: str, method: str) -> None:
    answer = getattr(Client(), method)(path)
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-cache"
    assert "frame-ancestors 'none'" in answer["Content-Security-Policy"]
    assert "'unsafe-inline'" not in answer["Content-Security-Policy"].split("style-src")[0]
    if method == "get":
        assert b"Onhand" in answer.content


@pytest.mark.parametrize("path", ["/static/nothing.js", "/assets/nothing.js", "/api/nothing"])
def test_a_file_or_endpoint_that_is_not_there_is_404(built: None, path: str) -> None:
    assert Client().get(path).status_code == 404


def test_before_it_is_built_the_app_says_so(settings: Settings, tmp_path: Path) -> None:
    settings.FRONTEND_DIST = tmp_path
    answer = Client().get("/")
    assert answer.status_code == 503
    assert b"not built" in answer.content


def test_the_admin_is_found_without_its_slash() -> None:
    answer = Client().get("/admin")
    assert (answer.status_code, answer["Location"]) == (302, "/admin/")
