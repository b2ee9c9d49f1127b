"""Settings of all tests: none of them is timed, for a busy machine is no mistake."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
