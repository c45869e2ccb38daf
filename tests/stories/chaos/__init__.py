"""Everything at once: several communities, several processes, faults of Telegram, and sudden deaths."""
