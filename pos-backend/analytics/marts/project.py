"""Where dbt's models are, and which marts they make."""

from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent / "dbt"
MARTS = frozenset(model.stem for model in (PROJECT / "models" / "marts").glob("*.sql"))
