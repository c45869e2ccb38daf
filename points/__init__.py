"""Points: the ledger, what is earned, what it is good for."""
