"""Making a proposal of a forwarded message, with the consent of whoever wrote it."""
