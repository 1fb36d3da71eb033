#!/usr/bin/python3
"""A Secret Service whose keyring is locked, and which does not say so when it keeps nothing."""
import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
COLLECTION = ROOT + "/collection/locked"


class Failed(dbus.DBusException):
    _dbus_error_name = "org.freedesktop.DBus.Error.Failed"


class Service(dbus.service.Object):
    @dbus.service.method("org.freedesktop.Secret.Service", in_signature="sv", out_signature="vo")
    def OpenSession(self, algorithm, _given):
        if algorithm != "plain":
            raise dbus.DBusException(name="org.freedesktop.DBus.Error.NotSupported")
        return dbus.String("", variant_level=1), dbus.ObjectPath(ROOT + "/session/1")

    @dbus.service.method("org.freedesktop.Secret.Service", in_signature="a{ss}",
                         out_signature="aoao")
    def SearchItems(self, _attributes):
        return dbus.Array([], signature="o"), dbus.Array([], signature="o")

    @dbus.service.method("org.freedesktop.Secret.Service", in_signature="s", out_signature="o")
    def ReadAlias(self, _name):
        return dbus.ObjectPath(COLLECTION)


class Collection(dbus.service.Object):
    @dbus.service.method("org.freedesktop.Secret.Collection", in_signature="a{sv}(oayays)b",
                         out_signature="oo")
    def CreateItem(self, _properties, _secret, _replace):
        raise Failed("It was not done")

    @dbus.service.method("org.freedesktop.DBus.Properties", in_signature="ss", out_signature="v")
    def Get(self, _interface, name):
        return dbus.Boolean(name == "Locked", variant_level=1)


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
Service(bus, ROOT)
for place in (COLLECTION, ROOT + "/aliases/default"):
    Collection(bus, place)
held = dbus.service.BusName(NAME, bus)
GLib.MainLoop().run()
