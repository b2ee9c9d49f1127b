"""What a report asks of its readers is no claim; what it reports of callers is."""

import pytest

from compare.article import Article
from compare.extract import extract


@pytest.mark.parametrize(
    "text",
    [
        "Anyone with information is asked to call the tip line at 555-0100.",
        "Witnesses with footage of the crash are urged to contact Sgt. Piet Roos.",
        "Those who wish to remain anonymous can call the Harbour Watch.",
    ],
)
def test_appeals_are_no_claims(text: str) -> None:
    assert extract(Article("A", text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Piet Roos, 45, a baker, was asked to call a lawyer.",
        "Police gave no information about a call to the mayor, Ada Velt.",
    ],
)
def test_reports_of_calls_stay(text: str) -> None:
    assert extract(Article("A", text))
