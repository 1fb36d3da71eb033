"""What the tests by a screen reader share: one program, its pages, its action search."""

import os
import sys
import tempfile
import unittest

import pyatspi
from screenreader import Reader, Table, is_in, lasting_complaints, shown, until

PAGES = {"Tokens": "Service tokens", "Accounts": "Service accounts", "Rotations": "Rotations",
         "Review": "Findings", "Activity": "Activity", "What changed": "What changed"}
# They show no table before something has happened.
MAY_BE_EMPTY = {"Rotations", "Activity", "What changed"}


class ReaderTest(unittest.TestCase):
    """One program for all: it starts once. Each test goes to its page first."""

    program = None
    server = None  # the sandbox as a program of its own

    @classmethod
    def setUpClass(cls):
        # What it keeps goes with the home folder that the test runs in.
        cls.folder = tempfile.TemporaryDirectory()
        cls.reader = Reader([cls.program, "--sandbox", "--data-dir", cls.folder.name])
        cls.window = cls.reader.window("Sandbox")
        until(lambda: cls.table("Service tokens").rows > 100, "the tokens")

    @classmethod
    def tearDownClass(cls):
        cls.reader.end()
        cls.folder.cleanup()

    def tearDown(self):
        # What a test that failed left open must not fail the others.
        for window in self.reader.windows()[1:]:
            for name in ("Cancel", "Close", "OK"):
                button = self.reader.seek(window, (pyatspi.ROLE_PUSH_BUTTON,), name)
                if button:
                    button.queryAction().doAction(0)
                    break

    # --- what the tests share --------------------------------------------------------------

    @classmethod
    def table(cls, name, root=None):
        return Table(cls.reader.find(root or cls.window, pyatspi.ROLE_TABLE, name))

    def go(self, page):
        button = self.reader.press(self.window, page)
        until(lambda: is_in(button, pyatspi.STATE_CHECKED), f"“{page}” to be current")
        if page in MAY_BE_EMPTY:
            return None
        table = self.table(PAGES[page])
        until(lambda: table.rows > 0, f"rows of “{page}”")
        return table

    def choose(self, table, **cells):
        row = until(lambda: [table.row_where(**cells)], f"a row with {cells}")[0]
        self.assertIsNotNone(row, f"no row of “{table.node.name}” has {cells}")
        table.choose(row)
        return row

    def search(self, words):
        """Runs an action by the action search, with the keys that a person presses there."""
        self.reader.press(self.window, "Search actions")
        popup = self.reader.window("Search actions")
        field = self.reader.type_into(popup, "Search actions", words)
        until(lambda: words in field.description, f"“{words}” to be the current entry")
        until(lambda: is_in(popup, pyatspi.STATE_ACTIVE), "the keyboard in the action search")
        self.reader.key("Return")
        self.reader.no_window("Search actions")

    def through_menu(self, button, entry):
        menu = self.reader.menu_of(self.window, button)
        self.reader.press(menu, entry)

    def revoke_one(self, **cells):
        """Its name; when it is revoked, and that is written down."""
        table = self.go("Tokens")
        name = table.cell(self.choose(table, **cells), "Name")
        self.reader.press(self.window, "Revoke")
        until(lambda: self.state_of(name) == "Revoked", f"“{name}” to be revoked")
        return name

    def read_table(self, name, least=3, root=None):
        """A table with rows: it tells what its columns are."""
        table = self.table(name, root)
        until(lambda: table.rows > 0, f"rows of “{name}”")
        titles = [node.name for node, role, _ in shown(table.node)
                  if role == pyatspi.ROLE_TABLE_COLUMN_HEADER]
        self.assertGreater(len(titles), least)
        return table

    def read(self, root):
        self.assertEqual(lasting_complaints(root), [], f"in “{root.name}”")

    def read_and_close(self, title):
        dialog = self.reader.window(title)
        until(lambda: is_in(dialog, pyatspi.STATE_ACTIVE), f"the keyboard in “{title}”")
        self.read(dialog)
        self.reader.key("Escape")
        self.reader.no_window(title)
        until(self.reader.front, f"the keyboard to come back from “{title}”")

    def state_of(self, name):
        table = self.table("Service tokens")
        row = table.row_where(Name=name)
        return None if row is None else table.cell(row, "State")


def run():
    """Arguments: the program, the sandbox server, then unittest's own."""
    ReaderTest.program = os.path.abspath(sys.argv.pop(1))
    ReaderTest.server = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
