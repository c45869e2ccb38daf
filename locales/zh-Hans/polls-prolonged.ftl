# 表决顺延：规则里事先写明，停机才顺延，顺延了告诉每一位。

rule-outages = 如果议事厅在截止前 { $hours } 小时里停机超过 { $minutes } 分钟，截止顺延 { $prolong } 小时；到截止时还没恢复的，从恢复时算起。
    .plain = 议事厅停机太久，投票会往后延 { $prolong } 小时。
rule-prolonged = 这次已经顺延：原定{ $was }，现在是{ $closes }。

poll-prolonged = ⏳ 「{ $title }」的截止顺延了。截止前的几小时里，议事厅停机 { $minutes } 分钟，投不了票。
    .plain = ⏳ 「{ $title }」投票的时间延长了，因为前面议事厅停机了一阵。
poll-prolonged-until = 原定{ $was }，现在到{ $closes }（{ ZONE($closes) }）。
    .plain = 到{ SPOKEN($closes) }都可以投。
poll-prolonged-stands = 已经投的票都算数，截止前还可以更改。
