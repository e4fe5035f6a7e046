"""Runs jobreq beside a partition: lines in, lines out, and an error where one of them was lost.

This file goes to Spark's executors; it needs nothing but Python and the jobreq binary there.
"""
import re
import shlex
import subprocess
import tempfile
import threading

# What `jobreq extract --stdin` says at the end of a stream.
ANSWERED = re.compile(rb"pages of a stream: (\d+), (\d+) seen")


class Lost(RuntimeError):
    """A process ended early or answered something else than it was asked; Spark runs the part again."""


def answers(command, lines=None, source=None):
    """Yields what the command prints, a line at a time.

    It is fed `lines`, or the output of the command `source` (a file where it is a path). Unlike
    rdd.pipe(checkCode=True), which does the same, an error among the lines is raised and not lost in
    the thread that writes them; and the number of lines that jobreq says it answered is compared.
    """
    fed = 0
    failure = []

    def feed(pipe):
        nonlocal fed
        try:
            with pipe:
                for line in lines:
                    if line.strip():
                        pipe.write(line.encode("utf-8") + b"\n")
                        fed += 1
        except BrokenPipeError:
            pass  # The process has ended; its exit code says why.
        except BaseException as error:  # noqa: B902: whatever the iterator raises
            failure.append(error)

    with tempfile.TemporaryFile() as errors:
        stdin = subprocess.PIPE if lines is not None else source
        process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=errors)
        writer = None
        try:
            if lines is not None:
                writer = threading.Thread(target=feed, args=(process.stdin,), daemon=True)
                writer.start()
            printed = 0
            for line in process.stdout:
                printed += 1
                yield line[:-1].decode("utf-8")
            code = process.wait()
            if writer:
                writer.join()
        finally:
            # Where the partition's reader goes away in between.
            process.kill()
            process.wait()
        errors.seek(0)
        said = errors.read()
    if failure:
        raise failure[0]
    if code != 0:
        raise Lost(f"{shlex.join(command)} ended with {code}: {said[-500:].decode('utf-8', 'replace')}")
    counted = ANSWERED.search(said)
    if counted:
        pages, seen = map(int, counted.groups())
        if lines is not None and pages != fed or seen != printed:
            raise Lost(f"{fed} lines in, {pages} answered; {seen} records, {printed} printed")
    elif "--stdin" in command and (fed or printed):
        raise Lost("jobreq does not say how many lines it answered: use the version of this script")


def fetched(command, fetch, path):
    """The same of a web archive: a file, or what `fetch` prints with the path in the place of {}."""
    if fetch is None:
        with open(path, "rb") as file:
            yield from answers(command, source=file)
        return
    words = [word.replace("{}", path) for word in shlex.split(fetch)]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as download:
        yield from answers(command, source=download.stdout)
        download.stdout.close()
        if download.wait() != 0:
            raise Lost(f"{shlex.join(words)} ended with {download.returncode}")
