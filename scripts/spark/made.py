"""Makes postings out of Fixtures, as many as are asked for, the same ones every time."""
import html
import json
import os
import random

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# Of these the duties of each posting are put together, so that no two are one posting by chance.
WORDS = """
assays bridges carts dredges engines ferries gauges harbours invoices joists kilns ledgers meters nets
orchards pumps quarries rails sluices tides umbrellas valves weirs yards zinc barges boilers canals docks
fences grain hops ice jetties kites lamps mills nails oats pears quilts ropes sails tiles urns vats wool
""".split()
MONTHS = [f"2026-{month:02}" for month in range(1, 7)]


def pages(folder):
    """The pages and texts below a folder, by their paths in it."""
    found = []
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.endswith((".html", ".htm", ".txt")):
                with open(os.path.join(parent, name), encoding="utf-8", errors="replace") as file:
                    found.append((os.path.relpath(os.path.join(parent, name), folder), file.read()))
    return found


def lines(count, seed=7):
    """Lines of `extract --stdin jsonl`: postings of many companies and days, each fifth a repost of
    another, and lines that cannot be read among them."""
    chance = random.Random(seed)
    found = pages(os.path.join(ROOT, "Fixtures", "postings"))
    made = []
    for number in range(count):
        if number % 997 == 13:
            yield '{"id":"broken-%d","text":' % number
            continue
        if number % 1013 == 19:
            yield "no JSON at all"
            continue
        if number % 1009 == 17:
            yield json.dumps({"id": f"none-{number}", "url": "https://none.example/"})
            continue
        if made and number % 5 == 4:
            line = dict(chance.choice(made[-400:]), id=f"{number:08}")
            yield json.dumps(line, ensure_ascii=number % 2 == 0)
            continue
        name, text = found[number % len(found)]
        duties = [
            f"You plan {' and '.join(chance.sample(WORDS, 3))} with those who know {chance.choice(WORDS)}."
            for _ in range(14)]
        company = f"Firm {chance.randrange(count // 8 + 1)}"
        line = {"id": f"{number:08}", "url": f"https://jobs{number % 31}.example/{number}"}
        if name.endswith(".txt"):
            # A posting's data: its day, its company and its text.
            line["title"] = text.strip().split("\n")[0][:80]
            line["company"] = company
            line["date"] = f"{chance.choice(MONTHS)}-{chance.randrange(1, 29):02}"
            listed = "\n".join(f"- {duty}" for duty in duties)
            line["text"] = f"{text}\n\nWhat you will do\n{listed}\n\nReference {number}, {company}.\n"
        else:
            listed = "".join(f"<li>{duty}</li>" for duty in duties)
            line["html"] = text.replace("</body>", (
                f"<h2>What you will do</h2><ul>{listed}</ul>"
                f"<p>Reference {number}, {html.escape(company)}.</p></body>"))
        made.append(line)
        yield json.dumps(line, ensure_ascii=number % 2 == 0)


def archive(texts, compress):
    """A web archive of pages: a member a record."""
    for address, page in texts:
        body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
        head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://{address}\r\n"
                f"Content-Length: {len(body)}\r\n\r\n").encode()
        yield compress(head + body + b"\r\n\r\n")
