"""Builds of the marts and the mails of the low-stock digest, for operators."""

from django.contrib import admin

from analytics.digests.models import DigestMail, MailStatus
from analytics.marts.models import BuildStatus, MartBuild
from core.admin import ChoicesDropdownFilter, RangeDateFilter, ReadOnlyAdmin, badge, column, local
from tenants.admin import BY_TENANT


@admin.register(MartBuild)
class MartBuildAdmin(ReadOnlyAdmin):
    list_display = ("started", "outcome", "full_refresh", "seconds")
    list_filter = (("status", ChoicesDropdownFilter), ("started_at", RangeDateFilter))
    fields = (
        ("started_at", "finished_at"),
        ("status", "full_refresh"),
        "problem",
        "left_out",
        "steps",
    )

    @column("started")
    def started(self, build: MartBuild) -> str:
        return local(build.started_at, "UTC")

    @badge(
        "outcome",
        {
            BuildStatus.SUCCEEDED: "success",
            BuildStatus.FAILED: "danger",
            BuildStatus.RUNNING: "info",
        },
    )
    def outcome(self, build: MartBuild) -> tuple[str, str]:
        if build.left_out and build.status == BuildStatus.SUCCEEDED:
            return BuildStatus.FAILED, f"Succeeded, but for {len(build.left_out)}"
        return build.status, build.get_status_display()

    @column("seconds")
    def seconds(self, build: MartBuild) -> str:
        if build.finished_at is None:
            return "–"
        return f"{(build.finished_at - build.started_at).total_seconds():.1f}"


@admin.register(DigestMail)
class DigestMailAdmin(ReadOnlyAdmin):
    list_display = ("day", "to", "tenant", "digest", "outcome", "attempts")
    list_filter = (BY_TENANT, ("status", ChoicesDropdownFilter), ("day", RangeDateFilter))
    list_select_related = ("tenant", "membership__user")
    fields = (
        ("day", "tenant"),
        ("membership", "digest"),
        ("status", "attempts"),
        "sent_at",
        "problem",
    )

    @column("to")
    def to(self, mail: DigestMail) -> str:
        return str(mail.membership.user.email)

    @badge("outcome", {MailStatus.SENT: "success", MailStatus.WAITING: "warning"})
    def outcome(self, mail: DigestMail) -> tuple[str, str]:
        return mail.status, mail.get_status_display()
