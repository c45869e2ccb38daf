"""The ledger: transfers that are only ever added, and the counters that follow from them."""
