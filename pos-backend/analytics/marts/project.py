"""Where dbt's models are, and which state of them marts were made by."""

from hashlib import sha256
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent / "dbt"


def _definition() -> str:
    """A digest of whatever makes a mart what it is; its descriptions and data tests do not."""
    digest = sha256((PROJECT / "dbt_project.yml").read_bytes())
    for folder in ("macros", "models"):
        for file in sorted((PROJECT / folder).rglob("*.sql")):
            digest.update(f"{file.name}\n".encode() + file.read_bytes())
    return digest.hexdigest()


DEFINITION = _definition()
# What stands in the schema after a build: each model is a table or a view.
MODELS = sorted(file.stem for file in (PROJECT / "models").rglob("*.sql"))
