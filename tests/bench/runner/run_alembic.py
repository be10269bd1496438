"""Runs Alembic in this process and prints what `once.ts` prints: a transaction for each migration, SQLite in WAL mode."""
import json
import logging
import statistics
import sys
import time

import sqlalchemy
from alembic import command
from alembic.config import Config

PLACE = json.loads(sys.argv[1])
SQLITE = PLACE["engine"] == "sqlite"


def open_engine():
    if not SQLITE:
        return sqlalchemy.create_engine(PLACE["url"].replace("postgres://", "postgresql+psycopg2://", 1))
    engine = sqlalchemy.create_engine("sqlite:///" + PLACE["url"][len("sqlite:"):])

    # The driver begins no transaction before DDL; SQLAlchemy's page on SQLite shows this way around it.
    @sqlalchemy.event.listens_for(engine, "connect")
    def connected(connection, _record):
        connection.isolation_level = None
        for setting in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
            connection.execute("PRAGMA " + setting)

    @sqlalchemy.event.listens_for(engine, "begin")
    def begun(connection):
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def upgrade(connection):
    config = Config()
    config.set_main_option("script_location", PLACE["folder"] + "/alembic")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def timed(work):
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def from_connect():
    engine = open_engine()
    with engine.connect() as connection:
        upgrade(connection)
    engine.dispose()


logging.disable(logging.CRITICAL)
engine = open_engine()
with engine.connect() as connection:
    if PLACE["task"] == "apply":
        before = time.process_time()
        result = {"apply": timed(lambda: upgrade(connection)), "cpu": (time.process_time() - before) * 1000}
    else:
        times = [timed(lambda: upgrade(connection)) for _ in range(PLACE["calls"])]
        connects = [timed(from_connect) for _ in range(PLACE["connects"])]
        result = {"first": times[0], "open": statistics.median(times), "connect": statistics.median(connects)}
print(json.dumps(result))
