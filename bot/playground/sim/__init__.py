"""The control interface: what people do, what the clock does, and what goes wrong."""
