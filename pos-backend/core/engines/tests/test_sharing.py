"""Who comes and goes, and what that does to the servers."""

from .users import Users, eventually


def started_at(users: Users, user: int) -> object:
    with users.everyone[user].database() as database:
        return database.execute("SELECT pg_postmaster_start_time()").fetchone()


def test_the_first_user_finds_a_database_and_a_cache(users: Users) -> None:
    user = users.arrive()
    with user.database() as database:
        database.execute("CREATE EXTENSION pg_trgm")
        row = database.execute("SELECT similarity('crème brûlée', 'CRÈME BRÛLÉE')").fetchone()
    assert row == (1,)
    with user.cache() as cache:
        assert cache.set("key", "value")


def test_the_application_is_no_superuser_and_can_make_databases(users: Users) -> None:
    with users.arrive().database() as database:
        row = database.execute(
            "SELECT rolsuper, rolcreatedb FROM pg_roles WHERE rolname = current_user"
        ).fetchone()
    assert row == (False, True)


def test_two_starts_at_once_share_one_server(users: Users) -> None:
    both = [users.arrive(), users.arrive()]
    assert both[0].urls() == both[1].urls()
    assert started_at(users, 0) == started_at(users, 1)
    assert len(users.redis()) == 1


def test_servers_stay_for_those_who_remain(users: Users) -> None:
    first, second = users.arrive(), users.arrive()
    second.urls()
    before = started_at(users, 0)
    first.leave()
    assert started_at(users, 1) == before


def test_servers_stop_after_the_last_user(users: Users) -> None:
    users.arrive().urls()
    assert users.postgresql()
    assert users.redis()
    users.leave()
    eventually(lambda: not users.servers())


def test_who_comes_while_the_servers_stop_gets_new_ones(users: Users) -> None:
    for _ in range(3):
        users.arrive().urls()
        users.leave()
    with users.arrive().database() as database:
        assert database.execute("SELECT 1").fetchone() == (1,)


def test_an_own_database_is_used_and_none_started(users: Users) -> None:
    user = users.arrive(DATABASE_URL="postgresql://elsewhere/shop")
    assert user.urls()["DATABASE_URL"] == "postgresql://elsewhere/shop"
    assert not users.postgresql()
    assert users.redis()


def test_an_own_redis_is_used_and_none_started(users: Users) -> None:
    user = users.arrive(REDIS_URL="redis://elsewhere:6379/0")
    assert user.urls()["REDIS_URL"] == "redis://elsewhere:6379/0"
    assert users.postgresql()
    assert not users.redis()


def test_with_both_of_ones_own_nothing_is_made(users: Users) -> None:
    user = users.arrive(DATABASE_URL="postgresql://elsewhere/shop", REDIS_URL="redis://elsewhere")
    assert user.urls()["DATABASE_URL"] == "postgresql://elsewhere/shop"
    assert not list(users.data_dir.iterdir())
