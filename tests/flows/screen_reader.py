#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader sees and does with the process of that number, over AT-SPI: one JSON command a line on standard input, one JSON answer a line.

{"do": "tree"}                     the window of the application and all below it
{"do": "press", "path": [0, 3]}    the first action of the object that tree() has there
{"do": "heard"}                    the events since the last time, in order
An answer is {"ok": …} or {"error": "…"}.
"""
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PROCESS = int(sys.argv[1])
EVENTS = (
    "object:state-changed:showing",
    "object:state-changed:focused",
    "object:state-changed:checked",
    "object:property-change:accessible-name",
    "object:property-change:accessible-description",
)
heard = []


def words(value):
    return value or ""


def state_names(accessible):
    return sorted(state.value_nick for state in accessible.get_state_set().get_states())


def seen(accessible, path=()):
    """The object and what it holds, as a tree of plain values; each with the way to it from the top. Of what nobody sees
    no more than that."""
    found = {"path": path, "states": state_names(accessible)}
    if "visible" in found["states"]:
        found["role"] = accessible.get_role_name()
        found["name"] = words(accessible.get_name())
        found["description"] = words(accessible.get_description())
        found["actions"] = actions(accessible) if "focusable" in found["states"] else []
    found["children"] = [seen(child, (*path, index)) for index, child in children(accessible)]
    return found


def actions(accessible):
    action = accessible.get_action_iface()
    return [action.get_action_name(index) for index in range(action.get_n_actions())] if action else []


def children(accessible):
    """With their numbers. One can go while they are asked for."""
    found = ((index, accessible.get_child_at_index(index)) for index in range(accessible.get_child_count()))
    return [(index, child) for index, child in found if child]


def window():
    """The application's only window, once it has one."""
    for _, application in children(Atspi.get_desktop(0)):
        if application.get_process_id() == PROCESS:
            # What is said now counts, not what was said before.
            application.set_cache_mask(Atspi.Cache.NONE)
            for _, frame in children(application):
                return frame
    return None


def press(path):
    accessible = window()
    for index in path:
        accessible = accessible.get_child_at_index(index)
    if not accessible.get_action_iface().do_action(0):
        raise RuntimeError("the action was refused")


def answer(command):
    if command["do"] == "tree":
        frame = window()
        return seen(frame) if frame else None
    if command["do"] == "press":
        return press(command["path"])
    if command["do"] == "heard":
        events = heard[:]
        heard.clear()
        return events
    raise ValueError(command["do"])


def take(source, _condition):
    line = source.readline()
    if not line:
        loop.quit()
        return False
    try:
        reply = {"ok": answer(json.loads(line))}
    except Exception as error:  # the tree may change while it is walked
        reply = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(reply, ensure_ascii=False), flush=True)
    return True


def listen(event):
    heard.append(
        {
            "type": event.type,
            "on": bool(event.detail1),
            "role": event.source.get_role_name(),
            "name": words(event.source.get_name()),
            "description": words(event.source.get_description()),
        }
    )


Atspi.init()
Atspi.set_timeout(5000, 10000)
listener = Atspi.EventListener.new(listen)
for event in EVENTS:
    listener.register(event)
loop = GLib.MainLoop()
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, take)
print(json.dumps({"ok": "listening"}), flush=True)
loop.run()
