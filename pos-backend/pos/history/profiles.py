"""The exports that can be imported, by name."""

from pos.history.online_retail import ONLINE_RETAIL
from pos.history.profile import Profile

PROFILES: dict[str, Profile] = {profile.name: profile for profile in (ONLINE_RETAIL,)}
