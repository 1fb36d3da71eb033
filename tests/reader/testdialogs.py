"""Every dialog that testpages.py does not come by, read as a screen reader does.

usage: testdialogs.py PROGRAM SANDBOX [unittest's own arguments]
Needs a display and the accessibility bus: tests/support/run-headless.sh --a11y.
"""

import json
import os
import subprocess
import tempfile

import pyatspi
from readertest import ReaderTest, run
from screenreader import Reader, is_in, until


class TestDialogs(ReaderTest):
    """Of the sandbox's window."""

    def through_menu(self, button, entry):
        menu = self.reader.menu_of(self.window, button)
        self.reader.press(menu, entry)

    def test_saved_filters(self):
        self.go("Tokens")
        self.reader.press(self.window, "Expired")
        self.through_menu("Saved filters", "Save this filter")
        dialog = self.reader.window("Save this filter")
        self.read(dialog)
        self.reader.type_into(dialog, "Name", "over and done")
        self.reader.press(dialog, "Save")
        self.reader.no_window("Save this filter")
        self.reader.press(self.window, "All")
        self.through_menu("Saved filters", "Rename, pin, order")
        self.read_and_close("Saved filters")

    def test_days_of_a_filter(self):
        self.go("Tokens")
        self.through_menu("Expires", "Other")
        self.read_and_close("Show tokens that expire soon")

    def test_export_of_a_table(self):
        self.go("Tokens")
        self.reader.press(self.window, "Export")
        self.read_and_close("Export what is shown")

    def test_files_of_connections(self):
        self.search("Import connections")
        self.read_and_close("Import connections")

    def test_file_of_a_plan(self):
        self.search("Open plan")
        self.read_and_close("Open a plan")

    def test_policies(self):
        self.go("Review")
        self.through_menu("Policy", "Edit policies")
        dialog = self.reader.window("Policies")
        self.read(dialog)
        self.reader.press(dialog, "Duplicate")  # one's own: its numbers can be typed
        until(lambda: is_in(self.reader.button(dialog, "Delete"), pyatspi.STATE_SENSITIVE),
              "a policy of one's own")
        self.read(dialog)
        self.reader.press(dialog, "Import")
        self.read_and_close("Import a policy")
        self.reader.press(dialog, "Close")
        self.reader.press(dialog, "Discard the changes")
        self.reader.no_window("Policies")

    def test_notes_as_a_file(self):
        self.go("Review")
        self.reader.press(self.window, "Notes as CSV")
        dialog = self.reader.window("Notes as CSV")
        self.read(dialog)
        for button, title in (("Open a file", "Open a file of notes"),
                              ("Export", "Export the notes")):
            self.reader.press(dialog, button)
            self.read_and_close(title)
        self.reader.press(dialog, "Close")
        self.reader.no_window("Notes as CSV")

    def test_evidence_packs(self):
        self.go("Review")
        with self.subTest("write and check"):
            self.through_menu("Reviews", "Evidence pack")
            dialog = self.reader.window("Evidence pack")
            self.read(dialog)
            self.reader.press(dialog, "Choose")
            self.read_and_close("Folder for the evidence pack")
            with tempfile.TemporaryDirectory() as folder:
                self.reader.type_into(dialog, "In the folder", folder)
                self.reader.press(dialog, "Write the pack")
                written = self.reader.window("The evidence pack is written")
                self.read(written)
                self.reader.press(written, "Close")
                self.reader.no_window("The evidence pack is written")
                pack = os.path.join(folder, os.listdir(folder)[0])
                self.through_menu("Reviews", "Check an evidence pack")
                chooser = self.reader.window("The evidence pack's folder")
                self.read(chooser)
                self.reader.type_into(chooser, "Directory", pack)
                self.reader.press(chooser, "Choose")
                self.read_and_close("Nothing was altered")

    def test_timeline_as_a_file(self):
        self.go("Review")
        self.through_menu("Print or save the timeline", "Save")
        self.read_and_close("Save the timeline")

    def test_abandoning_a_review(self):
        self.go("Review")
        if self.reader.seek(self.window, (pyatspi.ROLE_PUSH_BUTTON,), "Start a review"):
            self.reader.press(self.window, "Start a review")
        self.reader.button(self.window, "Finish")
        self.through_menu("Reviews", "Abandon the review")
        dialog = self.reader.window("Abandon the review?")
        self.read(dialog)
        self.reader.press(dialog, "Abandon the review")
        self.reader.button(self.window, "Start a review")

    def test_rotations(self):
        table = self.go("Tokens")
        self.choose(table, State="Active")
        self.reader.press(self.window, "Rotate")
        dialog = self.reader.window("Rotate ")
        self.reader.press(dialog, "Make the new token")
        value = self.reader.window("Hand over")
        self.reader.press(value, "Copy value")
        self.reader.press(value, "Done")
        self.reader.no_window("Hand over")
        self.go("Rotations")
        rotations = self.table("Rotations")
        until(lambda: rotations.rows > 0, "the rotation")
        rotations.choose(0)
        self.read(self.window)
        for button, title in (("Stop tracking", "Stop tracking"), ("Roll back", "Roll back")):
            with self.subTest(title):
                self.reader.press(self.window, button)
                self.read_and_close(title)

    def test_columns_of_a_table(self):
        self.go("Tokens")
        self.search("Columns")
        self.read_and_close("Columns")

    def test_about_the_program(self):
        self.search("About Tokendesk")
        self.read_and_close("About Tokendesk")

    def test_the_manual(self):
        self.search("Manual")
        self.read_and_close("Manual")

    def test_switching_the_connection(self):
        self.search("Switch connection")
        self.read_and_close("Switch connection")

    def test_reset_of_the_sandbox(self):
        self.search("Reset sandbox")
        self.read_and_close("Reset the sandbox?")


class TestKeptConnection(ReaderTest):
    """Of a connection that the keychain keeps: the whole way there, and its dialogs."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.process = subprocess.Popen([cls.server], stdout=subprocess.PIPE, text=True)
        where = json.loads(cls.process.stdout.readline())
        cls.reader = Reader([cls.program, "--data-dir", cls.folder.name])
        cls.window = cls.reader.window("Tokendesk")
        cls.reader.type_into(cls.window, "Address", where["url"])
        cls.reader.type_into(cls.window, "Token", where["admin_token"])
        cls.reader.type_into(cls.window, "Name", "Kept")
        cls.reader.press(cls.window, "Save")
        cls.window = cls.reader.window("Kept")
        until(lambda: cls.table("Service tokens").rows > 100, "the tokens")

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.process.terminate()
        cls.process.wait()
        cls.process.stdout.close()

    def test_editing_the_connection(self):
        self.search("Edit this connection")
        dialog = self.reader.window("Edit connection")
        self.read(dialog)
        self.reader.press(dialog, "Options")
        self.reader.button(dialog, "Choose")
        self.read(dialog)
        self.reader.press(dialog, "From a file")
        self.read_and_close("File with the token")
        self.reader.press(dialog, "Cancel")
        self.reader.no_window("Edit connection")

    def test_renewing_the_credential(self):
        self.search("Renew the credential")
        self.read_and_close("Renew the credential")

    def test_removing_the_connection(self):
        self.search("Remove this connection")
        self.read_and_close("Remove Kept?")

    def test_export_of_connections(self):
        self.search("Export connections")
        self.read_and_close("Export connections")

    def test_the_lock(self):
        self.search("Lock now")
        self.reader.button(self.window, "Unlock")
        self.read(self.window)
        self.reader.press(self.window, "Unlock")
        self.reader.find(self.window, pyatspi.ROLE_TABLE, "Service tokens")


if __name__ == "__main__":
    run()
