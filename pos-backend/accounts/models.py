from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Lower

from tenants.fields import TenantForeignKey
from tenants.scoping import TenantModel


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.save()
        return user

    def create_superuser(self, email: str, password: str, **fields: Any) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").strip().lower())


class User(AbstractBaseUser, PermissionsMixin):
    """A person, of no tenant: what they may do stands in their memberships."""

    email = models.EmailField(max_length=254, unique=True)
    name = models.CharField(max_length=120)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False, help_text="May open the admin.")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = UserManager()

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        ordering = ["email"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")), name="user_email_lower_case"
            )
        ]

    def __str__(self) -> str:
        return self.email

    def clean(self) -> None:
        super().clean()
        self.email = self.email.strip().lower()


class Role(models.TextChoices):
    OWNER = "OWNER", "Owner"
    MANAGER = "MANAGER", "Manager"
    STAFF = "STAFF", "Staff"


class Digest(models.TextChoices):
    """How often somebody wants a mail that sums up."""

    NONE = "NONE", "Never"
    DAILY = "DAILY", "Every day"
    WEEKLY = "WEEKLY", "Every Monday"


class Membership(TenantModel):
    """A user's place in one retailer; without `all_stores`, only the listed stores (none: no store)."""

    user = models.ForeignKey(User, models.PROTECT, related_name="memberships", db_index=False)
    role = models.CharField(max_length=7, choices=Role)
    all_stores = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    pin = models.CharField(
        max_length=128, blank=True, editable=False, help_text="Hashed; empty: none is set."
    )

    low_stock_digest = models.CharField(
        max_length=6, choices=Digest, blank=True, help_text="Empty: as the role has it."
    )

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(fields=["tenant", "user"], name="membership_tenant_user")
        ]
        # The one index of a tenant table that does not begin with it: sign-in knows only the user.
        indexes = [models.Index(fields=["user"], name="membership_user")]

    def __str__(self) -> str:
        return f"{self.user} as {self.role}"


class MembershipStore(TenantModel):
    membership = TenantForeignKey(Membership, on_delete=models.CASCADE, related_name="stores")
    store = TenantForeignKey("stores.Store", on_delete=models.CASCADE, related_name="+")

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["tenant", "membership", "store"], name="membershipstore_store"
            )
        ]

    def __str__(self) -> str:
        return str(self.store)


class Invitation(TenantModel):
    """An open invitation to a membership that is inactive until it is accepted; then it is gone."""

    membership = TenantForeignKey(Membership, models.CASCADE, related_name="invitations")
    digest = models.CharField(max_length=64, help_text="SHA-256 of the secret in the link.")
    sent_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    sent_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta(TenantModel.Meta):
        constraints = [
            models.UniqueConstraint(fields=["tenant", "membership"], name="invitation_membership"),
            models.UniqueConstraint(fields=["tenant", "digest"], name="invitation_digest"),
        ]

    def __str__(self) -> str:
        return str(self.membership)


class ApiToken(TenantModel):
    """An integration's key: acts as its maker, within `permissions`, until it expires or is revoked."""

    membership = TenantForeignKey(Membership, related_name="tokens")
    name = models.CharField(max_length=80)
    digest = models.CharField(max_length=64, help_text="SHA-256 of the token.")
    permissions = ArrayField(models.CharField(max_length=40))
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta(TenantModel.Meta):
        constraints = [models.UniqueConstraint(fields=["tenant", "digest"], name="apitoken_digest")]
        indexes = [models.Index(fields=["tenant", "membership"], name="apitoken_membership")]

    def __str__(self) -> str:
        return self.name


class LoginFailures(models.Model):
    """Counts wrong passwords per account and address; see `accounts.throttling`."""

    key = models.CharField(max_length=64, primary_key=True)
    failures = models.PositiveIntegerField()
    expires_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.key
