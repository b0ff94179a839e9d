import pytest

# A red run after an hour says what it compared.
pytest.register_assert_rewrite(
    *(
        f"{__name__}.{name}"
        for name in ("both", "buying", "stockkeeping", "looking", "api_pages", "doors_http")
    )
)
