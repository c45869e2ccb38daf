"""Offices: what each may do, who gives and ends them, and their terms."""
