"""The commands of ``yishi``, one module each."""
