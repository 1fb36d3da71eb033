"""Reads and drives a program as a screen reader does: by its accessibility tree alone."""

import os
import re
import subprocess
import time
from collections import deque

import pyatspi
from gi.repository import GLib

PATIENCE = float(os.environ.get("READER_PATIENCE", "20"))  # seconds until what is waited for must be there

# A .qm file for the program: English that begins at the right.
MIRRORED = os.environ.get("READER_MIRRORED")

# Controls that a reader announces by their names.
NAMED_ROLES = {
    pyatspi.ROLE_PUSH_BUTTON: "button",
    pyatspi.ROLE_TOGGLE_BUTTON: "toggle button",
    pyatspi.ROLE_CHECK_BOX: "check box",
    pyatspi.ROLE_RADIO_BUTTON: "radio button",
    pyatspi.ROLE_TEXT: "text field",
    pyatspi.ROLE_ENTRY: "text field",
    pyatspi.ROLE_PASSWORD_TEXT: "password field",
    pyatspi.ROLE_COMBO_BOX: "combo box",
    pyatspi.ROLE_SPIN_BUTTON: "spin button",
    pyatspi.ROLE_DATE_EDITOR: "date field",
    pyatspi.ROLE_SLIDER: "slider",
    pyatspi.ROLE_PROGRESS_BAR: "progress bar",
    pyatspi.ROLE_TABLE: "table",
    pyatspi.ROLE_TREE: "tree",
    pyatspi.ROLE_TREE_TABLE: "tree",
    pyatspi.ROLE_LIST: "list",
    pyatspi.ROLE_LIST_BOX: "list",
    pyatspi.ROLE_LIST_ITEM: "list item",
    pyatspi.ROLE_TABLE_COLUMN_HEADER: "column header",
    pyatspi.ROLE_COLUMN_HEADER: "column header",
    pyatspi.ROLE_PAGE_TAB: "tab",
    pyatspi.ROLE_PAGE_TAB_LIST: "tabs",
    pyatspi.ROLE_LINK: "link",
    pyatspi.ROLE_MENU: "menu",
    pyatspi.ROLE_MENU_ITEM: "menu entry",
    pyatspi.ROLE_CHECK_MENU_ITEM: "menu entry",
    pyatspi.ROLE_RADIO_MENU_ITEM: "menu entry",
    pyatspi.ROLE_DIALOG: "dialog",
    pyatspi.ROLE_ALERT: "dialog",
    pyatspi.ROLE_FRAME: "window",
    pyatspi.ROLE_IMAGE: "image",
    pyatspi.ROLE_CHART: "chart",
}
# What can have the keyboard and is one of these has told the reader nothing of what it is.
ROLELESS = {
    pyatspi.ROLE_INVALID,
    pyatspi.ROLE_UNKNOWN,
    pyatspi.ROLE_REDUNDANT_OBJECT,
    pyatspi.ROLE_FILLER,
    pyatspi.ROLE_LAYERED_PANE,
}
TABLES = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST}
# What only stands in a table.
CELLS = {pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TREE_ITEM,
         pyatspi.ROLE_COLUMN_HEADER, pyatspi.ROLE_TABLE_COLUMN_HEADER, pyatspi.ROLE_ROW_HEADER,
         pyatspi.ROLE_TABLE_ROW_HEADER}
# What says why it cannot be used.
EXPLAINED = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_PASSWORD_TEXT,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_DATE_EDITOR,
}
TICKED = {pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON}
MENU_ITEMS = {pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM}
EXPLAINED |= MENU_ITEMS
MARKUP = re.compile(r"&(?:[a-z]+|#\d+);|</?[A-Za-z][^<]*>")
CELLS_LOOKED_AT = 60  # of a table: every row is like the first ones


class Gone(AssertionError):
    """What was waited for did not come."""


def until(condition, what, patience=PATIENCE):
    """The first true answer of `condition`; a failure that says `what` was waited for."""
    end = time.monotonic() + patience
    while True:
        begin = time.monotonic()
        while GLib.MainContext.default().iteration(False):
            pass  # what the program tells meanwhile
        try:
            answer = condition()
        except (GLib.Error, LookupError, AttributeError):
            answer = None  # it changed while it was looked at
        if answer:
            return answer
        if time.monotonic() > end:
            raise Gone(f"waited in vain for {what}")
        # What looks without a pause keeps the program from what it is waited for.
        time.sleep(max(0.02, time.monotonic() - begin))


def is_in(node, *states):
    have = node.getState()
    return all(have.contains(state) for state in states)


def children(node, most=None):
    count = node.childCount
    for index in range(min(count, most or count)):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def shown(node, cells=True):
    """Everything that can be seen below `node`, and itself, with its role and the way there; of
    tables their `cells` as well, or not."""
    queue = deque([(node, ())])
    while queue:
        each, way = queue.popleft()
        role = each.getRole()
        yield each, role, way
        if role in TABLES and not cells:
            continue
        most = CELLS_LOOKED_AT if role in TABLES else None
        for child in children(each, most):
            if is_in(child, pyatspi.STATE_SHOWING):
                queue.append((child, (*way, each)))


def hidden_but_showing(root):
    """What says that it can be seen, though something that it is part of cannot. Not the cells of
    a table: those of Qt know nothing of it, and nobody comes to them but through the table."""
    found = []
    queue = [(root, True)]
    while queue:
        each, parent_is_shown = queue.pop()
        showing = is_in(each, pyatspi.STATE_SHOWING)
        if showing and not parent_is_shown:
            found.append(f"{each.getRoleName()} “{each.name}”")
        if each.childCount > 0 and each.getRole() not in TABLES:
            queue += [(child, showing) for child in children(each)]
    return found


def complaints(root):
    """What a reader could not say of the controls below `root`."""
    found = []
    everything = list(shown(root))
    is_qts = any(node.name == "Look in:" for node, _, _ in everything)  # its own dialog for files
    for node, role, way in everything:
        if role in NAMED_ROLES and not node.name.strip():
            found.append(f"a {NAMED_ROLES[role]} without a name in {place(way)}")
        if role == pyatspi.ROLE_COMBO_BOX and not is_qts and not is_told_apart(node):
            found.append(f"a combo box that only says “{node.name}”, in {place(way)}")
        if role in ROLELESS and is_in(node, pyatspi.STATE_FOCUSABLE):
            found.append(f"“{node.name}” can have the keyboard, but has no role, in {place(way)}")
        if is_qts:
            continue
        if MARKUP.search(node.description):
            found.append(f"markup to be read aloud: “{node.description}”, in {place(way)}")
        found += [f"{what}, in {place(way)}" for what in odd_states(node, role)]
        if (role == pyatspi.ROLE_RADIO_BUTTON and root.getRole() == pyatspi.ROLE_DIALOG
                and not has_question(way)):
            found.append(f"“{node.name}” answers no question, in {place(way)}")
    return found


def lasting_complaints(root):
    """Those that do not go: what changes while it is read contradicts itself."""
    found = []

    def is_clean():
        found[:] = ["it could not be read to its end"]
        found[:] = complaints(root)
        return not found

    try:
        until(is_clean, "a look without complaints", PATIENCE / 4)
    except Gone:
        pass
    return found


def odd_states(node, role):
    """What contradicts itself, and what cannot be used without saying why."""
    what = f"{node.getRoleName()} “{node.name}”"
    usable = is_in(node, pyatspi.STATE_SENSITIVE)
    if usable != is_in(node, pyatspi.STATE_ENABLED):
        yield f"{what} can be used, and cannot"
    if is_in(node, pyatspi.STATE_SHOWING) and not is_in(node, pyatspi.STATE_VISIBLE):
        yield f"{what} is shown, and is not"
    # Of what has no name of its own it says that something within it has the keyboard; entries of
    # Qt's menus have it without ever saying that they can.
    if is_in(node, pyatspi.STATE_FOCUSED) and role in NAMED_ROLES and role not in MENU_ITEMS:
        if not is_in(node, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_SHOWING):
            yield f"{what} has the keyboard, and cannot have it"
        if not usable:
            yield f"{what} has the keyboard, and cannot be used"
    if is_in(node, pyatspi.STATE_EXPANDABLE):
        if role in TICKED:
            yield f"{what} is ticked, and opens something"
        if role == pyatspi.ROLE_PUSH_BUTTON and (is_in(node, pyatspi.STATE_EXPANDED)
                                                 == is_in(node, pyatspi.STATE_COLLAPSED)):
            yield f"{what} is neither open nor closed, or both"
    if role in EXPLAINED and not usable and node.description.strip() in ("", node.name.strip()):
        yield f"{what} cannot be used, and says not why"


def has_question(way):
    """Whether a group on the way says what is chosen in it."""
    return any(each.getRole() == pyatspi.ROLE_PANEL and each.name.strip() for each in way)


def is_told_apart(node):
    """Qt's combo boxes are called by what is chosen: what it is chosen for, something else tells."""
    relations = [each.getRelationType() for each in node.getRelationSet()]
    return node.description.strip() or pyatspi.RELATION_LABELLED_BY in relations


def place(way):
    return " > ".join(each.name or each.getRoleName() for each in way[1:]) or "the window"


class Reader:
    """One program, from its start to its end."""

    def __init__(self, command):
        self.spoken = None  # what got the keyboard, or the reader's eye, last
        self.heard = []  # all of that, with what came before it
        self.told = []  # the words of the notifications that came into sight
        pyatspi.Registry.registerEventListener(self._hear, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self._be_told, "object:state-changed:showing")
        self._process = subprocess.Popen(
            command + (["--language", MIRRORED] if MIRRORED else []))
        self.app = until(self._find, f"{command[0]} on the accessibility bus")

    def _find(self):
        if self._process.poll() is not None:
            raise Gone(f"the program ended with {self._process.returncode}")
        for app in children(pyatspi.Registry.getDesktop(0)):
            if app.get_process_id() == self._process.pid:
                return app
        return None

    def _hear(self, event):
        if event.detail1:
            self.spoken = event.source
            self.heard.append(event.source)

    def _be_told(self, event):
        try:
            if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                self.told.append(event.source.name)
        except (GLib.Error, LookupError, AttributeError):
            pass  # it is gone already

    def hears(self, words):
        """Waits until something with these words has been announced."""
        until(lambda: any(words in each for each in self.told), f"“{words}” to be announced")

    def end(self):
        """Its exit code."""
        self._process.terminate()
        return self._process.wait(PATIENCE)

    # --- finding ---------------------------------------------------------------------------

    def windows(self):
        return [each for each in children(self.app) if is_in(each, pyatspi.STATE_SHOWING)]

    def front(self):
        """The window that has the keyboard: a dialog before its parent."""
        active = [each for each in self.windows() if is_in(each, pyatspi.STATE_ACTIVE)]
        return active[-1] if active else None

    def window(self, name):
        def look():
            return next((each for each in self.windows() if name in each.name), None)

        return until(look, f"the window “{name}”")

    def no_window(self, name):
        until(lambda: not any(name in each.name for each in self.windows()),
              f"the end of the window “{name}”")

    def seek(self, root, role, name):
        """At once; None when there is none. The control of this name, or that begins with it."""

        def look():
            found = None
            for node, its_role, _ in shown(root, not CELLS.isdisjoint(role)):
                if its_role not in role:
                    continue
                its_name = node.name
                if its_name == name:
                    return (node,)
                if its_name.startswith(name):
                    found = found or node
            return (found,)

        # Again when something goes while it is looked at.
        return until(look, f"a look for “{name}”")[0]

    def menu_of(self, root, name):
        """Opens a button's menu. A popup is in no window's tree: its focus leads there."""
        self.spoken = None
        self.press(root, name)
        return self._menu(f"the menu of “{name}”")

    def menu_at(self, node):
        """Opens the context menu of what can be seen, by the mouse, and goes to its first entry."""
        place = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        self.spoken = None
        pyatspi.Registry.generateMouseEvent(place.x + place.width // 2,
                                            place.y + place.height // 2, pyatspi.MOUSE_B3C)
        time.sleep(0.2)
        self.key("Down")
        return self._menu(f"the context menu of “{node.name}”")

    def _menu(self, what):
        def look():
            node = self.spoken
            while node and node.getRole() not in (pyatspi.ROLE_MENU, pyatspi.ROLE_POPUP_MENU):
                node = node.parent
            return node

        return until(look, what)

    def find(self, root, role, name):
        roles = role if isinstance(role, tuple) else (role,)
        return until(lambda: self.seek(root, roles, name), f"“{name}” in “{root.name}”")

    def button(self, root, name):
        roles = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
                 pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_MENU_ITEM)
        return self.find(root, roles, name)

    def words(self, root):
        """All labels that can be seen."""
        return [node.name for node, role, _ in shown(root, False) if role == pyatspi.ROLE_LABEL]

    # --- doing -----------------------------------------------------------------------------

    def press(self, root, name):
        """By the control's own action, once it can be used. Returns the control."""
        node = self.button(root, name)
        until(lambda: is_in(node, pyatspi.STATE_ENABLED, pyatspi.STATE_SENSITIVE)
              and node.queryAction().nActions > 0, f"“{name}” to be usable")
        actions = node.queryAction()
        wanted = ("Press", "Toggle", "ShowMenu")
        index = next(i for i in range(actions.nActions) if actions.getName(i) in wanted)
        actions.doAction(index)
        return node

    @staticmethod
    def tick(item):
        """An item of a list, by its own action."""
        actions = item.queryAction()
        index = next(i for i in range(actions.nActions) if actions.getName(i) == "Toggle")
        actions.doAction(index)

    def type_into(self, root, name, text):
        """By the text interface, as dictation does."""
        roles = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT)
        field = self.find(root, roles, name)
        field.queryEditableText().setTextContents(text)
        if field.getRole() == pyatspi.ROLE_PASSWORD_TEXT:  # it tells how long it is, and no more
            until(lambda: field.queryText().characterCount == len(text), f"the text in “{name}”")
        else:
            until(lambda: self._holds(field, text), f"“{text}” in “{name}”")
        return field

    @staticmethod
    def _holds(field, text):
        """Whether it does; else it is written again: Qt's own dialog for files writes there itself
        when it has read its folder."""
        if field.queryText().getText(0, -1) == text:
            return True
        field.queryEditableText().setTextContents(text)
        return False

    def focus(self, root, role, name):
        """Gives it the keyboard, until that is told. Returns it."""
        node = self.find(root, role, name)
        node.queryComponent().grabFocus()
        until(lambda: self.spoken == node, f"the keyboard in “{name}”")
        return node

    def tab_to(self, role):
        """Tab, until something of this role is told. Returns it."""
        for _ in range(40):
            self.spoken = None
            self.key("Tab")
            until(lambda: self.spoken, "the next stop of Tab to be told")
            # Of a list or table its row is told after it.
            until(lambda: self.spoken.getRole() not in TABLES, "the row to be told")
            if self.spoken.getRole() == role:
                return self.spoken
        raise Gone(f"Tab does not come to a {role}")

    def key(self, name):
        """A key of the keyboard, to the window that has it: Return, Down, Escape."""
        symbol = {"Return": 0xFF0D, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52,
                  "space": 0x20, "Tab": 0xFF09, "F1": 0xFFBE, "?": 0x3F}[name]
        pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)


class Table:
    """A table by its interface: cells by row and column."""

    def __init__(self, node):
        self.node = node
        self._table = node.queryTable()

    @property
    def rows(self):
        return self._table.nRows

    def column(self, title):
        for index in range(self._table.nColumns):
            if self._table.getColumnDescription(index) == title:
                return index
        raise LookupError(f"“{self.node.name}” has no column “{title}”")

    def cell(self, row, title):
        return self._table.getAccessibleAt(row, self.column(title)).name

    def row_where(self, **wanted):
        """The first row whose cells are so; None when there is none."""
        columns = {self.column(title.replace("_", " ")): text for title, text in wanted.items()}
        for row in range(self.rows):
            if all(self._table.getAccessibleAt(row, column).name == text
                   for column, text in columns.items()):
                return row
        return None

    def choose(self, row):
        for each in list(self._table.getSelectedRows()):
            self._table.removeRowSelection(each)
        self._table.addRowSelection(row)
        until(lambda: self._table.isRowSelected(row), f"row {row} to be chosen")
