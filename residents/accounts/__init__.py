"""The accounts that speak for somebody: taking one off, and handing a new one over."""
