"""Asking a helper to come, and for helpers what waits in their place 上门预约 (A27, K02, K03)."""
