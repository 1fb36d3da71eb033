#!/usr/bin/env python3
"""What checktranslations.py lets through, and what not."""

import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

from checktranslations import file_problems


def complaints(code, source, translations, comment="", kind="", language=None):
    """Of a file with this one message; several translations are its plural forms."""
    numerus = len(translations) != 1 or "%Ln" in source or "%n" in source
    body = "".join(f"<numerusform>{escape(text)}</numerusform>" for text in translations) \
        if numerus else escape(translations[0])
    text = (f'<TS version="2.1" language="{language or code}" sourcelanguage="en"><context>'
            f'<name>Test</name><message{" numerus=" + chr(34) + "yes" + chr(34) if numerus else ""}>'
            f"<source>{escape(source)}</source>"
            + (f"<comment>{comment}</comment>" if comment else "")
            + f'<translation{" type=" + chr(34) + kind + chr(34) if kind else ""}>{body}'
            "</translation></message></context></TS>")
    ElementTree.fromstring(text)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"tokendesk_{code}.ts"
        path.write_text(text, encoding="utf-8")
        return list(file_problems(path))


GOOD = [
    ("de", "Revoke %1?", ["%1 widerrufen?"]),
    ("de", "%1 of %2", ["%2: %1"]),
    ("de", "%Ln token(s)", ["ein Token", "%Ln Tokens"]),
    ("ar", "%Ln token(s)", ["لا رموز", "رمز", "رمزان", "%Ln رموز", "%Ln رمزًا", "%Ln رمز"]),
    ("ja", "%Ln token(s)", ["トークン %Ln 個"]),
    ("ja", "&Token", ["トークン(&T)"]),
    ("zh_CN", " (%1)", ["（%1）"]),
    ("ja", "; ", ["；"]),
    ("ar", "&Token", ["الرمز (&ر)"]),
    ("fr", "A &amp; B && C", ["A &amp; B && C"]),
    ("de", "Such as is:active", ["Etwa is:active"]),
    ("de", "d MMM yyyy", ["d. MMM yyyy"]),
    ("es", "d MMM yyyy", ["d 'de' MMM 'de' yyyy"]),
    ("ja", "d MMM yyyy", ["yyyy年M月d日"]),
    ("de", "<b>Bold</b>", ["<b>Fett</b>"]),
    ("ar", "of %1", ["من \u2068%1\u2069"]),
    ("pt_BR", "Export…", ["Exportar…"]),
    ("en", "%Ln token(s) are left", ["%Ln token is left", "%Ln tokens are left"]),
    ("en", "%Ln row(s) are left out for them", ["%Ln row is left out for them", "%Ln rows are left out"]),
    ("en", "%Ln file(s). All are shown.", ["%Ln file. All are shown.", "%Ln files. All are shown."]),
    ("fr", "In vain: %1", ["En vain\u00a0: %1"]),
    ("fr", "; ", ["\u202f; "]),
]

BAD = [
    ("en", "%Ln token(s) are left", ["%Ln token are left", "%Ln tokens are left"], "several"),
    ("en", "%Ln token(s) have expired", ["%Ln token have expired", "%Ln tokens have expired"], "several"),
    ("en", "%Ln token(s) expire soon", ["%Ln token expire soon", "%Ln tokens expire soon"], "several"),
    ("en", "%Ln failures", ["%Ln failures", "%Ln failures"], "several"),
    ("en", "%Ln more tokens", ["%Ln more tokens", "%Ln more tokens"], "several"),
    ("de", "Revoke %1?", ["Widerrufen?"], "places"),
    ("de", "%1 of %2", ["%1 von %1"], "places"),
    ("de", "%L1 bytes", ["%1 Byte"], "places"),
    ("de", "%Ln token(s)", ["ein Token", "Tokens"], "form 2 has the places"),
    ("fr", "%Ln token(s)", ["un jeton", "%Ln jetons"], "form 1 has the places"),
    ("de", "%Ln token(s)", ["%Ln Tokens"], "plural forms"),
    ("de", "%n token(s)", ["ein Token", "%n Tokens"], "with %Ln"),
    ("ja", "%Ln token(s)", ["%Ln", "%Ln"], "plural forms"),
    ("ar", "%Ln token(s)", ["%Ln", "%Ln"], "plural forms"),
    ("de", "Save", [""], "empty"),
    ("de", " (%1)", ["(%1)"], "white space"),
    ("zh_CN", " (%1)", ["(%1)"], "white space"),
    ("zh_CN", " (%1)", [" （%1）"], "white space"),
    ("ja", "; ", ["； "], "white space"),
    ("de", "One\nTwo", ["Eins Zwei"], "lines"),
    ("de", "Plain", ["<b>Fett</b>"], "tags"),
    ("de", "<b>Bold</b>", ["Fett"], "tags"),
    ("de", "&Save", ["Speichern"], "mnemonics"),
    ("de", "Save", ["&Speichern"], "mnemonics"),
    ("ar", "&Token", ["ال&رمز"], "tears"),
    ("ar", "&Token", ["&رمز"], "tears"),
    ("de", "Such as is:active", ["Etwa ist:aktiv"], "reads"),
    ("de", "--url is missing", ["--adresse fehlt"], "reads"),
    ("de", "Use {name}", ["Nimm {Name}"], "reads"),
    ("de", "Export…", ["Exportieren"], "…"),
    ("es", "d MMM yyyy", ["d de MMM de yyyy"], "within"),
    ("es", "d MMM yyyy", ["d"], "without a month"),
    ("fr", "In vain: %1", ["En vain : %1"], "line"),
    ("fr", "“%1”", ["« %1 »"], "line"),
    ("ar", "of %1", ["من \u2068%1"], "close"),
    ("ar", "of %1", ["من \u202e%1"], "isolate"),
]


class TestCheck(unittest.TestCase):
    def test_good_translations_pass(self):
        for code, source, translations in GOOD:
            with self.subTest(code=code, source=source):
                self.assertEqual(complaints(code, source, translations), [])

    def test_bad_translations_are_named(self):
        for code, source, translations, reason in BAD:
            with self.subTest(code=code, source=source):
                found = complaints(code, source, translations)
                self.assertTrue(any(reason in problem for problem in found), found)

    def test_what_nobody_has_finished_is_named(self):
        for kind in ("unfinished", "vanished", "obsolete"):
            with self.subTest(kind=kind):
                self.assertTrue(complaints("de", "Save", ["Speichern"], kind=kind))

    def test_the_language_is_said(self):
        self.assertTrue(complaints("de", "Save", ["Speichern"], language="fr"))
        self.assertTrue(complaints("xx", "Save", ["Speichern"]))
        comment = "the language code of this translation, BCP 47"
        self.assertEqual(complaints("pt_BR", "en", ["pt-BR"], comment=comment), [])
        self.assertTrue(complaints("pt_BR", "en", ["en"], comment=comment))


if __name__ == "__main__":
    unittest.main()
