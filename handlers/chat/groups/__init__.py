"""The community's group chat: bound, changed and given up by its chair, in private."""
