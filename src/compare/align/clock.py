"""Times of day as stretches of minutes from midnight, round the clock."""

CLOCK = frozenset(("hour", "minute"))  # precisions of a time of day
_DAY = 24 * 60
_HOUR = 60
_FAR = 20
Minutes = tuple[int, int]  # the first and the last minute that a time of day may mean


def between(one: Minutes, other: Minutes) -> int:
    """The minutes between two times of day; none or fewer where they meet."""
    early, late = sorted((one, other))
    return min(late[0] - early[1], _DAY + early[0] - late[1])


def apart(one: Minutes, other: Minutes) -> float:
    """The minutes between the middles of two times of day."""
    minutes = abs(sum(one) - sum(other)) / 2
    return min(minutes, _DAY - minutes)


def far(one: Minutes, other: Minutes) -> bool:
    """Whether no hedge explains two times of one event: neither lies in the other, and a third of an hour is between.

    Round about a quarter to four may be twenty to four, but not half past three.
    """
    return not nested(one, other) and apart(one, other) >= _FAR


def nested(one: Minutes, other: Minutes) -> bool:
    """Whether one time of day lies in the other: 9:01 a.m., about 9 a.m."""
    return any(a[0] <= b[0] and b[1] <= a[1] for a, b in ((one, other), (other, one)))


def hours_apart(one: Minutes, other: Minutes) -> bool:
    """Whether the middles of two times of day are an hour apart, and neither lies in the other: around 9, around 10."""
    return between(one, other) >= 0 and apart(one, other) >= _HOUR
