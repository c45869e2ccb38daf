"""One's homes and who lives there; claims to confirm; cases at the desk."""
