"""Every dialog that testpages.py does not come by, read as a screen reader does.

usage: testdialogs.py PROGRAM SANDBOX [unittest's own arguments]
Needs a display and the accessibility bus: tests/support/run-headless.sh --a11y.
"""

import json
import os
import sqlite3
import subprocess
import tempfile
import urllib.request

import pyatspi
from readertest import ReaderTest, run
from screenreader import Reader, is_in, until


class TestDialogs(ReaderTest):
    """Of the sandbox's window."""

    def test_saved_filters(self):
        self.go("Tokens")
        self.reader.told.clear()
        self.reader.press(self.window, "Saved")
        self.reader.hears("Set a filter first")
        self.reader.key("Escape")
        until(self.reader.front, "the keyboard in the window")
        self.reader.press(self.window, "Expired")
        self.through_menu("Saved", "Save this filter")
        dialog = self.reader.window("Save this filter")
        self.read(dialog)
        self.reader.type_into(dialog, "Name", "over and done")
        self.reader.press(dialog, "Save")
        self.reader.no_window("Save this filter")
        self.reader.press(self.window, "All")
        self.through_menu("Saved", "Rename, pin, order")
        self.read_and_close("Saved filters")

    def test_days_of_a_filter(self):
        self.go("Tokens")
        self.through_menu("Expires", "Other")
        self.read_and_close("Show tokens that expire soon")
        self.through_menu("Unused", "Other")
        self.read_and_close("Show tokens that nobody uses")

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
        self.reader.press(dialog, "Save")
        until(lambda: not is_in(self.reader.button(dialog, "Save"), pyatspi.STATE_SENSITIVE),
              "the policy to be kept")
        self.reader.press(dialog, "Delete")
        self.read_and_close("Delete this policy?")
        self.reader.press(dialog, "Duplicate")
        self.reader.press(dialog, "Import")
        self.read_and_close("Import a policy")
        self.reader.press(dialog, "Export")
        self.read_and_close("Export the policy")
        self.reader.press(dialog, "Close")
        self.reader.press(dialog, "Discard the changes")
        self.reader.no_window("Policies")

    def test_notes_as_a_file(self):
        self.go("Review")
        self.through_menu("Reviews", "Notes as CSV")
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
                os.remove(os.path.join(pack, "findings.csv"))
                self.through_menu("Reviews", "Check an evidence pack")
                chooser = self.reader.window("The evidence pack's folder")
                self.reader.type_into(chooser, "Directory", pack)
                self.reader.press(chooser, "Choose")
                altered = self.reader.window("This pack is not as it was written")
                problems = self.reader.find(altered, pyatspi.ROLE_TEXT, "What does not fit")
                self.assertIn("findings.csv", problems.queryText().getText(0, -1))
                self.read_and_close("This pack is not as it was written")

    def test_timeline_as_a_file(self):
        self.go("Review")
        self.through_menu("Print or save the timeline", "Save")
        self.read_and_close("Save the timeline")
        self.through_menu("Print or save the timeline", "Print")
        self.read_and_close("Print")

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

    def decide_all(self, table):
        """What is to be decided, all of it alike."""
        self.reader.press(self.window, "To be decided")
        until(lambda: table.rows > 0 and
              table.cell(table.rows - 1, "Decision") == "To be decided", "what is to be decided")
        for row in range(table.rows):
            table.node.queryTable().addRowSelection(row)
        self.reader.press(self.window, "Decide")
        dialog = self.reader.window("Decide")
        self.reader.press(dialog, "Keep")
        self.reader.type_into(dialog, "Why", "agreed")
        self.reader.press(dialog, "Decide")
        self.reader.no_window("Decide")
        self.reader.press(self.window, "To be decided")  # everything is shown again

    def test_comparing_reviews(self):
        table = self.go("Review")
        # It asks for what was decided before it as well.
        self.reader.press(self.window, "Start a review")
        self.reader.button(self.window, "Finish")
        self.decide_all(table)
        self.reader.press(self.window, "Finish")
        dialog = self.reader.window("Finish the review")
        self.reader.press(dialog, "Finish the review")
        dialog = self.reader.window("The review is finished")
        self.reader.button(dialog, "Evidence pack")
        self.read(dialog)
        self.reader.press(dialog, "Close")
        self.reader.no_window("The review is finished")
        self.revoke_one(State="Expiring")  # its findings are gone
        self.go("Review")
        self.through_menu("Reviews", "Compare reviews")
        dialog = self.reader.window("Compare reviews")
        self.read_table("What has changed", root=dialog)
        self.read(dialog)
        self.reader.press(dialog, "Export")
        self.read_and_close("Export what is shown")
        self.reader.press(dialog, "Close")
        self.reader.no_window("Compare reviews")

    def test_rows_that_could_not_be_read(self):
        self.go("Accounts")
        where = os.path.join(self.folder.name, "sandbox", "sandbox.sqlite")
        with sqlite3.connect(where) as server:
            server.execute("UPDATE users SET email = printf('%.*c', 70000, 'x') WHERE id = "
                           "(SELECT MIN(id) FROM users WHERE user_type = 'Service')")
        self.reader.press(self.window, "Refresh")
        self.reader.press(self.window, "Details")
        self.read_and_close("What could not be read")

    def test_complaints(self):
        """What a form refuses is said at the field that it is about."""
        self.choose(self.go("Tokens"), State="Active")
        self.go("Tokens")
        for button, title, field, press in (
                ("New token", "New token", "Name", "Create token"),
                ("New service account", "New service account", "Name", "Create account")):
            with self.subTest(title):
                self.reader.press(self.window, button)
                dialog = self.reader.window(title)
                before = self.reader.words(dialog)
                self.reader.press(dialog, press)
                self.complains(dialog, field, before)
                self.read_and_close(title)
        table = self.go("Review")
        with self.subTest("Decide"):
            table.choose(0)
            self.reader.press(self.window, "Decide")
            dialog = self.reader.window("Decide")
            self.reader.press(dialog, "Keep")
            self.reader.type_into(dialog, "Why", "")  # what was written there before
            before = self.reader.words(dialog)
            self.reader.press(dialog, "Decide")
            self.complains(dialog, "Why", before)
            self.read_and_close("Decide")
        with self.subTest("Evidence pack"):
            self.through_menu("Reviews", "Evidence pack")
            dialog = self.reader.window("Evidence pack")
            self.reader.type_into(dialog, "In the folder", "/nowhere")
            before = self.reader.words(dialog)
            self.reader.press(dialog, "Write the pack")
            self.complains(dialog, "In the folder", before)
            self.read_and_close("Evidence pack")

    def complains(self, dialog, name, before):
        until(lambda: set(self.reader.words(dialog)) - set(before), f"a complaint in “{dialog.name}”")
        new = set(self.reader.words(dialog)) - set(before)
        field = self.reader.find(dialog, pyatspi.ROLE_TEXT, name)
        self.assertTrue(any(words in field.description for words in new),
                        f"“{name}” is described as “{field.description}”, and complaints are {new}")

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
        rotations = self.read_table("Rotations")
        rotations.choose(0)
        self.read(self.window)
        for button, title in (("Stop tracking", "Stop tracking"), ("Roll back", "Roll back")):
            with self.subTest(title):
                self.reader.press(self.window, button)
                self.read_and_close(title)
        self.reader.press(self.window, "Revoke the old token")
        dialog = self.reader.window("Revoke ")
        self.read(dialog)
        self.reader.press(dialog, "Revoke the old token")
        self.reader.no_window("Revoke ")
        self.reader.press(self.window, "Delete the old token")
        self.read_and_close("Delete ")

    def choose_some(self, table, count, **cells):
        """As many rows that have these cells."""
        (title, text), = cells.items()
        rows = [row for row in range(table.rows) if table.cell(row, title) == text][:count]
        self.assertEqual(len(rows), count)
        table.choose(rows[0])
        for row in rows[1:]:
            table.node.queryTable().addRowSelection(row)

    def test_rotating_several(self):
        self.choose_some(self.go("Tokens"), 2, State="Active")
        self.reader.press(self.window, "Rotate")
        dialog = self.reader.window("Rotate 2 tokens")
        self.reader.press(dialog, "To a file each")
        self.reader.press(dialog, "Choose")
        self.read_and_close("Folder for the tokens' files")
        self.read_and_close("Rotate 2 tokens")

    def test_a_plan_and_its_result(self):
        self.choose_some(self.go("Tokens"), 2, State="Active")
        self.reader.press(self.window, "Revoke")
        dialog = self.reader.window("Revoke 2 tokens")
        self.reader.press(dialog, "Save plan")
        self.read_and_close("Save the plan")
        self.reader.press(dialog, "Revoke 2 tokens")
        self.reader.button(dialog, "Undo what was done")
        self.read_table("Tokens of the plan", root=dialog)
        self.read(dialog)
        self.reader.press(dialog, "Close")
        self.reader.no_window(dialog.name)

    def test_a_containment_and_its_result(self):
        table = self.go("Tokens")
        self.choose(table, State="Active")
        self.search("Contain account")
        dialog = self.reader.window("Contain")
        self.read(dialog)
        self.reader.press(dialog, "Revoke ")
        self.reader.button(dialog, "Restore exactly these")
        self.read(dialog)
        self.reader.press(dialog, "Close")
        until(lambda: len(self.reader.windows()) == 1, "the end of the containment")

    def test_menus_of_a_table(self):
        table = self.go("Tokens")
        self.choose(table, State="Active")
        self.search("Tokens")  # the keyboard goes to the table
        until(lambda: is_in(self.window, pyatspi.STATE_ACTIVE), "the keyboard in the window")
        for where, entry in (("row", "Rotate"), ("header", "Order")):
            with self.subTest(where):
                menu = self.reader.menu_at(
                    table.node if where == "row" else
                    self.reader.find(table.node, pyatspi.ROLE_TABLE_COLUMN_HEADER, "Account"))
                self.read(menu)
                self.reader.button(menu, entry)
                self.reader.key("Escape")
                until(lambda m=menu: not is_in(m, pyatspi.STATE_SHOWING), "the menu to close")

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


class TestAlteredJournal(ReaderTest):
    """Somebody was at the journal while the program was closed."""

    def test_what_is_said_of_it(self):
        name = self.revoke_one(State="Active")
        self.go("Activity")
        self.reader.press(self.window, "Verify")  # its end is in the keychain then
        until(lambda: any("nothing was altered" in words
                          for words in self.reader.words(self.window)), "the proof")
        self.reader.end()
        path = os.path.join(self.folder.name, "journal.sqlite")
        with sqlite3.connect(path) as journal:
            journal.execute("UPDATE changes SET target_name = 'another' WHERE target_name = ?",
                            (name,))
        journal.close()
        self.start_again("Sandbox")
        self.go("Activity")
        self.reader.press(self.window, "Verify")
        dialog = self.reader.window("The journal's proof")
        self.assertTrue(any("altered" in words for words in self.reader.words(dialog)))
        faults = self.reader.find(dialog, pyatspi.ROLE_TEXT, "What does not fit")
        self.assertIn("is not as it was written", faults.queryText().getText(0, -1))
        # That would take back nothing of it.
        self.assertIsNone(self.reader.seek(dialog, (pyatspi.ROLE_PUSH_BUTTON,), "Prove from"))
        self.read_and_close("The journal's proof")
        self.reader.end()
        with open(path, "wb") as journal:
            journal.write(b"no journal")
        self.start_again("Tokendesk")  # a box that says why it does not start
        self.read(self.window)

    def start_again(self, title):
        cls = type(self)
        cls.reader = Reader([self.program, "--sandbox", "--data-dir", self.folder.name])
        cls.window = cls.reader.window(title)


class TestKeptConnection(ReaderTest):
    """Of a connection that the keychain keeps: the whole way there, and its dialogs."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.process = subprocess.Popen([cls.server], stdout=subprocess.PIPE, text=True)
        where = json.loads(cls.process.stdout.readline())
        cls.where = where
        cls.own = cls.own_token()
        cls.reader = Reader([cls.program, "--data-dir", cls.folder.name])
        cls.window = cls.reader.window("Tokendesk")
        cls.reader.type_into(cls.window, "Address", where["url"])
        cls.reader.type_into(cls.window, "Token", cls.own["bearer_token"])
        cls.reader.type_into(cls.window, "Name", "Kept")
        cls.reader.press(cls.window, "Save")
        cls.window = cls.reader.window("Kept")
        until(lambda: cls.table("Service tokens").rows > 100, "the tokens")

    @classmethod
    def ask(cls, path, body=None, method=None):
        """The server, past the program."""
        request = urllib.request.Request(
            cls.where["url"] + "/api" + path, body and json.dumps(body).encode(),
            {"Authorization": "Bearer " + cls.where["admin_token"],
             "Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    @classmethod
    def own_token(cls):
        """A service token of an Admin: it is on the list that it reads."""
        account = cls.ask("/users", {"name": "Reader", "role": "Admin", "teams": []})
        return cls.ask("/user-tokens", {"name": "read-aloud", "user_id": account["id"],
                                        "expires_in_days": 200})

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.process.terminate()
        cls.process.wait()
        cls.process.stdout.close()

    def test_a_refusal_is_announced(self):
        """And before it, what is asked for."""
        account = self.ask("/users", {"name": "Leaver", "role": "Member", "teams": []})
        table = self.go("Accounts")
        self.reader.press(self.window, "Refresh")
        until(lambda: table.row_where(Name="Leaver") is not None, "the new account")
        self.choose(table, Name="Leaver")
        self.reader.press(self.window, "New token")
        dialog = self.reader.window("New token")
        self.reader.type_into(dialog, "Name", "for-nobody")
        self.ask(f"/users/{account['id']}", method="DELETE")
        self.reader.told.clear()
        self.reader.press(dialog, "Create token")
        self.reader.hears("Creating the token")
        self.reader.hears("refused the request")
        self.read(dialog)
        self.reader.press(dialog, "Cancel")
        self.reader.no_window("New token")

    def test_editing_the_connection(self):
        self.search("Edit this connection")
        dialog = self.reader.window("Edit connection")
        self.read(dialog)
        options = self.reader.press(dialog, "Options")
        until(lambda: is_in(options, pyatspi.STATE_EXPANDABLE, pyatspi.STATE_EXPANDED),
              "the options to be open")
        self.reader.button(dialog, "Choose")
        self.read(dialog)
        proxy = self.reader.find(dialog, pyatspi.ROLE_COMBO_BOX, "As the system says")
        proxy.queryAction().doAction(0)  # its list opens
        until(lambda: self.reader.spoken.getRole() in (pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM),
              "the list of ways")
        for key in ("Down", "Down", "Return"):
            self.reader.key(key)
        until(lambda: proxy.name == "This HTTP proxy", "the proxy to be chosen")
        self.reader.find(dialog, (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY), "Proxy host")
        self.read(dialog)
        self.reader.press(dialog, "From a file")
        self.read_and_close("File with the token")
        self.reader.press(dialog, "Choose")
        self.read_and_close("Certificate")
        self.reader.press(dialog, "Cancel")
        self.reader.no_window("Edit connection")

    def test_what_one_connects_with_is_not_lost_by_a_click(self):
        self.choose(self.go("Tokens"), Name=self.own["name"])
        self.reader.press(self.window, "Revoke")
        self.read_and_close("Revoke your own credential?")
        self.choose(self.go("Accounts"), Name="Reader")
        self.reader.press(self.window, "Deactivate")
        self.read_and_close("Deactivate")
        self.go("Tokens")

    def test_renewing_the_credential(self):
        self.search("Renew the credential")
        dialog = self.reader.window("Renew the credential")
        self.read(dialog)
        self.reader.press(dialog, "Sign in with the browser")
        self.reader.button(dialog, "Cancel the sign-in")
        self.read(dialog)
        self.reader.press(dialog, "Cancel the sign-in")
        self.reader.button(dialog, "Sign in with the browser")
        self.read_and_close("Renew the credential")

    def test_taking_back_what_gave_oneself_a_right(self):
        self.choose(self.go("Accounts"), Name="Reader")
        self.reader.press(self.window, "Edit")
        dialog = self.reader.window("Edit Reader")
        self.reader.type_into(dialog, "Name", "Reader of all")
        self.reader.press(dialog, "Save")
        self.reader.no_window("Edit Reader")
        self.go("Activity")
        journal = self.read_table("Activity")
        journal.choose(0)
        self.reader.press(self.window, "Take back")
        question = until(lambda: next((each for each in self.reader.windows()
                                       if each.name != self.window.name), None), "the question")
        self.read(question)
        self.reader.press(question, "Continue")
        self.reader.press(question, "I know that I may lose my own access")
        self.read(question)
        self.reader.press(question, question.name.rstrip("?"))
        until(lambda: len(self.reader.windows()) == 1, "the end of the question")

    def test_removing_the_connection(self):
        self.search("Remove this connection")
        self.read_and_close("Remove Kept?")

    def test_import_of_connections(self):
        entry = {"address": "https://qualytics.example.com", "readOnly": True}
        path = os.path.join(self.folder.name, "connections.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"format": "tokendesk-connections", "version": 1,
                       "connections": [dict(entry, name="<b>Staging</b>"), dict(entry, name=""),
                                       dict(entry, name="Another")]}, file)
        self.search("Import connections")
        chooser = self.reader.window("Import connections")
        self.reader.type_into(chooser, "File name", path)
        self.reader.press(chooser, "Open")
        until(lambda: not is_in(chooser, pyatspi.STATE_SHOWING), "the end of the choice")
        preview = self.reader.window("Import connections")
        self.reader.find(preview, pyatspi.ROLE_LIST, "Connections in the file")
        self.read_and_close("Import connections")

    def test_export_of_connections(self):
        self.search("Export connections")
        self.read_and_close("Export connections")

    def test_the_lock(self):
        self.go("Tokens")
        self.search("Lock now")
        self.reader.button(self.window, "Unlock")
        self.read(self.window)
        self.reader.press(self.window, "Unlock")
        self.reader.find(self.window, pyatspi.ROLE_TABLE, "Service tokens")


if __name__ == "__main__":
    run()
