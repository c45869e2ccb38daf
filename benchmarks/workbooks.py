"""Workbooks laid out as Excel does it: texts in one list, to which the cells point."""

import io
import re
import zipfile

INLINE = re.compile(r'<c r="([A-Z]+\d+)" t="inlineStr"><is><t(?: xml:space="preserve")?>([^<]*)</t></is></c>')
STRINGS = "xl/sharedStrings.xml"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
LINKED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
NAMED = {
    "[Content_Types].xml": (("</Types>", f'<Override PartName="/{STRINGS}" ContentType="{TYPE}"/>'),),
    "xl/_rels/workbook.xml.rels": (
        ("</Relationships>", f'<Relationship Id="texts" Type="{LINKED}" Target="/{STRINGS}"/>'),
    ),
}
"""Where the list has to be named."""

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def as_excel(content: bytes) -> bytes:
    """The same workbook, its texts moved into the list; openpyxl writes each into its cell."""
    known: dict[str, int] = {}

    def pointing(found: re.Match[str]) -> str:
        return f'<c r="{found[1]}" t="s"><v>{known.setdefault(found[2], len(known))}</v></c>'

    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name.startswith("xl/worksheets/sheet"):
                new.writestr(name, INLINE.sub(pointing, old.read(name).decode()))
            else:
                text = old.read(name).decode()
                for end, more in NAMED.get(name, ()):
                    text = text.replace(end, more + end)
                new.writestr(name, text)
        listed = "".join(f'<si><t xml:space="preserve">{each}</t></si>' for each in known)
        new.writestr(STRINGS, f'<?xml version="1.0"?><sst xmlns="{MAIN}">{listed}</sst>')
    return out.getvalue()
