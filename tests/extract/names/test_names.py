from compare.article import Article
from compare.extract.names import Name, antecedent, names


def found(text: str) -> dict[str, Name]:
    return {name.full: name for name in names(Article("A", text))}


def test_surname_after_full_name_and_title() -> None:
    text = "Foreign Minister Pavel Orlik left the hall early. Later Orlik flew home with Mr Orlik."
    orlik = found(text)["Pavel Orlik"]
    assert orlik.title == "Foreign Minister"
    assert orlik.kind == "person"
    assert [mention.text for mention in orlik.mentions] == ["Pavel Orlik", "Orlik", "Orlik"]
    assert all(mention.span.of(text) == mention.text for mention in orlik.mentions)


def test_an_office_with_of_belongs_to_the_title() -> None:
    told = found("On Monday the Secretary of State Martha Quill spoke in the hall.")["Martha Quill"]
    assert (told.title, told.gender) == ("Secretary of State", "female")


def test_acronym_after_the_long_form() -> None:
    text = "A report by the Northern Relief Agency was grim. The NRA asked for more tents."
    assert [mention.text for mention in found(text)["Northern Relief Agency"].mentions][-1] == "NRA"


def test_a_day_never_joins_a_name() -> None:
    assert "Harbour City Council" in found("The Harbour City Council on Wednesday met again about the bridge.")


def test_pronoun_means_the_last_compatible_person() -> None:
    text = "Mayor Anna Velt met Colonel Peter Stroud at the gate. She was late and he was not."
    known = names(Article("A", text))
    she, he = (antecedent(known, word, text.index(f" {word} was")) for word in ("She", "he"))
    assert she is not None
    assert she.full == "Anna Velt"
    assert he is not None
    assert he.full == "Peter Stroud"


def test_nobody_fits_an_early_pronoun() -> None:
    assert antecedent(names(Article("A", "He left.")), "he", 0) is None
