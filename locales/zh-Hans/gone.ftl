# Where a community is no longer there.

community-gone = 找不到这个社区，它可能已经停用。请向居委会询问。
