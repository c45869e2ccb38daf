"""Visits of digital helpers 数字助老员: asked for, taken, agreed on, and answered for (A27, K02, K03)."""
