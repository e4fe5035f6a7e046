#!/usr/bin/env python3
"""Proves that many machines give what one gives, also where workers are killed in between.

usage: scripts/spark/check.py JOBREQ [--postings N] [--corpus FOLDER]

Run by `scripts/test --spark`. On local[2] it reads N generated postings (20,000) and the pages of the
corpus where there is one, as JSON lines, Parquet and web archives; kills a jobreq process, a Python
worker and, once a batch is done, the whole run; and compares records, near-duplicates and the report
byte for byte with those of one process.
"""
import argparse
import collections
import glob
import gzip
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import duckdb

import made

HERE = os.path.dirname(os.path.abspath(__file__))


def descendants(root):
    """The processes that a process started, with their command lines."""
    parents, words = {}, {}
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat") as file:
                parents[int(name)] = int(file.read().rsplit(")", 1)[1].split()[1])
            with open(f"/proc/{name}/cmdline", "rb") as file:
                words[int(name)] = file.read().replace(b"\0", b" ").decode("utf-8", "replace")
        except (FileNotFoundError, ProcessLookupError):
            continue
    children = collections.defaultdict(list)
    for child, parent in parents.items():
        children[parent].append(child)
    found, pending = {}, [root]
    while pending:
        for child in children[pending.pop()]:
            found[child] = words.get(child, "")
            pending.append(child)
    return found, parents


class Processor(threading.Thread):
    """The processor time of a run, looked at while it lasts: that of jobreq, of Python and of Spark's own
    processes. What a killed process had taken counts too."""

    TICKS = os.sysconf("SC_CLK_TCK")

    def __init__(self, run, jobreq):
        super().__init__(daemon=True)
        self.root, self.jobreq = run, jobreq
        self.began = time.monotonic()
        self.taken = {}
        self.start()

    def run(self):
        while self.root.poll() is None:
            for process, words in {**descendants(self.root.pid)[0], self.root.pid: "python"}.items():
                kind = ("jobreq" if words.startswith(self.jobreq) else
                        "Spark" if words.split(" ")[0].endswith("java") else "Python")
                try:
                    with open(f"/proc/{process}/stat") as file:
                        ticks = file.read().rsplit(")", 1)[1].split()[11:13]
                except (FileNotFoundError, ProcessLookupError):
                    continue
                self.taken[process] = kind, sum(map(int, ticks)) / self.TICKS
            time.sleep(0.2)

    def words(self):
        self.join()
        sums = collections.Counter()
        for kind, seconds in self.taken.values():
            sums[kind] += seconds
        return (f"{time.monotonic() - self.began:.0f} s; of processor "
                + ", ".join(f"{kind} {sums[kind]:.0f} s" for kind in ["jobreq", "Python", "Spark"]))


class Check:
    def __init__(self, options, place):
        self.jobreq = os.path.abspath(options.jobreq)
        self.place = place
        self.failed = 0

    def path(self, *names):
        return os.path.join(self.place, *names)

    def say(self, name, is_right, detail=""):
        self.failed += not is_right
        print(f"{'ok    ' if is_right else 'FAILED'} {name}{': ' if detail else ''}{detail}", flush=True)

    def one(self, words, stdin=None, codes=(0,)):
        """What one process of jobreq prints."""
        with open(stdin or os.devnull, "rb") as file:
            ended = subprocess.run([self.jobreq, *words], stdin=file, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, check=False)
        if ended.returncode not in codes:
            sys.exit(f"check.py: jobreq {words} ended with {ended.returncode}: {ended.stderr.decode()}")
        return ended.stdout

    def streamed(self, name, path):
        """The records of lines that one process reads, and what it takes: the measure of a core."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        output = self.one(["extract", "--stdin", "jsonl", "--quiet", "--jobs", "1"], path)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        count, size = output.count(b"\n"), os.path.getsize(path)
        print(f"       {name}, one process: {seconds:.1f} s of processor, {1000 * seconds / count:.2f} ms and "
              f"{size / count / 1000:.1f} KB a line, {size / seconds / 1e6:.0f} MB/s", flush=True)
        return output

    def start(self, out, *inputs, words=()):
        log = open(f"{out}.log", "ab")
        command = [
            sys.executable, os.path.join(HERE, "extract.py"), *inputs, "--out", out,
            "--jobreq", self.jobreq, "--master", "local[2,4]", *words]
        environment = dict(os.environ, PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")
        run = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=log, env=environment, start_new_session=True)
        run.processor = Processor(run, self.jobreq)
        return run

    def ended(self, run, out):
        """The summary that a run printed."""
        printed = run.communicate()[0]
        print(f"       {os.path.basename(out)}: {run.processor.words()}", flush=True)
        if run.returncode != 0:
            with open(f"{out}.log", encoding="utf-8", errors="replace") as log:
                sys.exit(f"check.py: extract.py ended with {run.returncode}\n{log.read()[-4000:]}")
        return json.loads(printed.splitlines()[-1])

    def records(self, out):
        rows = duckdb.sql(
            f"SELECT record FROM read_parquet('{out}/records/*/*/*.parquet', hive_partitioning = true)")
        return sorted(row[0].encode() + b"\n" for row in rows.fetchall())

    def compare(self, name, out, single):
        records = self.records(out)
        expected = sorted(single.splitlines(keepends=True))
        detail = f"{len(records)} records of {len(expected)}"
        self.say(f"{name}: the records are those of one process", records == expected, detail)
        return records

    def compare_duplicates(self, name, out, single):
        found = duckdb.sql(f"SELECT id, duplicateOf FROM read_parquet('{out}/duplicates/*.parquet')")
        expected = [json.loads(line) for line in 
                    self.one(["duplicates", "--quiet", single], codes=(0, 1)).splitlines()]
        same = sorted(found.fetchall()) == sorted((line["id"], line["duplicateOf"]) for line in expected)
        self.say(f"{name}: the near-duplicates are those of one process", same, f"{len(expected)} of them")

    def compare_reports(self, name, single, records):
        """The report of the merged records, and of summaries of parts where jobreq writes such."""
        merged = self.path("merged.jsonl")
        with open(merged, "wb") as file:
            file.writelines(records)
        report = ["analyze", "--quiet", "--format", "json", "--as-of", "2026-11-28"]
        expected = self.one([*report, single], codes=(0, 1))
        # Neither file's name stands in the report of records: their ids do.
        self.say(f"{name}: the report is that of one process",
                 self.one([*report, merged], codes=(0, 1)) == expected, f"{len(expected)} bytes")
        if b"--partial" not in self.one(["help", "analyze"]):
            return
        partials = []
        for number in range(4):
            part = self.path(f"part-{number}.jsonl")
            with open(part, "wb") as file:
                file.writelines(records[number::4])
            partials.append(self.path(f"{number}.partial"))
            self.one(["analyze", "--quiet", "--partial", partials[-1], part], codes=(0, 1))
        self.say(f"{name}: so is the report of four summaries",
                 self.one([*report, *partials], codes=(0, 1)) == expected)

    def kill(self, run, wanted, after=0.0):
        """Kills a process of a run whose command line holds words, once it works."""
        until = time.monotonic() + 180
        while time.monotonic() < until and run.poll() is None:
            found, parents = descendants(run.pid)
            for process, words in sorted(found.items()):
                # Python's workers are the children of the daemon that forks them.
                parent = found.get(parents.get(process), "")
                if wanted == "worker":
                    is_it = "pyspark.daemon" in words and "pyspark.daemon" in parent
                    is_it = is_it and any(parents.get(child) == process and self.jobreq in line
                                          for child, line in found.items())
                else:
                    is_it = words.startswith(self.jobreq) and "extract" in words
                if is_it:
                    time.sleep(after)
                    try:
                        os.kill(process, signal.SIGKILL)
                        return True
                    except ProcessLookupError:
                        break
            time.sleep(0.02)
        return False

    def generated(self, count):
        print(f"{count} generated postings", flush=True)
        lines = list(made.lines(count))
        os.makedirs(self.path("lines"))
        for number in range(4):
            with open(self.path("lines", f"{number}.jsonl"), "w", encoding="utf-8") as file:
                file.writelines(line + "\n" for line in lines[number * count // 4:(number + 1) * count // 4])
        with open(self.path("all.jsonl"), "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)
        single = self.streamed("generated", self.path("all.jsonl"))
        # A broken line has no id; its name is that of its part, so that these are compared by count.
        named = [line for line in single.splitlines(keepends=True) if b'"id":"-#' not in line]
        broken = len(single.splitlines()) - len(named)
        with open(self.path("single.jsonl"), "wb") as file:
            file.writelines(named)
        inputs = self.path("lines", "*.jsonl")
        size = os.path.getsize(self.path("all.jsonl"))
        # Four parts a file, so that a killed one is in the middle of things.
        words = ["--part-bytes", str(size // 16), "--batch-bytes", str(size // 2)]

        out = self.path("killed")
        run = self.start(out, inputs, words=words)
        killed = [self.kill(run, "jobreq", 0.2), self.kill(run, "worker", 0.2)]
        self.say("a jobreq process and a Python worker were killed", all(killed))
        summary = self.ended(run, out)
        self.say("all lines were answered", (summary["in"], summary["lost"]) == (count, 0), json.dumps(summary))
        with open(f"{out}.log", encoding="utf-8", errors="replace") as log:
            text = log.read()
        self.say("Spark ran the killed parts again",
                 "Lost task" in text or "Python worker exited unexpectedly" in text)
        records = [record for record in self.records(out) if b'"id":"batch-' not in record]
        self.say("the records are those of one process", records == sorted(named),
                 f"{len(records)} and {broken} of broken lines")
        self.say("every broken line has a record", len(self.records(out)) - len(records) == broken)
        self.compare_duplicates("killed", out, self.path("single.jsonl"))
        self.compare_reports("killed", self.path("single.jsonl"), records)

        out = self.path("stopped")
        run = self.start(out, inputs, words=words)
        first = f"{out}/records/batch=00000/_counts.json"
        while run.poll() is None and not os.path.exists(first):
            time.sleep(0.05)
        self.kill(run, "jobreq", 0.1)
        os.killpg(run.pid, signal.SIGKILL)
        run.communicate()
        before = {name: os.stat(name).st_mtime_ns for name in glob.glob(f"{out}/records/batch=00000/*/*")}
        summary = self.ended(self.start(out, inputs, words=words), out)
        after = {name: os.stat(name).st_mtime_ns for name in glob.glob(f"{out}/records/batch=00000/*/*")}
        self.say("a run that was stopped goes on behind its first batch",
                 before == after and summary["batchesOfEarlierRuns"] >= 1, json.dumps(summary))
        self.say("and gives the same records", self.records(out) == self.records(self.path("killed")))
        refused = self.start(out, self.path("lines", "0.jsonl"), words=words)
        refused.communicate()
        self.say("other inputs are not mixed into it", refused.returncode != 0)
        self.parquet(lines[:2000])

    def parquet(self, lines):
        """The same lines out of a table."""
        with open(self.path("table.jsonl"), "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines if line.endswith("}"))
        columns = "{" + ", ".join(
            f"{name}: 'VARCHAR'" for name in ["id", "html", "text", "url", "title", "company", "date"]) + "}"
        duckdb.sql(
            f"COPY (SELECT * FROM read_json('{self.path('table.jsonl')}', format = 'newline_delimited', "
            f"columns = {columns})) TO '{self.path('table.parquet')}' (FORMAT parquet, ROW_GROUP_SIZE 300)")
        single = self.one(["extract", "--stdin", "jsonl", "--quiet"], self.path("table.jsonl"))
        out = self.path("of-parquet")
        self.ended(self.start(out, self.path("table.parquet"), words=["--form", "parquet", "--no-duplicates"]), out)
        self.compare("Parquet", out, single)

    def archives(self, pages):
        """Web archives in a list, one packed and one plain, the pages with their paths as addresses."""
        names = []
        for number, compress in enumerate([gzip.compress, bytes]):
            name = self.path(f"crawl-{number}.warc" + (".gz" if number == 0 else ""))
            own = [(f"crawl.example/{path}", page) for path, page in pages[number::2]]
            with open(name, "wb") as file:
                file.writelines(made.archive(own, compress))
            names.append(name)
        with open(self.path("warc.paths"), "w") as file:
            file.writelines(f"{name}\n" for name in names)
        single = b""
        for name in names:
            streamed = self.one(["extract", "--stdin", "warc", "--stdin-name", name, "--quiet"], name)
            single += streamed
        out = self.path("of-archives")
        run = self.start(out, self.path("warc.paths"), words=["--form", "warc", "--fetch", "cat {}", "--no-duplicates"])
        self.ended(run, out)
        self.compare("web archives", out, single)

    def corpus(self, folder):
        pages = made.pages(folder)
        print(f"{len(pages)} pages and texts of {folder}", flush=True)
        lines = self.path("corpus.jsonl")
        with open(lines, "w", encoding="utf-8") as file:
            for path, text in pages:
                kind = "text" if path.endswith(".txt") else "html"
                file.write(json.dumps({"id": path, kind: text}) + "\n")
        single = self.streamed("corpus", lines)
        with open(self.path("corpus-single.jsonl"), "wb") as file:
            file.write(single)
        out = self.path("corpus")
        run = self.start(out, lines, words=["--part-bytes", str(os.path.getsize(lines) // 8)])
        killed = self.kill(run, "jobreq", 0.2)
        self.say("a jobreq process was killed", killed)
        summary = self.ended(run, out)
        self.say("nothing was lost", (summary["in"], summary["lost"]) == (len(pages), 0), json.dumps(summary))
        records = self.compare("corpus", out, single)
        self.compare_duplicates("corpus", out, self.path("corpus-single.jsonl"))
        self.compare_reports("corpus", self.path("corpus-single.jsonl"), records)
        self.archives([page for page in pages if not page[0].endswith(".txt")][:400])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("jobreq")
    parser.add_argument("--postings", type=int, default=20_000)
    parser.add_argument("--corpus", help="a folder of pages and texts")
    options = parser.parse_args()
    place = tempfile.mkdtemp(prefix="jobreq-spark-")
    try:
        check = Check(options, place)
        check.generated(options.postings)
        if options.corpus:
            check.corpus(options.corpus)
        else:
            check.archives([page for page in made.pages(os.path.join(made.ROOT, "Fixtures", "postings"))
                            if not page[0].endswith(".txt")])
        print(f"{'FAILED' if check.failed else 'ok'}: {check.failed} of the checks do not hold")
        return 1 if check.failed else 0
    finally:
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
