"""PostgreSQL and Redis for a machine that has neither, started by ourselves.

Whoever needs an engine holds a shared lock on a file in DATA_DIR (`lease`). A
detached process per engine, its keeper, owns the server and waits for that
lock exclusively: when it gets it, nobody uses the server any more and it stops
it. The kernel releases locks however a process ends, so that there is no
count to go wrong. Nothing here needs more than the standard library.
"""
