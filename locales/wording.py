"""How texts are written here: the signs of each language, and none of the words that talk down to people."""

import re
from collections.abc import Iterator

from locales.catalogue import HOLE

HAN = "\u3400-\u9fff"
SIGN = "[,.;:?!]"
RULES = (
    (f"[{HAN}]{SIGN}(?=[{HAN}{HOLE}\\s]|$)|{HOLE}{SIGN}(?=[{HAN}])", "a Latin sign beside a Chinese word"),
    (f"[{HAN}][()]|[()][{HAN}]", "a Latin bracket beside a Chinese word"),
    ('[“”‘’"]', "quotes are 「」 here"),
    ("[，。；：、！？]{2}", "two signs in a row"),
    (f"[，。；：、！？」）] +(?=[{HAN}])", "no space after a full-width sign"),
    (
        r"(?<![父母双雙至相乡鄉探姻血近成])[亲親](?=[，,～~！!。、：:\s]|$)|[亲親][爱愛]的",
        "nobody is 亲 here",
    ),
    (r"用[户戶]|使用者", "people are residents, not users"),
    (r"[请請]知悉", "say it, do not order people to know it"),
    (r"[温溫]馨提[示醒]", "say what it is about"),
)
ENGLISH = (
    (r"\w'\w|\w' ", "an apostrophe is ’ here"),
    ('"', "quotes are “ ” here"),
    (r"(?i)(?<!/)\bpolls?\b", "a poll is a vote here"),
    (r"(?i)\bdwellings?\b|\bhouseholds?\b", "it is a home"),
    (r"(?i)\busers?\b", "people are residents, not users"),
    (r"(?i)\bmerchants?\b", "it is a shop"),
    (r"(?i)\bkindly\b|please note|be advised|pursuant|hereby", "say it plainly"),
)
THANKS = re.compile("[谢謝]|[Tt]hank")

INSTEAD = {
    "zh-Hans": {
        "讯息": "消息",
        "网路": "网络",
        "伺服器": "服务器",
        "软体": "软件",
        "连结": "链接",
        "帐号": "账号",
        "群组": "群",
        "透过": "通过",
        "点数": "积分",
        "区分所有权人": "业主",
        "行事历": "日历",
    },
    "zh-Hant": {
        "信息": "訊息",
        "短信": "簡訊",
        "視頻": "影片",
        "音頻": "音訊",
        "鏈接": "連結",
        "點擊": "點",
        "屏幕": "螢幕",
        "默認": "預設",
        "軟件": "軟體",
        "硬件": "硬體",
        "數據": "資料",
        "網絡": "網路",
        "服務器": "伺服器",
        "數據庫": "資料庫",
        "登錄": "登入或登記",
        "激活": "啟用",
        "二維碼": "二維條碼",
        "掃碼": "掃條碼",
        "打印": "列印",
        "文檔": "文件",
        "反饋": "回饋",
        "質量": "品質",
        "私聊": "私訊",
        "群裡": "群組裡",
        "發群": "發到群組",
        "日曆文件": "行事曆檔案",
        "平方米": "平方公尺",
        "網格": "里或鄰",
        "街道辦": "公所",
        "居委會": "管委會",
        "居民委員會": "管理委員會",
        "業主": "區分所有權人",
        "樓棟": "棟",
        "樓道": "樓梯間",
        "積分": "點數",
        "核銷": "收券",
        "QR": "二維條碼",
        "商家": "商店",
        "監督員": "監察委員",
        "監督人員": "監察委員",
        "核實": "核對",
        "徵集": "徵求",
        "會議通知": "開會通知",
        "章程": "規約",
        "居民": "住戶",
        "商戶": "商店",
        "答復": "回覆",
        "答覆": "回覆",
        "回條": "回執",
        "聯繫": "聯絡",
        "網上": "線上",
        "紙票": "紙本",
        "賬號": "帳號",
        "賬戶": "帳戶",
        "里面": "裡面",
        "這里": "這裡",
        "那里": "那裡",
        "家里": "家裡",
        "以后": "以後",
        "之后": "之後",
        "几個": "幾個",
        "准確": "準確",
        "周一": "週一",
        "周二": "週二",
        "周三": "週三",
        "周四": "週四",
        "周五": "週五",
        "周六": "週六",
        "周日": "週日",
    },
}
"""Words from across the water, and what is said here; also one word for one thing (docs/language.md)."""


def faults_in(sentence: str, language: str = "zh-Hans") -> Iterator[str]:
    """What is wrong with a sentence, with the place where it is."""
    for pattern, why in RULES if language in INSTEAD else ENGLISH:
        for found in re.finditer(pattern, sentence):
            yield f"{why}: {_around(sentence, found.start())}"
    for word, better in INSTEAD.get(language, {}).items():
        if word in sentence:
            yield f"{word} is {better} here: {_around(sentence, sentence.index(word))}"
    cry = re.search("[！!]", sentence)
    if cry is not None and not THANKS.search(sentence):
        yield f"only thanks end with an exclamation mark: {_around(sentence, cry.start())}"


def _around(sentence: str, at: int) -> str:
    return "…" + sentence[max(0, at - 8) : at + 8].replace(HOLE, "{}").replace("\n", " ") + "…"
