"""What the script adds: filters, keys and their switch, jumps from a passage to its partner."""

from collections.abc import Callable

from tests.browser.conftest import Opened

Open = Callable[..., Opened]
SHOWN = "[...document.querySelectorAll('[data-question]')].filter((card) => card.checkVisibility()).length"


def test_a_click_on_a_passage_goes_to_its_partner(opened: Open) -> None:
    page = opened("ferry").page
    page.locator(".text").first.locator("mark a", has_text="At least 12 people were killed").click()
    there = page.evaluate("document.querySelector(':target').previousElementSibling.textContent")
    assert there == "Sixteen people died in the fire"
    box = page.locator(":target").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 900


def test_a_passage_and_its_partner_stand_level(opened: Open) -> None:
    page = opened("ferry").page
    passage = page.locator(".text").last.locator("mark a", has_text="reopened to small boats")
    for on in (True, False):
        page.locator("[name=level]").set_checked(on)
        passage.click()
        page.wait_for_function("location.hash === '#t-q-port-1-1'")
        there, here = page.locator(":target").bounding_box(), passage.bounding_box()
        assert there is not None
        assert here is not None
        assert (abs(there["y"] - here["y"]) < 28) is on  # within a line
        page.evaluate("location.hash = ''")


def test_enter_on_a_label_goes_to_the_question_or_the_partner(opened: Open) -> None:
    page = opened("ferry").page
    label = page.locator(".text").first.locator(".label").first
    label.locator("a").nth(1).press("Enter")
    assert page.evaluate("location.hash") == "#t-q-people-killed-2-1"
    label.locator("a").nth(0).press("Enter")
    assert page.evaluate("location.hash") == "#q-people-killed"


def test_filters_work_together_and_reset(opened: Open) -> None:
    page = opened("ferry").page
    page.locator(".filters summary").click()
    page.locator("[name=verdict][value=single]").uncheck()
    assert page.evaluate(SHOWN) == 11
    assert page.locator(".tally").inner_text() == "11 of 16 shown"
    page.locator("[name=kind]").select_option("casualties")
    assert page.evaluate(SHOWN) == 3
    page.locator("[name=words]").fill("hospital")
    assert page.evaluate(SHOWN) == 2
    assert page.locator("[data-row]:visible").count() == 2
    assert page.locator("mark[data-of]:not(.off)", has_text="We have").count() == 1
    assert page.locator("mark.off", has_text="At least 12 people were killed").count() == 1
    page.locator(".filters [type=reset]").click()
    page.wait_for_function("!document.querySelector('mark.off')")
    assert page.evaluate(SHOWN) == 16


def test_by_article(opened: Open) -> None:
    page = opened("protest").page
    page.locator(".filters summary").click()
    page.locator("[name=article]").select_option("3")
    assert page.evaluate(SHOWN) == 3


def test_texts_are_put_away_and_come_back_by_a_link(opened: Open) -> None:
    page = opened("protest").page
    page.locator(".chooser input").nth(2).uncheck()
    assert page.locator(".text:visible").count() == 2
    page.evaluate("location.hash = 't-q-tear-gas-3-1'")
    page.wait_for_function("document.getElementById('t-q-tear-gas-3-1').checkVisibility()")


def test_a_link_to_a_hidden_question_shows_it(opened: Open) -> None:
    page = opened("ferry").page
    page.locator(".filters summary").click()
    page.locator("[name=verdict][value=agree]").uncheck()
    page.evaluate("location.hash = 'q-ship'")
    page.wait_for_function("document.getElementById('q-ship').checkVisibility()")


def test_keys_step_through_questions_and_differences(opened: Open) -> None:
    page = opened("ferry").page
    here = "document.activeElement.id"
    page.keyboard.press("j")
    assert page.evaluate(here) == "q-people-in-hospital"
    page.keyboard.press("j")
    page.keyboard.press("d")
    assert page.evaluate(here) == "q-lifeboats"
    page.keyboard.press("k")
    page.keyboard.press("Shift+D")
    assert page.evaluate(here) == "q-people-in-hospital"
    page.keyboard.press("t")
    assert page.evaluate(here) == "table-title"
    page.keyboard.press("/")
    page.keyboard.type("jd?")
    assert page.locator("[name=words]").input_value() == "jd?"


def test_keys_can_be_switched_off(opened: Open) -> None:
    page = opened("ferry").page
    page.keyboard.press("?")
    assert page.locator(".help").is_visible()
    page.locator(".help [name=keys]").uncheck()
    page.locator(".help button").click()
    page.keyboard.press("j")
    page.keyboard.press("?")
    assert page.evaluate("document.activeElement.id") != "q-people-in-hospital"
    assert not page.locator(".help").is_visible()


def test_partners_light_up_together(opened: Open) -> None:
    page = opened("ferry").page
    page.locator(".text").first.locator("mark", has_text="At least 12 people were killed").hover()
    assert page.locator("mark.lit").all_inner_texts() == [
        "At least 12 people were killed",
        "Sixteen people died in the fire",
    ]


def test_six_articles_on_a_phone_have_their_answers_one_under_the_other(opened: Open) -> None:
    answers = (
        opened("hostile", width=320)
        .page.locator(".camp")
        .evaluate_all("(camps) => camps.filter((c) => c.checkVisibility()).map((c) => c.getBoundingClientRect().width)")
    )
    assert min(answers) > 200


def test_a_count_leads_to_its_first_question(opened: Open) -> None:
    page = opened("ferry").page
    page.locator(".proportions .v-update a").click()
    assert page.evaluate("document.querySelector(':target').dataset.verdict") == "update"


def test_paper_says_what_a_filter_left_out(opened: Open) -> None:
    page = opened("ferry").page
    page.locator(".filters summary").click()
    page.locator("[name=verdict][value=single]").uncheck()
    page.emulate_media(media="print")
    assert "11 of 16 shown" in page.evaluate("getComputedStyle(document.querySelector('main'), '::before').content")
