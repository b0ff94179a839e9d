import pytest

from conftest import Cast
from inventory import reasons
from inventory.reasons import ensure_standard_reasons, usable_reason


def test_a_reason_that_another_till_makes_meanwhile_is_usable(
    in_shop: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Meanwhile(dict[str, str]):
        """The other till commits between the first look and the second."""

        def __contains__(self, code: object) -> bool:
            ensure_standard_reasons()
            return super().__contains__(code)

    monkeypatch.setattr(reasons, "STANDARD", Meanwhile(reasons.STANDARD))
    assert usable_reason("CORRECTION").code == "CORRECTION"
