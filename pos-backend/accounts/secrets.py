"""Secrets that are shown once and kept as a digest: they are long and random, so a plain one will do.

Each names its retailer, since whoever shows one is not signed in yet: `<kind>_<tenant id>_<random>`.
"""

import hashlib
import re
import secrets

_RANDOM = r"[A-Za-z0-9_-]{43}"  # 256 bits


def new_secret(*, kind: str, tenant_id: int) -> str:
    return f"{kind}_{tenant_id}_{secrets.token_urlsafe(32)}"


def digest_of(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def tenant_of(secret: str, *, kind: str) -> int | None:
    """The retailer that a secret names; None where it is none of ours."""
    parts = re.fullmatch(rf"{kind}_([0-9]{{1,15}})_{_RANDOM}", secret)
    return int(parts[1]) if parts else None
