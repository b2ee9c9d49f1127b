from docs.commands import PAGE, page


def test_the_page_of_commands_is_what_the_command_line_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `python docs/commands.py`"
