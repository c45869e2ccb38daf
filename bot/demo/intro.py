"""What stands above the phones: where to begin, in the languages of the page."""

INTRO = {
    "zh-Hans": [
        "左边这部手机是刚搬来的林小满，还没有加入。发 /start，用信里的码 K7M2-PQ4D 加入 3号楼2单元302。",
        "然后试试：/propose 提一条建议；在群里附议；去投票，改主意。",
        "「东门改成人车分开走」还差 3 户，林小满、陈静、王大爷、李主任都没投。"
        "投好了快进三天零两小时，看结果。",
        "陈静有积分，可以兑换，再拿给刘师傅核销；李国强是主任，可以交付表决、发会议通知。",
        "在「手机」里还可以打开 Grace Lin（英文）和林嘉慧（繁体），三种文字并排看。",
    ],
    "zh-Hant": [
        "左邊這支手機是剛搬來的林小满，還沒有加入。傳送 /start，用信裡的碼 K7M2-PQ4D 加入 3号楼2单元302。",
        "接著試試：/propose 提一個提案；在群組裡附議；去投票，改主意。",
        "「东门改成人车分开走」還差 3 戶，林小满、陈静、王大爺、李主任都還沒投。"
        "投好後快轉三天又兩小時，看結果。",
        "陈静有點數，可以兌換，再拿給刘师傅核銷；李国强是主任，可以交付表決、發會議通知。",
        "在「手機」裡還可以打開林嘉慧（繁體）和 Grace Lin（英文），三種文字並排看。",
    ],
    "en": [
        "The first phone is that of 林小满, who has just moved in and has not joined. Send /start and use "
        "the code from her letter, K7M2-PQ4D, for 3号楼2单元302.",
        "Then try: /propose makes a proposal; support one in the group; vote, and change your mind.",
        "“东门改成人车分开走” lacks 3 homes; 林小满, 陈静, 王德福 and 李国强 have not voted. "
        "Let them, then go forward three days and two hours and see the outcome.",
        "陈静 has points to redeem with 刘师傅; 李国强 chairs the committee, puts proposals to the vote and "
        "calls meetings.",
        "Under “Phones” open Grace Lin (English) and 林嘉慧 (traditional Chinese): three languages at once.",
    ],
}
