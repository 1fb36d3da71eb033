#!/usr/bin/env python3
"""Writes a .qm file of no language, for the tests: every text of the sources, longer by two fifths.

usage: pseudolocale.py TOP ltr|rtl|mirrored FILE.qm

ltr: accents on all letters, in brackets, so that a text that is not translated shows.
rtl: Arabic letters instead, with Arabic's six plural forms, so that the window is mirrored.
mirrored: the English of the sources as it is, in a window that is mirrored.
What a program reads in a text stays: places for values, mnemonics, tags, patterns of dates.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ACCENTED = str.maketrans(
    "aceginorstuyzACEGINOSTUYZ", "àçéĝîñöŕšťûýžÀÇÉĜÎÑÖŠŤÛÝŽ")
ARABIC = dict(zip(
    map(ord, "abcdefghijklmnopqrstuvwxyz"), "ابثدهفغحيجكلمنوبقرسطعوخشيز"))
ARABIC.update({ord(chr(code).upper()): letter for code, letter in list(ARABIC.items())})

# What is not words: values, tags, entities, options, patterns, words of the search, addresses.
KEPT = re.compile(
    r"%L?\d{1,2}|%L?n|<[^<>]*>|&\w+;|--[a-z][a-z-]*|\{[a-z-]+\}|(?<![A-Za-z-])[a-z-]+:(?=[\w<>])\S*|https?://\S+|\S+\.\w{2,4}\b")
DATE = re.compile(r"[dMyHhmsAPapzt:.,'/ ]+")
FILLER = {"ltr": "ēxtřā wôrdš ", "rtl": "كلمات زيادة "}
# Yiddish is written from the right, with Latin digits, and Qt has no texts in it.
LANGUAGE = {"ltr": "en", "rtl": "ar", "mirrored": "yi"}
FORMS = {"ltr": 2, "rtl": 6}


def converted(text, table):
    """The words of a text in other letters; a mnemonic keeps its own."""
    result, position = "", 0
    for kept in KEPT.finditer(text):
        result += words(text[position:kept.start()], table) + kept.group()
        position = kept.end()
    return result + words(text[position:], table)


def words(text, table):
    return re.sub(r"&.|[^&]+", lambda part: part.group() if part.group().startswith("&")
                  else part.group().translate(table), text, flags=re.DOTALL)


def pseudo(text, kind, comment):
    if "BCP 47" in (comment or ""):
        return LANGUAGE[kind]
    inside = text.strip()
    if not inside or DATE.fullmatch(inside):
        return text
    before = text[:len(text) - len(text.lstrip())]
    after = text[len(text.rstrip()):]
    length = len(KEPT.sub("", inside))
    more = max(1, round(length * 0.4) - 2)
    filler = (FILLER[kind] * (more // len(FILLER[kind]) + 1))[:more].strip()
    body = converted(inside, ACCENTED if kind == "ltr" else ARABIC)
    if kind == "ltr":
        return f"{before}[{body} {filler}]{after}"
    return f"{before}{filler} {body}{after}"


def fill(tree, kind):
    root = tree.getroot()
    root.set("language", LANGUAGE[kind])
    for message in root.iter("message"):
        source = (message.findtext("source") or "").replace("(s)", "s")
        comment = message.findtext("comment")
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for form in list(translation):
            translation.remove(form)
        text = pseudo(source, kind, comment)
        if message.get("numerus") == "yes":
            translation.text = None
            for _ in range(FORMS[kind]):
                ElementTree.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text


def tool(name):
    path = Path("/usr/lib/qt6/bin") / name
    return str(path) if path.exists() else name


def translated(top, kind, ts):
    """All texts of the sources, each with its translation."""
    subprocess.run([tool("lupdate"), "-silent", "-locations", "none", "-I", top, "-I",
                    top / "app", top / "app", top / "ui", "-target-language", LANGUAGE[kind],
                    "-ts", ts], check=True)
    tree = ElementTree.parse(ts)
    fill(tree, kind)
    return tree


def untranslated(kind):
    return ElementTree.ElementTree(
        ElementTree.Element("TS", version="2.1", language=LANGUAGE[kind]))


def main():
    top, kind, target = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    with tempfile.TemporaryDirectory() as folder:
        ts = Path(folder) / "pseudo.ts"
        tree = untranslated(kind) if kind == "mirrored" else translated(top, kind, ts)
        tree.write(ts, encoding="utf-8", xml_declaration=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([tool("lrelease"), "-silent", ts, "-qm", target], check=True)


if __name__ == "__main__":
    main()
