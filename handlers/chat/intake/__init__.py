"""Free words in the private chat: understood, confirmed, noted, answered."""
