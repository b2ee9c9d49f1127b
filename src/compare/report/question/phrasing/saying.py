"""Verbs of what is said, thought or found, rather than of what happens: each list for all who ask about them."""

SAYING = frozenset("say tell add announce report note warn".split())
# A time beside one of these is when it was said, and no deed's.
ASSERTING = SAYING | {"claim", "confirm"}
# After these another subject may follow without "that": records show he served, police allege the man fled.
HOLDING = ASSERTING | frozenset(
    "believe think know suspect allege expect learn show reveal determine indicate suggest state argue insist admit "
    "testify".split()
)
# Verbs of moving on a scale, so that a percentage after them tells how far.
MOVING = frozenset(
    "rise fall drop plunge decline increase decrease climb jump grow shrink soar slump tumble surge gain lose slip "
    "slide plummet rally peak edge dip spike rebound cut raise lower reduce lift "
    "hike trim".split()
)
# What is uttered is asked for, and not whether it was.
UTTERING = SAYING | frozenset("claim write tweet testify argue insist contend suggest believe think hope".split())
