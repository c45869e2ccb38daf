"""Proposals, polls and meetings: how a community makes up its mind."""
