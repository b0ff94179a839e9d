import json
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.checks import Predicate, Result
from inventory.proof import Proof, prove
from stores.models import Store
from tenants.context import tenant_context
from tenants.models import Tenant


class Command(BaseCommand):
    help = (
        "Prove that stock equals the ledger. Reads one snapshot, never repairs."
        " Exit 0: clean. 1: findings. 2: wrong usage."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--tenant", metavar="SLUG", help="only this retailer")
        parser.add_argument("--store", metavar="CODE", help="only this store; needs --tenant")
        parser.add_argument(
            "--by-ref-type", action="store_true", help="compare units with the documents' totals"
        )
        parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
        parser.add_argument(
            "--limit", type=int, default=20, help="findings shown per check (default 20)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["limit"] < 0:
            raise CommandError("--limit must not be negative.", returncode=2)
        tenant_id, store_id = self._scope(options["tenant"], options["store"])
        self.quiet = options["json"]
        proof = prove(
            tenant_id=tenant_id,
            store_id=store_id,
            limit=options["limit"],
            with_ref_types=options["by_ref_type"],
            on_start=self._show_start,
            on_result=self._show_result,
        )
        if self.quiet:
            self.stdout.write(json.dumps(_as_json(proof), indent=2, default=str))
        else:
            self._show_end(proof)
        if proof.findings:
            raise CommandError(f"{proof.findings} findings.", returncode=1)

    def _scope(self, slug: str | None, code: str | None) -> tuple[int | None, int | None]:
        if slug is None:
            if code is not None:
                raise CommandError("--store needs --tenant.", returncode=2)
            return None, None
        tenant = Tenant.objects.filter(slug=slug).first()
        if tenant is None:
            raise CommandError(f"There is no tenant {slug!r}.", returncode=2)
        if code is None:
            return tenant.id, None
        with tenant_context(tenant.id):
            store = Store.objects.filter(code=code).first()
        if store is None:
            raise CommandError(f"{slug} has no store {code!r}.", returncode=2)
        return tenant.id, store.id

    def _show_start(self, predicate: Predicate) -> None:
        if not self.quiet and self.stdout.isatty():
            self.stdout.write(f"… {predicate.title}", ending="\r")
            self.stdout.flush()

    def _show_result(self, result: Result) -> None:
        if self.quiet:
            return
        clean = not result.total_findings
        mark = self.style.SUCCESS("ok  ") if clean else self.style.ERROR("FAIL")
        found = "" if clean else f", {result.total_findings:,} findings"
        self.stdout.write(
            f"{mark} {result.predicate.number:>2}. {result.predicate.title}"
            f" ({result.examined:,} rows examined{found})"
        )
        for finding in result.findings:
            self.stdout.write(
                f"       {finding.what}: expected {finding.expected}; found {finding.found}"
                f" (tenant {finding.tenant_id})"
            )
        if result.total_findings > len(result.findings):
            self.stdout.write(f"       … and {result.total_findings - len(result.findings):,} more")

    def _show_end(self, proof: Proof) -> None:
        for total in proof.by_ref_type:
            documents = (
                "no documents" if total.documents is None else f"documents {total.documents}"
            )
            mark = "" if total.agrees else self.style.ERROR("  DIFFERS")
            self.stdout.write(
                f"     {total.ref_type}: ledger {total.ledger} in {total.entries:,} entries,"
                f" {documents}{mark}"
            )
        self.stdout.write(
            f"{proof.examined:,} rows examined in {proof.seconds:.1f} s,"
            f" {proof.findings:,} findings."
        )


def _as_json(proof: Proof) -> dict[str, Any]:
    return {
        "clean": proof.findings == 0,
        "examined": proof.examined,
        "findings": proof.findings,
        "seconds": round(proof.seconds, 3),
        "checks": [
            {
                "number": result.predicate.number,
                "title": result.predicate.title,
                "examined": result.examined,
                "findings": result.total_findings,
                "shown": [asdict(finding) for finding in result.findings],
            }
            for result in proof.results
        ],
        "by_ref_type": [{**asdict(total), "agrees": total.agrees} for total in proof.by_ref_type],
    }
