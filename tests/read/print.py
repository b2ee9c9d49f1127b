"""A printed article as PDF, written by hand: pages of lines, each at a height and in a size."""

from collections.abc import Sequence

Line = tuple[float, float, str]  # height, size, words


def printed(pages: Sequence[Sequence[Line]]) -> bytes:
    """The bytes of a PDF with these lines on its pages."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]  # fmt: skip
    page = "/Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>"
    for number, lines in enumerate(pages):
        drawn = "".join(f"BT /F1 {size} Tf 50 {height} Td ({words}) Tj ET\n" for height, size, words in lines)
        objects += [
            f"<<{page}/Contents {5 + 2 * number} 0 R>>",
            f"<</Length {len(drawn)}>>stream\n{drawn}endstream",
        ]
    return _assembled(objects)


def _assembled(objects: Sequence[str]) -> bytes:
    made, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Root 1 0 R/Size {len(objects) + 1}>>\n"
    return (made + end + f"startxref\n{len(made)}\n%%EOF").encode("latin-1")
