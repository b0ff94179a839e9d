"""The exports that can be imported, by name."""

from purchasing.history.iowa import IOWA
from purchasing.history.profile import Profile

PROFILES: dict[str, Profile] = {profile.name: profile for profile in (IOWA,)}
