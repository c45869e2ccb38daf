"""Several communities in one bot: which one is meant, and how one gets from one to another."""
