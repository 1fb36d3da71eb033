#!/usr/bin/env python3
"""Judges translations/*.ts: whether each says what the sources say, in a form that works.

usage: checktranslations.py FILE.ts...

A complaint a line on standard error; the exit code says whether there were any.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

# As Qt counts them, and in which of them a word may stand for the number.
FORMS = {"en": (2, {0}), "de": (2, {0}), "es": (2, {0}), "fr": (2, set()), "pt_BR": (2, set()),
         "ja": (1, set()), "zh_CN": (1, set()), "ar": (6, {0, 1, 2})}

PLACE = re.compile(r"%L?\d{1,2}|%L?n")
TAG = re.compile(r"</?[A-Za-z][^<>]*>")
# What a program reads: words of the search, options, parts of a pattern, addresses.
FIXED = re.compile(r"(?<![\w/])-?[a-z-]+:(?=[\w<>])[\w<>=.-]*|(?<![\w-])--[a-z][a-z-]*|\{[a-z-]+\}|"
                   r"https?://[A-Za-z0-9.-]*|[<>]\d+[hdwmy]\b|\b\d{4}-\d\d-\d\d\b|[a-z-]+\.[a-z]+\.io\b")
MNEMONIC = re.compile(r"&(?=[^\s&;])(?!\w+;)")
# Letters that join their neighbours: the line below one of them would tear the word apart.
TORN = re.compile(r"[\u0620-\u06ff]&[\u0620-\u06ff]|&[\u0620-\u06ff](?=[\u0620-\u06ff])")
DATE = re.compile(r"[dMyHhmsAPapzt:., ]*(?:yyyy|MMM|HH)[dMyHhmsAPapzt:., ]*")
# In English, up to the end of its clause: a verb or a noun of several where there is one.
SEVERAL = re.compile(r"%Ln [^.:;,]*\b(?:have|are|were|do|need|ask|wait|stand|stop|expire)\b|"
                     r"%Ln (?:(?:more|new|active) )?(?!is\b|was\b|has\b)[a-z]+s\b")
BIDI_OPENING, BIDI_CLOSING = "\u2066\u2067\u2068", "\u2069"
BIDI_FORBIDDEN = "\u202a\u202b\u202c\u202d\u202e"


# Chinese and Japanese marks, which have their space within: none is to stand before or behind them.
WIDE = "、。，．：；！？（）「」"


# French ones have a space before them, at which no line may end.
BREAKABLE = re.compile(r"[ \t](?:[:;?!»](?![^\s)»]))|« ")


def whitespace(text):
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def has_whitespace_of(source, text):
    before, behind = whitespace(source)
    text = re.sub(r"^[\u00a0\u202f](?=[:;?!])", "", text)
    inner = text.strip()
    return whitespace(text) == ("" if inner[:1] in WIDE else before,
                                "" if inner[-1:] in WIDE else behind)


def date_problems(text):
    unquoted = re.sub(r"'[^']*'", "", text)
    wrong = sorted(set(re.findall(r"[A-Za-z]", unquoted)) - set("dMyHhmsAaPpzt"))
    if wrong:
        yield f"is a pattern of a date, where “{''.join(wrong)}” must stand within ' '"
    if "y" not in unquoted and "M" not in unquoted:
        yield "is a pattern of a date, without a month or a year"


def form_problems(source, text, may_omit_number):
    """What is wrong with one form of a translation."""
    if not text.strip():
        yield "is empty"
        return
    if DATE.fullmatch(source):
        yield from date_problems(text)
        return
    if "%n" in source:
        yield "counts with %n: with %Ln large numbers are written as the language writes them"
    wanted, found = Counter(PLACE.findall(source)), Counter(PLACE.findall(text))
    if may_omit_number and not found["%Ln"]:
        del wanted["%Ln"]
    if wanted != found:
        yield f"has the places {sorted(found.elements())}, not {sorted(wanted.elements())}"
    if not has_whitespace_of(source, text):
        yield "begins or ends with other white space"
    if source.count("\n") != text.count("\n"):
        yield "has another number of lines"
    if Counter(TAG.findall(source)) != Counter(TAG.findall(text)):
        yield "has other tags"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        yield "has another number of mnemonics (&)"
    if TORN.search(text):
        yield "tears a word at its mnemonic; put that behind the text, as in “… (&X)”"
    missing = Counter(FIXED.findall(source)) - Counter(FIXED.findall(text))
    if missing:
        yield f"lacks what a program reads: {sorted(missing)}"
    if source.endswith("…") != text.rstrip(" ").endswith("…"):
        yield "ends with … where the source does not, or the other way round"
    if sum(text.count(mark) for mark in BIDI_OPENING) != text.count(BIDI_CLOSING):
        yield "opens a direction that it does not close"
    if any(mark in text for mark in BIDI_FORBIDDEN):
        yield "embeds a direction; isolate it instead (U+2068 … U+2069)"
    if any(ord(character) < 32 and character not in "\n\t" for character in text):
        yield "holds a control character"


def message_problems(message, code):
    forms_wanted, may_omit = FORMS[code]
    source = message.findtext("source") or ""
    translation = message.find("translation")
    kind = translation.get("type") if translation is not None else "missing"
    if kind:
        yield f"is {kind}"
        return
    if "BCP 47" in (message.findtext("comment") or ""):
        wanted = code.replace("_", "-")
        if translation.text != wanted:
            yield f"is not “{wanted}”"
        return
    if message.get("numerus") == "yes":
        forms = [form.text or "" for form in translation.findall("numerusform")]
        if len(forms) != forms_wanted:
            yield f"has {len(forms)} plural forms; this language has {forms_wanted}"
    else:
        forms, may_omit = ["".join(translation.itertext())], set()
    for place, text in enumerate(forms):
        for problem in form_problems(source, text, place in may_omit):
            yield problem if len(forms) == 1 else f"form {place + 1} {problem}"
        if code == "fr" and BREAKABLE.search(text):
            yield "has a space that a line may end at beside « » : ; ? or !"
    if code == "en" and message.get("numerus") == "yes" and SEVERAL.search(forms[0]):
        yield "speaks of several in its first form, which is for one"


def file_problems(path):
    code = path.stem.removeprefix("tokendesk_")
    if code not in FORMS:
        yield f"{path.name}: of no language that this check knows"
        return
    root = ElementTree.parse(path).getroot()
    if root.get("language") != code:
        yield f"{path.name}: says that its language is “{root.get('language')}”"
    if root.get("sourcelanguage") != "en":
        yield f"{path.name}: does not say that the sources are in English"
    for context in root.iter("context"):
        for message in context.iter("message"):
            for problem in message_problems(message, code):
                yield (f"{path.name}: {context.findtext('name')}: "
                       f"“{message.findtext('source')}” {problem}")


def main():
    complaints = [problem for name in sys.argv[1:] for problem in file_problems(Path(name))]
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    sys.exit(1 if complaints or len(sys.argv) < 2 else 0)


if __name__ == "__main__":
    main()
