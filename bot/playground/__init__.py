"""A Bot API server in memory with a page of several phones, for tests and demonstrations."""

from .playground import Playground
from .server import serve

__all__ = ["Playground", "serve"]
