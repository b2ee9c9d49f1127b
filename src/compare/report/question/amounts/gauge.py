"""What measures of one bearer answer (align/gauge.py): what the turnout was, what share of the vote a party got."""

from compare.align.alignment import Alignment
from compare.align.rule import question_of

_ASKED = {
    "turnout": ("What was the turnout?", ""),
    "inflation": ("How high is inflation?", ""),
    "unemployment": ("How high is unemployment?", ""),
    "rate": ("At what level is the interest rate?", ""),
    "vote": ("What share of the vote did the party get?", "What share of the vote did {} get?"),
    "seats": ("How many seats did the party get?", "How many seats did {} get?"),
    "rise": ("By how much did the shares rise?", "By how much did {} shares rise?"),
    "fall": ("By how much did the shares fall?", "By how much did {} shares fall?"),
    "deal": ("How much is the deal worth?", ""),
    "contained": ("How much of the fire is contained?", ""),
    "burned": ("How large an area has burned?", ""),
    "zone": ("How far does the zone reach?", ""),
    "recall": ("How many are recalled?", ""),
    "outage": ("How many are without power?", ""),
    "ayes": ("How many voted in favor?", ""),
    "crowd": ("How large was the crowd?", ""),
    "margin": ("By how many votes was it won or lost?", "By how many votes did {} win or lose?"),
    "damage": ("How much is the damage put at?", ""),
    "haul": ("How much is what was stolen worth?", ""),
    "bribes": ("How large were the bribes?", ""),
    "award": ("How much is to be paid in compensation?", ""),
    "reward": ("How large is the reward?", ""),
    "siege": ("How long did it last?", ""),
    "walkout": ("How long is the strike?", ""),
    "raid": ("How long did the raid take?", ""),
    "raise": ("How large is the pay raise?", ""),
    "fine": ("How large is the fine?", ""),
    "ransom": ("How large is the ransom?", ""),
    "deliberation": ("How long did the jury deliberate?", ""),
    "trial": ("How long was the trial?", ""),
    "winds": ("How strong are the winds?", ""),
    "gusts": ("How strong are the gusts?", ""),
    "surge": ("How high is the storm surge?", ""),
    "rain": ("How much rain fell?", ""),
    "depth": ("At what depth was the quake?", ""),
    "sentence": ("How long is the sentence?", "How long is the sentence of {}?"),
}  # by gauge: without the name of a bearer, and with it


def asked(alignment: Alignment) -> str | None:
    """What a line-up of measures asks; None for all others."""
    name, _, bearer = question_of(alignment, "gauge").partition(" ")
    if name not in _ASKED:
        return None
    plain, named = _ASKED[name]
    return named.format(bearer) if bearer and named else plain
