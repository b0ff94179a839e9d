from pos.tests.till import desk

__all__ = ["desk"]
