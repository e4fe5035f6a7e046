#!/usr/bin/env python3
"""Asks one of the questions beside this file of records.

usage: query.py QUESTION PLACE [--csv]

QUESTION is the name of a .sql file, as pay-by-seniority. PLACE is a folder that scripts/spark/extract.py
wrote, a folder with records.jsonl and duplicates.jsonl, or a store (postings.db).
"""
import argparse
import glob
import os
import sys

import duckdb

HERE = os.path.dirname(os.path.abspath(__file__))
VIEWS = {"from-jsonl", "from-parquet", "from-store", "postings"}


def questions():
    names = (os.path.basename(name)[:-len(".sql")] for name in glob.glob(os.path.join(HERE, "*.sql")))
    return sorted(set(names) - VIEWS)


def run(connection, name):
    with open(os.path.join(HERE, f"{name}.sql"), encoding="utf-8") as file:
        return connection.sql(file.read())


def opened(place):
    """A connection that has the views `postings` and `skills` of a place."""
    connection = duckdb.connect()
    connection.execute("SET VARIABLE place = $place", {"place": place})
    if os.path.isfile(place):
        load_sqlite(connection)
        quoted = place.replace("'", "''")
        connection.execute(f"ATTACH '{quoted}' AS store (TYPE sqlite, READ_ONLY)")
        run(connection, "from-store")
        return connection
    isTable = os.path.isdir(os.path.join(place, "records"))
    run(connection, "from-parquet" if isTable else "from-jsonl")
    run(connection, "postings")
    return connection


def load_sqlite(connection):
    """DuckDB's reader of SQLite: that of the Python package where there is one, else DuckDB's own."""
    try:
        import duckdb_ext
        found = [file for folder in duckdb_ext.__path__ for file in glob.glob(
            f"{folder}/extensions/v{duckdb.__version__}/*/sqlite_scanner.duckdb_extension")]
    except ImportError:
        found = []
    connection.execute(f"LOAD '{found[0]}'" if found else "INSTALL sqlite; LOAD sqlite")


def main():
    parser = argparse.ArgumentParser(prog="query.py", description=__doc__.split("\n")[0])
    parser.add_argument("question", choices=questions(), metavar="QUESTION", help=", ".join(questions()))
    parser.add_argument("place", help="a folder of records, or a store")
    parser.add_argument("--csv", action="store_true", help="print all rows as CSV")
    options = parser.parse_args()
    connection = opened(options.place)
    answer = run(connection, options.question)
    if options.csv:
        answer.write_csv("/dev/stdout")
    else:
        answer.show(max_rows=100)


if __name__ == "__main__":
    sys.exit(main())
