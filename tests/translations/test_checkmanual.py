#!/usr/bin/env python3
"""Whether checkmanual.py sees what it is there to see."""

import unittest

from checkmanual import problems_of

ENGLISH = """# Tokens

**Save plan…** (**Ctrl+S**) keeps it. Words such as `is:revoked` find them.

- [Search](search.md)
"""
GERMAN = """# Tokens

**Plan sichern…** (**Ctrl+S**) bewahrt ihn auf. Wörter wie `is:revoked` finden sie.

- [Suche](search.md)
"""
LABELS = {"Save plan": {"Plan sichern"}}


class TestCheckManual(unittest.TestCase):
    def problems(self, page):
        return list(problems_of(page, ENGLISH, LABELS))

    def test_what_is_in_order_passes(self):
        self.assertEqual(self.problems(GERMAN), [])

    def test_each_fault_is_named(self):
        for was, instead, told in (
                ("**Ctrl+S**", "**Strg+S**", "keys, Ctrl+S"),
                ("`is:revoked`", "`ist:widerrufen`", "code, `is:revoked`"),
                ("(search.md)", "(suche.md)", "links, search.md"),
                ("- [", "[", "items"),
                ("# Tokens", "## Tokens", "headings"),
                ("finden sie.\n", "finden sie.\n\nMehr.\n", "paragraphs"),
                ("**Plan sichern…**", "**Plan sichern…*", "odd number"),
                ("Plan sichern", "Plan aufheben", "says Plan sichern")):
            with self.subTest(told):
                self.assertIn(told, "\n".join(self.problems(GERMAN.replace(was, instead))))


if __name__ == "__main__":
    unittest.main()
