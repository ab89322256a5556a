"""What independent readers make of a calendar on standard input, as JSON: the library icalendar, the world's list of
time zones, and dateutil with the zone as the file itself describes it. Of an hour that comes twice it is the first."""

import io
import json
import sys
from zoneinfo import ZoneInfo

import icalendar
from dateutil import tz

data = sys.stdin.buffer.read()
zones = tz.tzical(io.StringIO(data.decode("utf-8")))
calendar = icalendar.Calendar.from_ical(data)


def moments(event, name):
    zone = event[name].params["TZID"]
    return [event[name].dt.replace(tzinfo=it).astimezone(tz.UTC).isoformat() for it in (ZoneInfo(zone), zones.get(zone))]


def text(event, name):
    return str(event[name]) if name in event else None


events = [
    {
        "uid": text(event, "UID"),
        "stamp": event["DTSTAMP"].dt.isoformat(),
        "sequence": int(event["SEQUENCE"]),
        "status": text(event, "STATUS"),
        "begins": moments(event, "DTSTART"),
        "ends": moments(event, "DTEND"),
        "summary": text(event, "SUMMARY"),
        "location": text(event, "LOCATION"),
        "errors": [list(it) for it in event.errors],
    }
    for event in calendar.walk("VEVENT")
]
missing = [it.name for it in calendar.walk() if any(key not in it for key in it.required)]
json.dump({"events": events, "missing": missing, "errors": [list(it) for it in calendar.errors]}, sys.stdout)
