"""The whole program by a screen reader: everything has a name, and the daily work can be done.

usage: testpages.py PROGRAM SANDBOX [unittest's own arguments]
Needs a display and the accessibility bus: tests/support/run-headless.sh --a11y.
"""

import pyatspi
from readertest import MAY_BE_EMPTY, PAGES, ReaderTest, run
from screenreader import MIRRORED, has_question, hidden_but_showing, is_in, shown, until


class TestReader(ReaderTest):
    """The sandbox: what every page and dialog says, and that the work can be done."""

    # --- that everything can be read -------------------------------------------------------

    def test_every_page_has_names_for_all(self):
        self.revoke_one(State="Active")  # it stands in Activity then
        self.reader.press(self.window, "Refresh")  # and in What changed
        for page, name in PAGES.items():
            with self.subTest(page):
                self.go(page)
                if page != "Rotations":  # testdialogs.py has one
                    self.read_table(name)
                self.read(self.window)

    def test_the_pages_stand_where_lines_begin(self):
        def left(node):
            return node.queryComponent().getExtents(pyatspi.WINDOW_COORDS).x

        table = self.go("Tokens").node
        button = self.reader.button(self.window, "Tokens")
        self.assertEqual(left(button) > left(table), bool(MIRRORED))

    def test_pages_that_are_not_shown_cannot_be_read(self):
        self.search("Add connection")  # a page of its own in the same window
        self.reader.button(self.window, "Explore")
        self.reader.press(self.window, "Cancel")
        for page in PAGES:
            self.go(page)
        for page, name in PAGES.items():
            with self.subTest(page):
                self.go(page)
                until(lambda: not hidden_but_showing(self.window), "the other pages to be hidden")
                shown_tables = [node.name for node, role, _ in shown(self.window)
                                if role == pyatspi.ROLE_TABLE]
                self.assertLessEqual(len(shown_tables), 1)
                self.assertIn(shown_tables, [[name], []] if page in MAY_BE_EMPTY else [[name]])
                self.assertIsNone(self.reader.seek(self.window, (pyatspi.ROLE_PUSH_BUTTON,),
                                                   "Explore"))

    def test_every_menu_has_names_for_all(self):
        self.go("Tokens")
        for button in ("Expires", "Account", "Role", "Unused", "Connection Sandbox"):
            with self.subTest(button):
                menu = self.reader.menu_of(self.window, button)
                self.read(menu)
                if button != "Connection Sandbox":
                    entries = self.reader.find(menu, pyatspi.ROLE_LIST, button)
                    self.assertGreater(entries.childCount, 0)
                self.close(menu)

    def close(self, menu):
        self.reader.key("Escape")
        until(lambda: not is_in(menu, pyatspi.STATE_SHOWING), "the menu to close")

    def test_a_chooser_says_where_it_begins(self):
        self.go("Tokens")
        with self.subTest("the first entry"):
            menu, entries = self.open_chooser("Expires")
            self.says(entries, 0)
            self.reader.key("Down")
            self.says(entries, 1)
            self.reader.key("space")
            until(lambda: not is_in(menu, pyatspi.STATE_SHOWING), "the menu to close")
        with self.subTest("what is ticked"):
            menu, entries = self.open_chooser("Expires")
            self.says(entries, 1)
            self.assertTrue(is_in(entries.getChildAtIndex(1), pyatspi.STATE_CHECKED))
            self.reader.key("space")  # given up again
            until(lambda: not is_in(menu, pyatspi.STATE_SHOWING), "the menu to close")
        with self.subTest("below a search"):
            menu, entries = self.open_chooser("Account")
            until(lambda: self.reader.spoken.name == "Search Account", "the search to be told")
            self.reader.key("Down")
            self.says(entries, 0)
            self.close(menu)

    def test_boxes_of_lists_are_ticked_by_their_actions(self):
        self.go("Tokens")
        with self.subTest("a filter"):
            menu, entries = self.open_chooser("Role")
            for ticked in (True, False):
                self.reader.tick(entries.getChildAtIndex(0))
                until(lambda t=ticked: is_in(entries.getChildAtIndex(0), pyatspi.STATE_CHECKED) == t,
                      f"the role to be ticked: {ticked}")
                until(lambda t=ticked: ("role:" in self.search_text()) == t,
                      f"the role in the search: {ticked}")
            self.close(menu)
        with self.subTest("a team"):
            self.reader.press(self.window, "New service account")
            dialog = self.reader.window("New service account")
            teams = self.reader.find(dialog, pyatspi.ROLE_LIST, "Teams")
            until(lambda: teams.childCount > 1, "the teams")
            for ticked in (True, False):
                self.reader.tick(teams.getChildAtIndex(1))
                until(lambda t=ticked: is_in(teams.getChildAtIndex(1), pyatspi.STATE_CHECKED) == t,
                      f"the team to be ticked: {ticked}")
            self.reader.press(dialog, "Cancel")
            self.reader.no_window("New service account")

    def search_text(self):
        field = self.reader.find(self.window, pyatspi.ROLE_TEXT, "Search")
        return field.queryText().getText(0, -1)

    def open_chooser(self, name):
        menu = self.reader.menu_of(self.window, name)
        return menu, self.reader.find(menu, pyatspi.ROLE_LIST, name)

    def says(self, entries, row):
        name = entries.getChildAtIndex(row).name
        until(lambda: (self.reader.spoken.getRole(), self.reader.spoken.name)
              == (pyatspi.ROLE_LIST_ITEM, name), f"“{name}” to be told")

    def test_the_row_that_the_keyboard_comes_to_is_told(self):
        table = self.go("Tokens")
        self.reader.focus(self.window, pyatspi.ROLE_TEXT, "Search")
        self.reader.key("Down")
        until(lambda: self.reader.spoken.getRole() == pyatspi.ROLE_TABLE_CELL,
              "the row to be told")
        with self.subTest("and none while the keyboard is in the search"):
            self.reader.focus(self.window, pyatspi.ROLE_TEXT, "Search")
            rows = table.rows
            self.reader.heard.clear()
            self.reader.type_into(self.window, "Search", "looker")
            until(lambda: 0 < table.rows < rows, "fewer rows")
            self.reader.type_into(self.window, "Search", "")
            until(lambda: table.rows == rows, "all rows")
            # What is told comes in order: once this is heard, so is what came before it.
            self.reader.focus(self.window, pyatspi.ROLE_CHECK_BOX, "Revoked")
            self.assertNotIn(pyatspi.ROLE_TABLE_CELL,
                             [each.getRole() for each in self.reader.heard])

    def test_a_row_that_is_ticked_says_so(self):
        table = self.go("Tokens")
        with self.subTest("a token of a plan"):
            rows = [row for row in range(table.rows) if table.cell(row, "State") == "Active"][:2]
            table.choose(rows[0])
            table.node.queryTable().addRowSelection(rows[1])
            self.reader.press(self.window, "Revoke")
            dialog = self.reader.window("Revoke")
            # Before its lines are judged, none of them can be left out.
            until(lambda: is_in(self.reader.button(dialog, "Revoke 2 tokens"),
                                pyatspi.STATE_SENSITIVE), "the plan to be judged")
            self.reader.tab_to(pyatspi.ROLE_TABLE_CELL)
            for words in ("left out", "included"):
                self.press_space()
                until(lambda: self.reader.spoken.name == words, f"“{words}” to be told")
            self.reader.key("Escape")
            self.reader.no_window("Revoke")
        with self.subTest("a team of an account"):
            self.reader.press(self.window, "New service account")
            self.reader.window("New service account")
            self.reader.tab_to(pyatspi.ROLE_LIST_ITEM)
            for ticked in (True, False):
                self.press_space()
                until(lambda: is_in(self.reader.spoken, pyatspi.STATE_CHECKED) == ticked,
                      "the tick to be told")
            self.reader.key("Escape")
            self.reader.no_window("New service account")

    def press_space(self):
        self.reader.spoken = None
        self.reader.key("space")
        until(lambda: self.reader.spoken, "what Space does to be told")

    def test_dialogs_about_tokens_have_names_for_all(self):
        table = self.go("Tokens")
        self.choose(table, State="Active")
        for button, title in (("New token", "New token"),
                              ("New service account", "New service account"),
                              ("Rotate", "Rotate ")):
            with self.subTest(title):
                self.reader.press(self.window, button)
                self.read_and_close(title)
        with self.subTest("Contain"):
            self.search("Contain account")
            self.read_and_close("Contain")
        with self.subTest("Plan"):
            rows = [row for row in range(table.rows) if table.cell(row, "State") == "Active"][:2]
            table.choose(rows[0])
            table.node.queryTable().addRowSelection(rows[1])
            self.reader.press(self.window, "Revoke")
            self.read_and_close("Revoke")
        with self.subTest("Delete"):
            self.choose(table, State="Revoked")
            self.reader.press(self.window, "Delete")
            self.read_and_close("Delete")

    def test_dialogs_about_accounts_have_names_for_all(self):
        table = self.go("Accounts")
        self.choose(table, State="Active")
        for button, title in (("Edit", "Edit"), ("Deactivate", "Deactivate")):
            with self.subTest(title):
                self.reader.press(self.window, button)
                self.read_and_close(title)

    def test_dialogs_of_the_review_have_names_for_all(self):
        table = self.go("Review")
        table.choose(0)
        for button, title in (("Decide", "Decide"), ("Owner and purpose", "Owner and purpose"),
                              ("Start a review", None)):
            with self.subTest(title):
                self.reader.press(self.window, button)
                if title:
                    self.read_and_close(title)
        with self.subTest("Finish"):
            self.reader.press(self.window, "Finish")
            self.read_and_close("Finish")
        with self.subTest("Reviews"):
            menu = self.reader.menu_of(self.window, "Reviews")
            self.read(menu)
            self.reader.press(menu, "Compare reviews")
            self.read_and_close("Compare reviews")

    def test_the_timeline_says_how_it_stands(self):
        self.go("Review")
        fold = self.reader.find(self.window, pyatspi.ROLE_PUSH_BUTTON, "Expiries")
        self.assertTrue(is_in(fold, pyatspi.STATE_EXPANDABLE, pyatspi.STATE_EXPANDED))
        for question in ("Expiries by", "Bars show"):
            with self.subTest(question):
                answers = [node for node, role, _ in shown(self.window, False)
                           if role == pyatspi.ROLE_RADIO_BUTTON and node.name.startswith(question)]
                self.assertGreater(len(answers), 1)
                self.assertEqual(
                    sum(is_in(each, pyatspi.STATE_CHECKED) for each in answers), 1)
        self.reader.press(self.window, "Expiries")
        until(lambda: is_in(fold, pyatspi.STATE_COLLAPSED), "the timeline to be folded away")
        self.assertFalse(is_in(fold, pyatspi.STATE_EXPANDED))
        self.reader.press(self.window, "Expiries")
        until(lambda: is_in(fold, pyatspi.STATE_EXPANDED), "the timeline to be back")

    def test_the_shortcut_sheet_lists_the_keys(self):
        self.go("Tokens").node.queryComponent().grabFocus()
        until(lambda: is_in(self.window, pyatspi.STATE_ACTIVE), "the keyboard in the window")
        self.reader.key("F1") # “?” needs Shift, which this synthesiser does not press
        sheet = self.reader.window("Keyboard shortcuts")
        until(lambda: "Ctrl+N" in [node.name for node, _, _ in shown(sheet)], "the key “Ctrl+N”")
        self.read_table("Keyboard shortcuts", least=1, root=sheet)
        self.read_and_close("Keyboard shortcuts")

    def test_every_section_of_the_settings_has_names_for_all(self):
        self.reader.press(self.window, "Settings")
        dialog = self.reader.window("Settings")
        until(lambda: is_in(dialog, pyatspi.STATE_ACTIVE), "the keyboard in the settings")
        sections = self.reader.find(dialog, pyatspi.ROLE_LIST, "Sections of the settings")
        self.assertGreaterEqual(sections.childCount, 6)
        for index in range(sections.childCount):
            section = sections.getChildAtIndex(index)
            until(lambda: is_in(section, pyatspi.STATE_SELECTED), f"the section “{section.name}”")
            self.read(dialog)
            self.reader.key("Down")
        self.reader.key("Escape")
        self.reader.no_window("Settings")

    def test_a_choice_that_was_opened_has_the_keyboard(self):
        self.reader.press(self.window, "Settings")
        dialog = self.reader.window("Settings")
        until(lambda: is_in(dialog, pyatspi.STATE_ACTIVE), "the keyboard in the settings")
        colours = self.reader.find(dialog, pyatspi.ROLE_COMBO_BOX, "As the system")
        self.reader.spoken = None
        colours.queryAction().doAction(0)  # its list opens
        until(lambda: self.reader.spoken.getRole() == pyatspi.ROLE_LIST_ITEM,
              "the list of colours")
        self.reader.key("Escape")
        until(lambda: is_in(colours, pyatspi.STATE_FOCUSED), "the keyboard in the choice")
        self.reader.key("Escape")
        self.reader.no_window("Settings")

    def test_the_connect_page_has_names_for_all(self):
        self.search("Add connection")
        self.reader.button(self.window, "Explore")
        self.read(self.window)
        questions = [way[-1].name for _, role, way in shown(self.window, False)
                     if role == pyatspi.ROLE_RADIO_BUTTON and has_question(way[-1:])]
        self.reader.press(self.window, "Cancel")
        self.reader.find(self.window, pyatspi.ROLE_TABLE, "Service tokens")
        self.assertIn("Colour", questions)

    def test_the_box_beside_the_connect_page_has_names_for_all(self):
        self.reader.press(self.window, "Settings")
        settings = self.reader.window("Settings")
        until(lambda: is_in(settings, pyatspi.STATE_ACTIVE), "the keyboard in the settings")
        self.reader.key("Down")  # to the connections
        self.reader.button(settings, "Import")
        self.search("Add connection")
        self.reader.button(self.window, "Explore")
        self.reader.press(settings, "Import")
        chooser = self.reader.window("Import connections")
        self.reader.type_into(chooser, "File name", __file__)  # which holds none
        self.reader.press(chooser, "Open")
        self.reader.no_window("Import connections")
        buttons = (pyatspi.ROLE_PUSH_BUTTON,)
        box = until(lambda: next((each for each in self.reader.windows()
                                  if self.reader.seek(each, buttons, "OK")), None),
                    "the box that says why")
        self.assertTrue(self.reader.words(box))
        self.read(box)
        self.reader.press(box, "OK")
        self.reader.press(settings, "Close")
        self.reader.no_window("Settings")
        self.reader.press(self.window, "Cancel")
        self.reader.find(self.window, pyatspi.ROLE_TABLE, "Service tokens")

    # --- that the work can be done ---------------------------------------------------------

    def test_what_was_done_is_announced(self):
        for which in ("the first notice", "one in its place"):
            with self.subTest(which):
                self.reader.told.clear()
                self.reader.hears(self.revoke_one(State="Active"))

    def test_the_action_search_tells_what_is_current(self):
        self.go("Tokens")
        self.reader.press(self.window, "Search actions")
        popup = self.reader.window("Search actions")
        field = self.reader.type_into(popup, "Search actions", "go to")
        until(lambda: is_in(popup, pyatspi.STATE_ACTIVE), "the keyboard in the action search")
        first = until(lambda: field.description, "the current entry")
        self.reader.key("Down")
        second = until(lambda: field.description != first and field.description, "the next entry")
        self.assertIn("Go to", second)
        until(lambda: self.reader.spoken.name == second, f"“{second}” to be announced")
        self.read(popup)
        self.reader.key("Escape")
        self.reader.no_window("Search actions")

    def test_the_table_tells_where_the_keyboard_is(self):
        table = self.go("Tokens")
        table.choose(0)
        self.search("Tokens")  # goes to the page, and into its table
        until(lambda: is_in(self.window, pyatspi.STATE_ACTIVE), "the keyboard in the window")
        for row in (1, 2):
            names = [table.cell(row, title) for title in ("State", "Name")]
            self.reader.spoken = None
            self.reader.key("Down")
            # What comes of closing the search may still be told before it.
            until(lambda: (self.reader.spoken.getRole() == pyatspi.ROLE_TABLE_CELL
                           and self.reader.spoken.name in names), f"one of {names} to be told")

    def test_a_token_is_created_revoked_and_restored(self):
        name = "made-by-a-reader"
        table = self.go("Tokens")
        self.choose(table, State="Active")  # the account that it is to belong to
        self.reader.press(self.window, "New token")
        dialog = self.reader.window("New token")
        self.reader.type_into(dialog, "Name", name)
        self.reader.press(dialog, "Create token")
        value = self.reader.window("Hand over")
        self.read(value)
        self.reader.press(value, "Choose")
        self.read_and_close("Folder for the token's file")
        self.reader.press(value, "Copy value")
        self.reader.press(value, "Done")
        self.reader.no_window("Hand over")
        until(lambda: self.state_of(name) == "Active", "the new token on the list")

        self.choose(table, Name=name)
        self.reader.press(self.window, "Revoke")
        until(lambda: self.state_of(name) == "Revoked", "the token to be revoked")
        until(lambda: any(name in words for words in self.reader.words(self.window)),
              "the notice that says so")

        self.choose(table, Name=name)
        self.reader.press(self.window, "Restore")
        until(lambda: self.state_of(name) == "Active", "the token to be active again")

        # Not what the window believes: the server's list, read anew.
        self.reader.told.clear()
        self.reader.press(self.window, "Refresh")
        self.reader.hears("Refreshed")
        until(lambda: is_in(self.reader.button(self.window, "Refresh"), pyatspi.STATE_SENSITIVE),
              "the list to be read")
        self.assertEqual(self.state_of(name), "Active")

        # And what was done stands in the journal.
        self.go("Activity")
        journal = self.table("Activity")
        until(lambda: journal.rows >= 3, "the three changes in the journal")
        self.read(self.window)
        journal.choose(0)  # the latest
        self.reader.press(self.window, "Take back")
        self.go("Tokens")
        until(lambda: self.state_of(name) == "Revoked", "the restoring to be taken back")

    def test_a_finding_is_decided(self):
        reason = "It is switched off next week"
        table = self.go("Review")
        row = until(lambda: [table.row_where(Decision="To be decided")], "the findings")[0]
        finding = {title: table.cell(row, title) for title in ("Finding", "About", "Account")}
        table.choose(row)
        self.reader.press(self.window, "Decide")
        dialog = self.reader.window("Decide")
        self.reader.press(dialog, "Keep")
        self.reader.press(dialog, "Decide")
        until(lambda: "Give a reason." in self.reader.words(dialog), "the question for a reason")
        self.reader.type_into(dialog, "Why", reason)
        self.reader.press(dialog, "Decide")
        self.reader.no_window("Decide")

        def decided():
            found = table.row_where(**finding)
            return found is not None and table.cell(found, "Decision").startswith("Keep")

        until(decided, "the decision on the list")


if __name__ == "__main__":
    run()
