"""Times of day as stretches of minutes from midnight, round the clock."""

_DAY = 24 * 60
_HOUR = 60
Minutes = tuple[int, int]  # the first and the last minute that a time of day may mean


def between(one: Minutes, other: Minutes) -> int:
    """The minutes between two times of day; none or fewer where they meet."""
    early, late = sorted((one, other))
    return min(late[0] - early[1], _DAY + early[0] - late[1])


def hours_apart(one: Minutes, other: Minutes) -> bool:
    """Whether the middles of two times of day are an hour apart, and neither lies in the other: around 9, around 10."""
    apart = abs(sum(one) - sum(other)) / 2
    return between(one, other) >= 0 and min(apart, _DAY - apart) >= _HOUR
