from pos.tests.till import desk, live_desk

__all__ = ["desk", "live_desk"]
