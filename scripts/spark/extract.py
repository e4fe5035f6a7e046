#!/usr/bin/env python3
"""Reads many postings with jobreq on Spark: records as Parquet, partitioned by date, and near-duplicates.

usage: extract.py INPUT… --out FOLDER [--form jsonl|parquet|warc] [--master local[4,4]] [options]

INPUT is JSON lines ({"id", "html" or "text", "url"} a line, .gz too), Parquet with columns of these
names, or text files that list web archives (WARC), a path a line. FOLDER gets

  records/batch=N/date=YYYY-MM-DD/*.parquet   a row a record; `record` is the line that jobreq wrote
  duplicates/*.parquet                        id, duplicateOf: postings that another stands for
  summary.json                                what came in and what came out

The inputs are read in batches of about --batch-bytes, each a job of Spark's. What fails is run again
by Spark; a run that is stopped and started again with the same words goes on behind its last whole
batch. `jobreq` must be on every machine at the same path (--jobreq), and so must be what paths name.
"""
import argparse
import json
import os
import shutil
import sys

from pyspark import AccumulatorParam
from pyspark.sql import SparkSession, functions as F

HERE = os.path.dirname(os.path.abspath(__file__))

# What of a record has columns; everything is in `record`.
SCHEMA = """
id string, outcome string, reason struct<code: string, detail: string>, source string, url string,
location string, date string, title string, company string, family string, seniority string, role string,
degree struct<minimum: string, substitutable: boolean, preferred: array<string>, fields: array<string>>,
years int, pay string,
salary struct<currency: string, low: double, high: double, period: string, declared: boolean>,
skills array<struct<name: string, category: string, standing: string>>,
certifications array<struct<name: string, known: string, standing: string>>,
specialisations array<struct<name: string>>, industry string, duties array<struct<name: string>>,
place struct<text: string, country: string>, workMode string, employment array<struct<name: string>>,
visa string, clearance string,
languages array<struct<name: string, level: string, standing: string>>,
confidence string, textBytes int, textHash string
"""

# Files of one date in one batch: one would leave the undated to one worker.
SPREAD = 8


class Parts(AccumulatorParam):
    """Counts by partition: a part that runs twice is counted once."""

    def zero(self, value):
        return {}

    def addInPlace(self, one, other):
        one.update(other)
        return one


class Files:
    """The file system that Spark sees: a folder here, HDFS, S3."""

    def __init__(self, spark, place):
        self.jvm = spark._jvm
        self.conf = spark._jsc.hadoopConfiguration()
        self.root = place

    def path(self, name):
        return self.jvm.org.apache.hadoop.fs.Path(name)

    def of(self, path):
        return path.getFileSystem(self.conf)

    def listed(self, pattern):
        """Every file that a path, a folder or a pattern names, with its size, by name."""
        path = self.path(pattern)
        found = self.of(path).globStatus(path)
        if not found:
            sys.exit(f"extract.py: there is no {pattern}; check the path")
        files = []
        for status in found:
            if status.isFile():
                files.append((str(status.getPath()), status.getLen()))
                continue
            walk = self.of(path).listFiles(status.getPath(), True)
            while walk.hasNext():
                file = walk.next()
                if not file.getPath().getName().startswith((".", "_")):
                    files.append((str(file.getPath()), file.getLen()))
        return sorted(files)

    def text(self, name):
        """A small file's text, None where there is none."""
        path = self.path(f"{self.root}/{name}")
        if not self.of(path).exists(path):
            return None
        stream = self.of(path).open(path)
        try:
            return self.jvm.org.apache.commons.io.IOUtils.toString(stream, "UTF-8")
        finally:
            stream.close()

    def write(self, name, text):
        """Writes a small file beside and then renames it, so that nobody sees half of it."""
        path, part = self.path(f"{self.root}/{name}"), self.path(f"{self.root}/{name}.part")
        stream = self.of(path).create(part, True)
        stream.write(bytearray(text.encode("utf-8")))
        stream.close()
        if self.of(path).exists(path):
            self.of(path).delete(path, False)
        self.of(path).rename(part, path)


def batches(files, most):
    """The files in groups of about so many bytes, in their order."""
    group, size = [], 0
    for path, length in files:
        if group and size + length > most:
            yield group
            group, size = [], 0
        group.append(path)
        size += length
    if group:
        yield group


class Run:
    def __init__(self, spark, options):
        self.spark = spark
        self.options = options
        self.files = Files(spark, options.out)
        spark.sparkContext.addPyFile(os.path.join(HERE, "worker.py"))

    def command(self, *words):
        return [self.options.jobreq, *words]

    def extract_words(self):
        # The rows of tables become lines.
        form = "warc" if self.options.form == "warc" else "jsonl"
        words = ["extract", "--stdin", form, "--quiet", "--jobs", "1", "--max-bytes", str(self.options.max_bytes)]
        if self.options.text:
            words.append("--text")
        for file in self.options.vocabulary:
            words += ["--vocabulary", file]
        return self.command(*words)

    def plan(self):
        """The batches; those of an earlier run where it was the same."""
        options = self.options
        found = sorted(set(file for pattern in options.inputs for file in self.files.listed(pattern)))
        if options.form == "warc":
            lists = self.spark.sparkContext.textFile(",".join(path for path, _ in found), 1)
            # What a web archive has is not asked of the machine that has it.
            found = [(path, 1 << 30) for path in lists.filter(lambda line: line.strip()).collect()]
        version = os.popen(f'"{options.jobreq}" --version').read().strip()
        plan = {
            "form": options.form, "version": version, "words": self.extract_words()[1:],
            "batches": list(batches(found, options.batch_bytes)),
        }
        earlier = self.files.text("plan.json")
        if earlier is None:
            self.files.write("plan.json", json.dumps(plan, indent=1))
        elif json.loads(earlier) != plan:
            sys.exit(
                f"extract.py: {options.out} holds what other inputs, another jobreq or other options "
                "gave; name another folder, or take it away")
        return plan["batches"]

    def lines(self, paths):
        """The lines of a batch, in parts."""
        if self.options.form == "parquet":
            table = self.spark.read.parquet(*paths)
            named = [name for name in ["id", "html", "text", "url", "title", "company", "location", "date"]
                     if name in table.columns]
            if "html" not in named and "text" not in named:
                sys.exit(f"extract.py: {paths[0]} has no column html and none text")
            return table.select(F.to_json(F.struct(*named))).rdd.map(lambda row: row[0])
        conf = {
            # A carriage return alone ends no line.
            "textinputformat.record.delimiter": "\n",
            "mapreduce.input.fileinputformat.split.maxsize": str(self.options.part_bytes),
        }
        read = self.spark.sparkContext.newAPIHadoopFile(
            ",".join(paths), "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
            "org.apache.hadoop.io.LongWritable", "org.apache.hadoop.io.Text", conf=conf)
        return read.map(lambda pair: pair[1])

    def records(self, number, paths):
        """The records of a batch as lines, and the counts of its parts."""
        words = self.extract_words()
        fetch = self.options.fetch
        counts = self.spark.sparkContext.accumulator({}, Parts())

        def of_lines(part, lines):
            from worker import answers
            name = f"batch-{number}-part-{part}"
            fed = 0

            def counted():
                nonlocal fed
                for line in lines:
                    fed += bool(line.strip())
                    yield line

            printed = 0
            for record in answers([*words, "--stdin-name", name], counted()):
                printed += 1
                yield record
            counts.add({part: (fed, printed)})

        def of_archives(part, archives):
            from worker import fetched
            count = printed = 0
            for path in archives:
                count += 1
                for record in fetched([*words, "--stdin-name", path], fetch, path):
                    printed += 1
                    yield record
            counts.add({part: (count, printed)})

        if self.options.form == "warc":
            archives = self.spark.sparkContext.parallelize(paths, len(paths))
            return archives.mapPartitionsWithIndex(of_archives), counts
        return self.lines(paths).mapPartitionsWithIndex(of_lines), counts

    def extract(self):
        """Reads every batch that no earlier run has read whole."""
        total = {"in": 0, "records": 0, "lost": 0, "outcomes": {}, "batches": 0, "batchesOfEarlierRuns": 0}
        for number, paths in enumerate(self.plan()):
            folder = f"records/batch={number:05}"
            done = self.files.text(f"{folder}/_counts.json")
            if done is None:
                done = self.batch(number, paths, f"{self.options.out}/{folder}")
                self.files.write(f"{folder}/_counts.json", json.dumps(done))
            else:
                done = json.loads(done)
                total["batchesOfEarlierRuns"] += 1
            total["batches"] += 1
            for key in ["in", "records", "lost"]:
                total[key] += done[key]
            for outcome, count in done["outcomes"].items():
                total["outcomes"][outcome] = total["outcomes"].get(outcome, 0) + count
            print(
                f"extract.py: batch {number}: {done['in']} in, {done['records']} records, "
                f"{done['lost']} lost", file=sys.stderr, flush=True)
        return total

    def batch(self, number, paths, folder):
        lines, counts = self.records(number, paths)
        # The columns that a table has beside its record would be read twice.
        rows = self.spark.createDataFrame(lines.map(lambda line: (line,)), "record string")
        table = rows.select(F.from_json("record", SCHEMA).alias("r"), "record").select("r.*", "record")
        spread = F.pmod(F.hash("id"), F.lit(SPREAD))
        table.repartition("date", spread).write.mode("overwrite").partitionBy("date").parquet(folder)
        asked = sum(part[0] for part in counts.value.values())
        answered = sum(part[1] for part in counts.value.values())
        written = self.spark.read.parquet(folder).groupBy("outcome").count().collect()
        outcomes = {row["outcome"]: row["count"] for row in written}
        return {
            "in": asked, "records": answered, "lost": answered - sum(outcomes.values()),
            "outcomes": outcomes,
        }

    def duplicates(self):
        """Joins the postings of one job by their signatures and lets jobreq say which are one posting.

        A signature begins with the hash of the job, 16 signs: what differs there is never one posting, so
        that each job can be looked at alone. Returns how many postings another stands for.
        """
        sign = self.command("duplicates", "--signatures", "--quiet", "-")
        find = self.command("duplicates", "--by-signature")

        def signatures(lines):
            from worker import answers
            return answers(sign, lines)

        def found(pairs):
            from worker import answers
            return answers(find, (line for _, line in pairs))

        postings = self.spark.read.parquet(f"{self.options.out}/records") \
            .where("outcome = 'posting'").select("id", "record")
        twice = postings.groupBy("id").count().where("count > 1").first()
        if twice:
            sys.exit(
                f"extract.py: {twice['count']} postings have the id {twice['id']!r}; ids tell postings "
                "apart: write others, or leave near-duplicates out by --no-duplicates")
        lines = postings.rdd.map(lambda row: row["record"]).mapPartitions(signatures)

        def keyed(line):
            return json.loads(line)["signature"][:16], line

        parts = max(2, min(lines.getNumPartitions(), self.options.duplicate_parts))
        pairs = lines.map(keyed).repartitionAndSortWithinPartitions(parts).mapPartitions(found)
        table = self.spark.createDataFrame(pairs.map(lambda line: (line,)), "line string")
        table.select(F.from_json("line", "id string, duplicateOf string").alias("d")).select("d.*") \
            .write.mode("overwrite").parquet(f"{self.options.out}/duplicates")
        marked = self.spark.read.parquet(f"{self.options.out}/duplicates")
        # Every id is that of a posting: nothing was invented on the way.
        return postings.join(marked, "id").count()


def main():
    parser = argparse.ArgumentParser(prog="extract.py", description=__doc__.split("\n")[0])
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="files, folders or patterns")
    parser.add_argument("--out", required=True, help="the folder to write")
    parser.add_argument("--form", choices=["jsonl", "parquet", "warc"], default="jsonl")
    parser.add_argument("--jobreq", default=shutil.which("jobreq"), help="the binary, on every machine")
    parser.add_argument("--master", help="Spark's master where spark-submit names none, as local[4,4]")
    parser.add_argument("--batch-bytes", type=int, default=64 << 30, help="bytes of inputs in one batch")
    parser.add_argument("--part-bytes", type=int, default=256 << 20, help="bytes of JSON lines in one part")
    parser.add_argument("--duplicate-parts", type=int, default=2000, help="parts of the join, at most")
    parser.add_argument("--max-bytes", type=int, default=32 << 20, help="bytes of one page, at most")
    parser.add_argument("--fetch", help="what prints a web archive, as 'aws s3 cp s3://crawl/{} -'")
    parser.add_argument("--text", action="store_true", help="keep the postings' texts")
    parser.add_argument("--vocabulary", action="append", default=[], help="a file of skills of yours")
    parser.add_argument("--no-duplicates", action="store_true", help="leave near-duplicates out")
    options = parser.parse_args()
    if not options.jobreq:
        parser.error("jobreq is not on the PATH; name the binary by --jobreq")
    builder = SparkSession.builder.appName("jobreq")
    if options.master:
        builder = builder.master(options.master)
    spark = builder.config("spark.sql.sources.partitionColumnTypeInference.enabled", "false").getOrCreate()
    try:
        run = Run(spark, options)
        summary = run.extract()
        if not options.no_duplicates:
            summary["duplicates"] = run.duplicates()
        run.files.write("summary.json", json.dumps(summary, indent=1))
        print(json.dumps(summary))
        return 1 if summary["lost"] else 0
    finally:
        spark.stop()


if __name__ == "__main__":
    sys.exit(main())
