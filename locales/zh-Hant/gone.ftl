# Where a community is no longer there.

community-gone = 找不到這個社區，可能已經停用。請向管理委員會洽詢。
