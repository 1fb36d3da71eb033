#!/usr/bin/env python3
"""Judges the manual's translations: whether each page is there, is of the English one as it is now,
has the same parts, and calls what is in the window as the window does.

usage: checkmanual.py MANUAL FILE.ts...

MANUAL is the folder of the English pages, with a folder for each language in it. A complaint a line
on standard error; the exit code says whether there were any.
"""

import hashlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from pathlib import Path

MARK = "of.sha256"  # as sha256sum writes it: of which English pages a translation is

CODE = re.compile(r"`[^`\n]+`")
TARGET = re.compile(r"\]\(([^)]*)\)")
STRONG = re.compile(r"\*\*([^*\n]+)\*\*")
SLANTED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
KEY = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+\S+|F\d\d?|Delete|Enter|Escape")
LINE = (("headings", re.compile(r"^(#+) ", re.M)), ("items", re.compile(r"^ *(-|\d+\.) ", re.M)),
        ("lines of tables", re.compile(r"^\|(-?)", re.M)), ("blocks of code", re.compile(r"^(```)", re.M)),
        ("paragraphs", re.compile(r"\n(\n)(?!\n)")))
MNEMONIC = re.compile(r"\(&\w\)|&(?=[^\s&;])")


def bare(label):
    """Without the letter that is underlined, and without what a menu adds."""
    return MNEMONIC.sub("", label).strip().rstrip("…:：")


def labels_of(root):
    """What stands in the window: from the English words to those that are there instead."""
    labels = defaultdict(set)
    for message in root.iter("message"):
        source, translation = message.find("source"), message.find("translation")
        if source.text and translation is not None and translation.text:
            labels[bare(source.text)].add(bare(translation.text))
    return labels


def emphasised(page):
    return [text for pattern in (STRONG, SLANTED) for text in pattern.findall(page)]


def problems_of(page, english, labels):
    for what, pattern in LINE:
        if pattern.findall(page) != pattern.findall(english):
            yield f"has other {what} than the English page"
    for what, parts in (("code", CODE.findall), ("links", TARGET.findall),
                        ("keys", lambda text: [k for k in STRONG.findall(text) if KEY.fullmatch(k)])):
        there, wanted = Counter(parts(page)), Counter(parts(english))
        for text in (wanted - there).elements():
            yield f"lacks, of its {what}, {text}"
        for text in (there - wanted).elements():
            yield f"has, of its {what}, too much: {text}"
    if page.count("**") % 2:
        yield "has an odd number of **"
    plain = bare(page).replace("…", "").casefold()
    for text in emphasised(english):
        if not KEY.fullmatch(text) and labels.get(bare(text)) \
                and not any(label.replace("…", "").casefold() in plain for label in labels[bare(text)]):
            yield f"calls “{text}” otherwise than the window, which says {' or '.join(sorted(labels[bare(text)]))}"


def stale(folder, pages):
    mark = folder / MARK
    lines = mark.read_text("utf-8").splitlines() if mark.exists() else []
    known = dict(reversed(line.split(maxsplit=1)) for line in lines)
    for page in pages:
        if known.get(page.name) != hashlib.sha256(page.read_bytes()).hexdigest():
            yield f"{page.name}: the English page has changed since; translate it, then write {mark} anew"


def main():
    manual, complaints = Path(sys.argv[1]), 0
    english = sorted(manual.glob("*.md"))
    for name in sys.argv[2:]:
        root = ElementTree.parse(name).getroot()
        language = root.get("language")
        if language == "en":
            continue
        folder, labels = manual / language, labels_of(root)
        found = list(stale(folder, english))
        for page in english:
            own = folder / page.name
            if not own.exists():
                found.append(f"{page.name}: is missing")
                continue
            found += (f"{page.name}: {problem}" for problem in
                      problems_of(own.read_text("utf-8"), page.read_text("utf-8"), labels))
        found += (f"{own.name}: there is no such English page" for own in folder.glob("*.md")
                  if not (manual / own.name).exists())
        for problem in found:
            print(f"{language}/{problem}", file=sys.stderr)
        complaints += len(found)
    sys.exit(1 if complaints else 0)


if __name__ == "__main__":
    main()
