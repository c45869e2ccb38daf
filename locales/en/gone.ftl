# Where a community is no longer there.

community-gone = This community is no longer here. Please ask your committee about it.
