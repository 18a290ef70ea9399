"""400 deadlines 2026-2030 for libs/frist/gylne-frister.spec.ts, worked out without any of the project's code.

    python3 test/gylne/frister.py > libs/frist/gylne-frister.testdata.json

Easter is Knuth's (The Art of Computer Programming, 1.3.2, exercise 14), clock changes are those of the IANA time zone
database through `zoneinfo`. The same seed gives the same 400 rows.
"""
import calendar
import json
import random
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")
YEARS = range(2026, 2031)
DAY = timedelta(days=1)
# name -> (bridge days are off, yearly periods off as (month, day) pairs; a period may go over the new year)
CALENDARS = {
    "": (False, []),
    "inneklemt": (True, []),
    "ferie": (False, [((7, 1), (7, 31)), ((12, 24), (1, 2))]),
    "begge": (True, [((7, 1), (7, 31)), ((12, 24), (1, 2))]),
}


def easter(year):
    golden, century = year % 19 + 1, year // 100 + 1
    x, z = 3 * century // 4 - 12, (8 * century + 5) // 25 - 5
    d = 5 * year // 4 - x - 10
    epact = (11 * golden + 20 + z - x) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    n = 44 - epact
    n += 30 if n < 21 else 0
    n += 7 - (d + n) % 7
    return date(year, 4, n - 31) if n > 31 else date(year, 3, n)


def holidays(year):
    moving = [easter(year) + timedelta(days=k) for k in (-3, -2, 0, 1, 39, 49, 50)]
    return {*moving, *(date(year, m, d) for m, d in ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26)))}


HOLIDAYS = set().union(*(holidays(y) for y in range(2010, 2050)))


def plainly_off(day, periods):
    here = (day.month, day.day)
    in_period = any(a <= here <= b if a <= b else here >= a or here <= b for a, b in periods)
    return day.weekday() >= 5 or day in HOLIDAYS or in_period


def off(day, name):
    bridge, periods = CALENDARS[name]
    return plainly_off(day, periods) or (bridge and plainly_off(day - DAY, periods) and plainly_off(day + DAY, periods))


def to_work(day, step, name):
    while off(day, name):
        day += step * DAY
    return day


def offset(day, count, unit, back, name):
    step = -1 if back else 1
    if unit == "dager":
        return to_work(day + step * count * DAY, step, name)
    passed = 0
    while passed < count:
        day += step * DAY
        passed += not off(day, name)
    return to_work(day, step, name)


def utc(day, clock):
    instant = datetime.combine(day, clock, OSLO).astimezone(timezone.utc)  # fold 0: the first of two; before the gap's change
    return instant.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def clock_changes(year):
    last_sunday = lambda month: max(date(year, month, d) for d in range(25, 32) if date(year, month, d).weekday() == 6)
    return [last_sunday(3), last_sunday(10)]


def edges(rnd):
    """A day near a holiday, a clock change, the summer or the turn of the year."""
    year = rnd.choice(YEARS)
    near = [*sorted(holidays(year)), *clock_changes(year), date(year, 7, 1), date(year, 7, 31), date(year, 12, 31), date(year, 2, 28)]
    return rnd.choice(near) + timedelta(days=rnd.randint(-4, 4))


def rows(rnd):
    def pick_calendar():
        return rnd.choice(["", "", "inneklemt", "ferie", "begge"])

    for _ in range(80):
        day, name = edges(rnd), pick_calendar()
        yield ["dag", str(day), name, str(to_work(day, 1, name))]
    for kind, many in (("avstand", 110), ("fra-hendelse", 60)):
        for _ in range(many):
            day, name, unit, way = edges(rnd), pick_calendar(), rnd.choice(["dager", "arbeidsdager"]), rnd.choice(["foer", "etter"])
            count = rnd.choice([0, 1, 2, 3, 5, 8, 10, 14, 15, 20, 30, 60, 90, 250, 3660])
            yield [kind, str(day), count, unit, way, name, str(offset(day, count, unit, way == "foer", name))]
    for year in YEARS:
        for month in rnd.sample(range(1, 13), 8):
            name = pick_calendar()
            last = date(year, month, calendar.monthrange(year, month)[1])
            yield ["maaned", f"{year}-{month:02}", name, str(to_work(last, -1, name))]
    for year in YEARS:
        for season, last in (("vaar", date(year, 6, 30)), ("sommer", date(year, 8, 31)), ("hoest", date(year, 12, 31)), ("vinter", date(year + 1, 3, 1) - DAY)):
            name = pick_calendar()
            yield ["sesong", season, year, name, str(to_work(last, -1, name))]
    for year in YEARS:
        for change in clock_changes(year):
            for hour, minute in ((0, 30), (1, 59), (2, 0), (2, 30), (3, 0)):
                yield ["oslo", str(change), f"{hour:02}:{minute:02}", utc(change, time(hour, minute))]
    for _ in range(40):
        day, count, name = edges(rnd), rnd.choice([0, 1, 2, 3, 7, 14]), pick_calendar()
        yield ["paaminnelse", str(day), count, name, utc(to_work(day - count * DAY, -1, name), time(8))]


if __name__ == "__main__":
    lines = [json.dumps(row) for row in rows(random.Random(2026))]
    print("[\n  " + ",\n  ".join(lines) + "\n]")
