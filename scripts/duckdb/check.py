#!/usr/bin/env python3
"""Asks every question of this folder of a dozen made records, and of what JOBREQ reads of Fixtures.

usage: scripts/duckdb/check.py JOBREQ

Run by `scripts/test --spark`. Each question must give the rows that stand below, of JSON lines and of
Parquet alike; and of real records, JSON lines, Parquet and store alike, whatever it gives.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

import duckdb

import query

ROOT = os.path.dirname(os.path.dirname(query.HERE))


def record(number, company, date, family, seniority, minimum, years, pay, mode, country, *skills,
           preferred=()):
    """A line as `jobreq extract` writes it, with what the questions ask."""
    currency, low, high, period = pay or (None,) * 4
    return {
        "id": f"{number}.html", "outcome": "posting", "source": "made", "url": None, "location": None,
        "date": date, "title": f"Job {number}", "company": company, "family": family,
        "seniority": seniority, "role": "product",
        "degree": {"minimum": minimum, "substitutable": False, "preferred": list(preferred), "fields": []},
        "years": years, "pay": None,
        "salary": pay and {"currency": currency, "low": low, "high": high, "period": period},
        "skills": [
            {"name": name.rstrip("*-"), "category": "Made", "evidence": [],
             "standing": {"*": "preferred", "-": "mentioned"}.get(name[-1], "required")}
            for name in skills],
        "industry": None, "place": {"text": None, "country": country}, "workMode": mode}


USD = "USD"
RECORDS = [
    record(1, "Alder", "2026-01-10", "data-scientist", "senior", "doctorate", 5, (USD, 180000, 220000, "year"), "remote", "US", "Python", "SQL"),
    record(2, "Alder", "2026-02-03", "data-scientist", "mid", "master", 3, (USD, 140000, 160000, "year"), "hybrid", "US", "Python", "Spark*", preferred=["doctorate"]),
    record(3, "Alder", "2026-02-20", "data-engineer", "mid", "bachelor", 3, (USD, 120000, None, "year"), None, "US", "SQL", "Spark", "Python-"),
    record(4, "Birch", "2026-03-01", "data-engineer", "junior", "none", 1, None, "on-site", "DE", "SQL"),
    record(5, "Birch", "2026-04-11", "data-engineer", "senior", "bachelor", 6, ("EUR", 70000, 90000, "year"), "hybrid", "DE", "SQL", "Kafka"),
    record(6, "Birch", "2026-05-12", "data-scientist", "junior", "none", None, ("EUR", 50000, 60000, "year"), None, "DE", "Python", "Kafka*"),
    record(7, None, "2026-06-01", "data-scientist", "mid", "master", 2, (USD, 60, 80, "hour"), "remote", None, "Python"),
    record(8, "Cedar", None, "data-scientist", "senior", "doctorate", 4, (USD, 200000, 200000, "year"), None, "US", "Python", "Python*"),
    record(9, "Cedar", None, "data-scientist", "senior", "doctorate", 4, None, None, "US", "Python"),
]
OTHERS = [
    {"id": "10.html", "outcome": "no-posting", "reason": {"code": "closed", "detail": "closed"}},
    {"id": "11.html", "outcome": "unreadable", "reason": {"code": "damaged", "detail": "cut"}},
]
# The ninth is the eighth without its pay.
DUPLICATES = [{"id": "9.html", "duplicateOf": "8.html"}]

EXPECTED = {
    "skills-by-company": [
        ("Alder", "Python", 2, 2, 3, 66.7), ("Alder", "SQL", 2, 2, 3, 66.7),
        ("Alder", "Spark", 2, 1, 3, 66.7), ("Birch", "Kafka", 2, 1, 3, 66.7),
        ("Birch", "SQL", 2, 2, 3, 66.7), ("Birch", "Python", 1, 1, 3, 33.3),
        ("Cedar", "Python", 1, 1, 1, 100.0)],
    "doctorates-by-month": [
        ("2026-01", 1, 1, 0, 100.0), ("2026-02", 2, 0, 1, 0.0), ("2026-03", 1, 0, 0, 0.0),
        ("2026-04", 1, 0, 0, 0.0), ("2026-05", 1, 0, 0, 0.0), ("2026-06", 1, 0, 0, 0.0)],
    "pay-by-seniority": [
        ("EUR", "senior", 1, 80000, 80000, 80000), ("EUR", "junior", 1, 55000, 55000, 55000),
        ("USD", "senior", 2, 200000, 200000, 200000), ("USD", "mid", 2, 127500, 135000, 142500)],
    "degrees-by-family": [
        ("data-scientist", "doctorate", 2, 40.0), ("data-scientist", "master", 2, 40.0),
        ("data-scientist", "none", 1, 20.0), ("data-engineer", "bachelor", 2, 66.7),
        ("data-engineer", "none", 1, 33.3)],
    # January to March against April to June.
    "skills-rising": [
        ("Kafka", 0, 2, 66.7), ("Python", 3, 2, -8.3), ("SQL", 3, 1, -41.7), ("Spark", 2, 0, -50.0)],
    "skills-together": [
        ("Python", "Spark", 2, 1.33), ("Python", "SQL", 2, 0.67), ("Kafka", "SQL", 1, 1.0),
        ("SQL", "Spark", 1, 1.0), ("Kafka", "Python", 1, 0.67)],
    "work-mode-by-country": [
        ("US", 4, 1, 1, 0, 2), ("DE", 3, 0, 1, 1, 1), ("unknown", 1, 1, 0, 0, 0)],
    "years-by-seniority": [
        ("junior", 2, 1, 1, 1, 1), ("mid", 3, 3, 2, 3, 3), ("senior", 3, 3, 4, 5, 6)],
    "pay-by-skill": [
        ("EUR", "Kafka", 2, 67500, 67500), ("EUR", "Python", 1, 55000, 67500),
        ("EUR", "SQL", 1, 80000, 67500), ("USD", "Python", 4, 175000, 175000),
        ("USD", "SQL", 2, 160000, 175000), ("USD", "Spark", 2, 135000, 175000)],
    "companies-without-degree": [("Birch", 3, 2, 2, "2026-05-12")],
}


def write(place, lines, duplicates):
    os.makedirs(place)
    for name, rows in [("records", lines), ("duplicates", duplicates)]:
        with open(f"{place}/{name}.jsonl", "w", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)


def as_parquet(place, target):
    """The records of a place as scripts/spark/extract.py lays them."""
    connection = query.opened(place)
    os.makedirs(f"{target}/records")
    connection.execute(
        f"COPY (SELECT * FROM records) TO '{target}/records/batch=00000' (FORMAT parquet, PARTITION_BY (date))")
    os.makedirs(f"{target}/duplicates")
    connection.execute(f"COPY (SELECT * FROM duplicates) TO '{target}/duplicates/a.parquet' (FORMAT parquet)")


def answer(place, name):
    connection = query.opened(place)
    rows = query.run(connection, name).fetchall()
    return [tuple(str(cell) if hasattr(cell, "isoformat") else cell for cell in row) for row in rows]


class Check:
    def __init__(self):
        self.failed = 0

    def say(self, name, is_right, detail=""):
        self.failed += not is_right
        if not is_right:
            print(f"FAILED {name}: {detail}", flush=True)

    def made(self, place):
        write(f"{place}/made", RECORDS + OTHERS, DUPLICATES)
        as_parquet(f"{place}/made", f"{place}/made-parquet")
        self.say("every question has its rows here", query.questions() == sorted(EXPECTED), query.questions())
        for name, rows in EXPECTED.items():
            for form in ["made", "made-parquet"]:
                found = answer(f"{place}/{form}", name)
                self.say(f"{name} of {form}", found == rows, f"{found}, expected {rows}")

    def real(self, place, jobreq):
        def output(*words):
            return subprocess.run(
                [jobreq, *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout

        postings = os.path.join(ROOT, "Fixtures", "postings")
        os.makedirs(f"{place}/real")
        with open(f"{place}/real/records.jsonl", "wb") as file:
            file.write(output("extract", "--quiet", postings))
        with open(f"{place}/real/duplicates.jsonl", "wb") as file:
            file.write(output("duplicates", "--quiet", f"{place}/real/records.jsonl"))
        as_parquet(f"{place}/real", f"{place}/real-parquet")
        places = [f"{place}/real-parquet"]
        if os.path.exists(os.path.join(query.HERE, "from-store.sql")):
            places.append(f"{place}/postings.db")
            output("analyze", "--quiet", "--store", places[-1], postings)
        for name in query.questions():
            rows = answer(f"{place}/real", name)
            self.say(f"{name} of real records", len(rows) > 0, "no rows")
            for other in places:
                found = answer(other, name)
                different = [pair for pair in zip(rows, found) if pair[0] != pair[1]][:3]
                self.say(f"{name} of {os.path.basename(other)}", found == rows,
                         f"{len(found)} rows, expected {len(rows)}; {different}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("jobreq")
    options = parser.parse_args()
    place = tempfile.mkdtemp(prefix="jobreq-duckdb-")
    try:
        check = Check()
        check.made(place)
        check.real(place, os.path.abspath(options.jobreq))
        print(f"{'FAILED' if check.failed else 'ok'}: {len(EXPECTED)} questions to DuckDB {duckdb.__version__}")
        return 1 if check.failed else 0
    finally:
        shutil.rmtree(place)


if __name__ == "__main__":
    sys.exit(main())
