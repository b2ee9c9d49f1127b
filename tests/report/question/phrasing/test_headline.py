from compare.report.question.phrasing.headline import is_titled, plain, running


def test_title_case_is_most_of_the_longer_words() -> None:
    assert is_titled("Did Gunmen Storm a Bank in Marrow")
    assert not is_titled("Did gunmen storm a bank in Marrow")
    assert not is_titled("Who is Ana Kovac")  # near miss: a name alone


def test_only_what_is_surely_no_name_is_written_small() -> None:
    body = "The gunmen came at noon. Marrow is a quiet town, said Ana Kovac."
    assert plain("Did Gunmen Storm Bank in Marrow", body) == "Did gunmen storm bank in Marrow"
    assert plain("Did Kovac Leave Zyrnograd", body) == "Did Kovac leave Zyrnograd"


def test_another_headline_does_not_show_what_is_a_name() -> None:
    body = "Man Arrested in Shooting Death of Guard\nMr. Young came at noon.\nA man was held, said Ana Young."
    assert plain("Was the man Arrested in Lund", running(body)) == "Was the man arrested in Lund"
    assert plain("Did Young Leave", running(body)) == "Did Young leave"  # near miss: a name that is a word as well
    assert "Ana Young." in running(body)  # near miss: a sentence with names
