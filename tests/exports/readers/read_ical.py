"""icalendar reads the calendar: every dated node is an all-day event that ends after the period it names."""
import common

icalendar = common.need("icalendar")

DAYS = {"proposal:talks": ("2025-04-01", "2025-05-01"), "event:meeting": ("2025-02-28", "2025-03-01"),
        "event:closure": ("2024-01-01", "2025-01-01"), "end": ("2024-02-29", "2024-03-01"), "id": ("2024-12-01", "2025-01-01")}

for name in common.GRAPHS:
    data = (common.folder(name) / "graph.ical").read_bytes()
    common.check(all(len(line) <= 75 for line in data.split(b"\r\n")), f"{name}: a line is longer than 75 bytes")
    calendar = icalendar.Calendar.from_ical(data)
    want = common.expected(name)["nodes"]
    events = {str(e["UID"]).removesuffix("@newsgraph"): e for e in calendar.walk("VEVENT")}
    common.check(set(events) == {k for k, n in want.items() if n["attributes"].get("date")}, f"{name}: events {sorted(events)}")
    for identity, event in events.items():
        days = (event["DTSTART"].dt.isoformat(), event["DTEND"].dt.isoformat())
        common.check(days == DAYS[identity], f"{identity}: {days}")
        common.check(str(event["SUMMARY"]) == want[identity]["label"], f"{identity}: {event['SUMMARY']}")
common.done()
