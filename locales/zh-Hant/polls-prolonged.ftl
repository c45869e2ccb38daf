# 表決順延：規則事先寫明，系統中斷才順延，順延時告知每一位。

rule-outages = 若議事廳在截止前 { $hours } 小時內中斷超過 { $minutes } 分鐘，截止時間順延 { $prolong } 小時；截止時仍未恢復的，自恢復時起算。
    .plain = 議事廳中斷太久，投票會往後延 { $prolong } 小時。
rule-prolonged = 本次已順延：原定 { $was }，現為 { $closes }。

poll-prolonged = ⏳ 「{ $title }」的截止時間已順延。截止前數小時內，議事廳中斷了 { $minutes } 分鐘，無法投票。
    .plain = ⏳ 「{ $title }」的投票時間延長了，因為先前議事廳中斷了一陣子。
poll-prolonged-until = 原定 { $was }，現在到{ ZONE($closes) } { $closes }。
    .plain = 到 { SPOKEN($closes) }都可以投票。
poll-prolonged-stands = 已投的票都算數，截止前仍可更改。
