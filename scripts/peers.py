"""The fastest stack that one could put together in Python, which does far less than jobreq: the text of
each page, a vocabulary looked up in it and two regular expressions, a JSON line a page.

usage: peers.py json-ld|page VOCABULARY < NAMES
"""
import json
import re
import sys

import ahocorasick_rs
from selectolax.lexbor import LexborHTMLParser

YEARS = re.compile(r"\b(\d+)\s*\+?\s*(?:years|yrs)\b", re.IGNORECASE)
DEGREE = re.compile(r"\b(bachelor|master|doctora|ph\.?d)\w*", re.IGNORECASE)


def description(tree):
    """The description of a page's JobPosting, None where it has none."""
    for script in tree.css('script[type="application/ld+json"]'):
        try:
            data = json.loads(script.text(), strict=False)
        except ValueError:
            continue
        for item in data if isinstance(data, list) else [data]:
            if isinstance(item, dict) and item.get("@type") == "JobPosting":
                return LexborHTMLParser(item.get("description") or "").text(separator="\n")
    return None


def main():
    prefers_data = sys.argv[1] == "json-ld"
    with open(sys.argv[2], encoding="utf-8") as lines:
        terms = [line.strip() for line in lines if line.strip()]
    automaton = ahocorasick_rs.AhoCorasick(
        [term.lower() for term in terms], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    for name in sys.stdin:
        path = name.rstrip("\n")
        with open(path, "rb") as file:
            tree = LexborHTMLParser(file.read())
        text = description(tree) if prefers_data else None
        if text is None:
            body = tree.body
            text = body.text(separator="\n") if body is not None else ""
        found = {terms[hit[0]] for hit in automaton.find_matches_as_indexes(text.lower())}
        print(json.dumps({
            "id": path,
            "skills": sorted(found),
            "years": [match.group(1) for match in YEARS.finditer(text)],
            "degrees": [match.group(0) for match in DEGREE.finditer(text)],
        }))


main()
