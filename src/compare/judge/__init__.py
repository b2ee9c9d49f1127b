"""The verdict on one line-up: agreement between reports, never truth."""

from compare.judge.judgement import Judgement, Severity, Sourcing, Verdict
from compare.judge.verdict import judge

__all__ = ["Judgement", "Severity", "Sourcing", "Verdict", "judge"]
