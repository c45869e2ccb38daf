"""``python -m tests.scale.write_page``: bring the derived part of docs/scale.md level with the models."""

from pathlib import Path

from tests.scale.distributing import page

PAGE = Path(__file__).parents[2] / "docs" / "scale.md"
BEGIN, END = "<!-- derived from the models -->\n", "<!-- end -->"


def main() -> None:
    """Write it between its marks."""
    before, _, rest = PAGE.read_text().partition(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\n{page()}\n\n{END}{rest.partition(END)[2]}")


if __name__ == "__main__":
    main()
