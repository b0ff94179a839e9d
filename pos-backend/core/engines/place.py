"""Where the engines of one DATA_DIR keep their files.

    DATA_DIR/lock      who uses what
    DATA_DIR/log       what they say
    DATA_DIR/engines   their data; owned by the user that they run as

As root, when that user cannot reach DATA_DIR (a clone below /root, say), then
`engines` is a link to a folder of its own in SHARED. Opening the permissions of
the folders above DATA_DIR is not for us to do.
"""

import hashlib
import os
import pwd
import re
import stat
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .accounts import can_write, is_root, unprivileged_account
from .errors import EngineError
from .locks import FileLock

REPOSITORY = Path(__file__).resolve().parents[3]
SHARED = Path("/var/lib/onhand")

# sun_path holds 104 bytes on macOS and 108 on Linux, with the name of the socket
# in the folder and a final zero byte.
LONGEST_SOCKET_FOLDER = 85
# Travels unquoted through URLs, and through settings where commas and quotes count.
PLAIN_PATH = re.compile(r"[A-Za-z0-9/._-]+")


@dataclass(frozen=True)
class Place:
    data_dir: Path
    home: Path
    sockets: Path
    account: pwd.struct_passwd | None  # None: the engines run as the user we are
    for_tests: bool  # fast, and nothing is safe from a power cut

    def lock(self, name: str) -> Path:
        return self.data_dir / "lock" / name

    def log(self, name: str) -> Path:
        return self.data_dir / "log" / f"{name}.log"

    def folder(self, name: str) -> Path:
        """A folder of the engines' user."""
        return _own_folder(self.home / name, self.account)


def data_dir_from(environment: Mapping[str, str]) -> Path:
    """DATA_DIR; a relative one counts from the repository, wherever the caller is."""
    return (REPOSITORY / (environment.get("DATA_DIR") or "var")).resolve()


def find_place(environment: Mapping[str, str]) -> Place:
    """The place for the environment's DATA_DIR, made on first use."""
    data_dir = data_dir_from(environment)
    for_tests = environment.get("ENGINES_PROFILE") == "test"
    for name in ("lock", "log"):
        (data_dir / name).mkdir(parents=True, exist_ok=True)
    with FileLock(data_dir / "lock" / "place"):
        home = _find_home(data_dir)
        account = _account_of(home)
        return Place(data_dir, home, _find_sockets(home, account), account, for_tests)


def _find_home(data_dir: Path) -> Path:
    engines = data_dir / "engines"
    if not engines.exists():
        engines.unlink(missing_ok=True)  # a link to a folder that was deleted
        if is_root():
            _make_home_for(unprivileged_account(), engines)
        else:
            engines.mkdir(mode=0o700)
    return engines.resolve()


def _make_home_for(account: pwd.struct_passwd, engines: Path) -> None:
    _own_folder(engines, account)
    if can_write(engines, account):
        return
    engines.rmdir()
    SHARED.mkdir(mode=0o755, parents=True, exist_ok=True)
    # A new name each time: whoever deletes DATA_DIR to begin again must not meet the old data.
    away = Path(tempfile.mkdtemp(prefix=f"{_digest(engines)}-", dir=SHARED))
    os.chown(away, account.pw_uid, account.pw_gid)
    engines.symlink_to(away)


def _account_of(home: Path) -> pwd.struct_passwd | None:
    """The owner of the data runs the engines, also when root starts them later."""
    owner = home.stat().st_uid
    if owner == os.geteuid():
        return None
    account = pwd.getpwuid(owner)
    if not is_root():
        raise EngineError(
            f"The data in {home} belongs to the user {account.pw_name}. "
            "Start Onhand as that user, or give it a folder of its own: DATA_DIR=<folder>"
        )
    return account


def _find_sockets(home: Path, account: pwd.struct_passwd | None) -> Path:
    inside = home / "run"
    if len(os.fsencode(inside)) <= LONGEST_SOCKET_FOLDER and PLAIN_PATH.fullmatch(str(inside)):
        return _own_folder(inside, account)
    # Not TMPDIR: everyone who uses this DATA_DIR must find the same folder.
    return _own_folder(Path("/tmp") / f"onhand-{_digest(home)}", account)  # noqa: S108


def _own_folder(folder: Path, account: pwd.struct_passwd | None) -> Path:
    """Makes the folder, for its owner alone. One that somebody else put there is refused."""
    owner = os.geteuid() if account is None else account.pw_uid
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != owner or found.st_mode & 0o077:
            raise EngineError(f"{folder} is in the way: remove it") from None
    else:
        if account is not None:
            os.chown(folder, account.pw_uid, account.pw_gid)
    return folder


def _digest(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
