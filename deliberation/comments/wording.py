"""What a comment may look like: a sentence or a few."""

from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line

LENGTH = 300
"""The longest comment, in UTF-16 units; whoever has more to say writes a proposal or comes to a meeting."""


def checked(written: str) -> str:
    """A usable comment, or a refusal that says how long it may be."""
    said = texts.clean(written)
    if not texts.is_visible(said):
        said = ""
    if not 0 < texts.length(said) <= LENGTH:
        raise Refusal(line("comment-length", most=LENGTH, given=texts.length(said)), next=Next.PROPOSALS)
    return said
