"use strict";

// ------------------------------------------------------------------ words

const WORDS = {
  "zh-Hans": {
    seal: "议", title: "议事 · 演示", skipToPhones: "跳到手机", skipToControls: "跳到控制栏", controls: "控制", forward: "快进", ten: "10分钟", hour: "1小时", day: "1天", until: "到…", moment: "快进到哪一刻", go: "快进",
    phones: "手机", newcomerTitle: "新住户", newcomer: "怎么称呼", speaks: "用哪种语言", large: "大字", add: "加一部手机", shown: "显示谁的手机", find: "找一个名字", found: (n, all) => n === all ? `共 ${all} 人` : `找到 ${n} 人，共 ${all} 人`,
    shut: who => `收起${who}的手机`, largeOf: who => `${who}的手机用大字`, phoneOf: who => `${who}的手机`, language: "界面语言", look: "明暗", themeAuto: "随系统", themeLight: "浅色", themeDark: "深色", gotIt: "知道了", introduction: "怎么玩", more: "更多", less: "收起", stepDone: "做过了：", preparing: "正在准备这个社区，大约半分钟。", loading: "正在读取…", turns: "别的手机", turnBack: n => `左边还有 ${n} 部手机`, turnOn: n => `右边还有 ${n} 部手机`,
    rooms: "群", room: "哪个群", noRooms: "还没有群", state: (kind, n, bot) => `${kind} · ${n} 位成员 · 机器人：${bot}`, group: "普通群", supergroup: "超级群", channel: "频道", botIs: "机器人在群里是", administrator: "管理员", member: "成员", restricted: "不能发言", kicked: "移出", left: "不在", creator: "群主",
    neighbour: "住户", joins: "加入", leaves: "离开", anonymous: "匿名管理员", rename: "改群名", newTopic: "新话题", upgrade: "升级为超级群", newRoom: "新群", roomName: "群名", topicName: "话题名", kind: "哪一种", done: "好了",
    faults: "故障", faultsHint: "让 Telegram 出点问题，看机器人怎么应付。", hangs: "不答", tooMany: "太频繁（429）", broken: "服务器出错（500）", outageHalf: "全断30秒", flooding: "限速", clear: "清除", happened: t => `发生过：${t}`, nothingHappened: "还没有故障",
    ownFault: "自己定一个", what: "出什么问题", which: "哪种调用或更新", whom: "谁的聊天", everyone: "所有人", everything: "全部", times: "几次（空着就是一直）", percent: "多大可能（%）", seconds: "几秒", begin: "开始", remove: "去掉", met: n => `${n} 次`, rules: n => `${n} 项`,
    hang: "不答，什么也没做", reset: "断线，什么也没做", slow: "很慢才答", drop: "做了，答复丢了", late: "做了，很久不答", garbled: "做了，答复残缺", gateway: "答复成了网页（502）", outage: "全部断开", duplicate: "更新来两次", delay: "更新迟到", lose: "更新丢失", stale: "点按过期", unreachable: "连不上 webhook", unheard: "webhook 白答了", 403: "被停用（403）", 429: "太频繁（429）", 500: "服务器出错（500）", flood: "限速",
    chats: "全部聊天", write: "写消息", hint: "写消息", send: "发送", attach: "发照片、文件或别的", commands: "命令", start: "开始", restart: "重新启用", block: "停用", ok: "好", cancel: "取消", close: "关上", tooLong: (n, most) => `一条消息最多 ${most} 个字，这里有 ${n} 个。请分成几条发。`, tooBig: "文件太大，演示里最多 50 MB。",
    photo: "照片", document: "文件", voice: "语音", stopVoice: "说完了，发送", noMicrophone: "没有麦克风，请选一个录音文件", location: "位置", contact: "联系人", link: "打开链接", linkTo: "链接，比如扫出来的", latitude: "纬度", longitude: "经度", name: "姓名", phone: "手机号", readCode: "识别二维码", noCode: "没有认出二维码", video: "视频", audio: "音乐", sticker: "贴纸", animation: "动图", video_note: "视频留言",
    edited: "已编辑", bot: "机器人", members: n => `${n} 位成员`, joined: w => `${w} 加入了`, hasLeft: w => `${w} 离开了`, pinned: w => `置顶：${w}`, migrated: () => "群已升级", renamed: w => `群名改为 ${w}`, topic: w => `新话题：${w}`, topicRenamed: w => `话题改名：${w}`, topicClosed: () => "话题已关闭", topicReopened: () => "话题又开了", inTopic: "话题", allTopics: "全部", closed: "已关闭",
    typing: "正在输入…", noAnswer: "机器人还没有回应", nobody: "还没有手机。在“手机”里加一位新住户。", forwarded: "转发的消息", lost: "和演示服务器的连接断了，正在重连", choose: "选择手机", copied: "已复制", fresh: "有新消息", reply: "回复", sendOn: "转发", sendOnTo: bot => `转发给${bot}`, replyTo: t => `回复：${t}`, noReply: "不回复了", news: (who, from, text) => `${who}的手机，${from}：${text}`,
  },
  "zh-Hant": {
    seal: "議", title: "議事 · 展示", skipToPhones: "跳到手機", skipToControls: "跳到控制列", controls: "控制", forward: "快轉", ten: "10 分鐘", hour: "1 小時", day: "1 天", until: "到…", moment: "快轉到哪一刻", go: "快轉",
    phones: "手機", newcomerTitle: "新住戶", newcomer: "怎麼稱呼", speaks: "使用語言", large: "大字", add: "加一支手機", shown: "顯示誰的手機", find: "找一個名字", found: (n, all) => n === all ? `共 ${all} 人` : `找到 ${n} 人，共 ${all} 人`,
    shut: who => `收起${who}的手機`, largeOf: who => `${who}的手機用大字`, phoneOf: who => `${who}的手機`, language: "介面語言", look: "明暗", themeAuto: "隨系統", themeLight: "淺色", themeDark: "深色", gotIt: "知道了", introduction: "怎麼玩", more: "更多", less: "收合", stepDone: "已完成：", preparing: "正在準備這個社區，大約半分鐘。", loading: "讀取中…", turns: "其他手機", turnBack: n => `左邊還有 ${n} 支手機`, turnOn: n => `右邊還有 ${n} 支手機`,
    rooms: "群組", room: "哪個群組", noRooms: "還沒有群組", state: (kind, n, bot) => `${kind} · ${n} 位成員 · 機器人：${bot}`, group: "一般群組", supergroup: "超級群組", channel: "頻道", botIs: "機器人在群組裡是", administrator: "管理員", member: "成員", restricted: "不能發言", kicked: "移出", left: "不在", creator: "擁有者",
    neighbour: "住戶", joins: "加入", leaves: "離開", anonymous: "匿名管理員", rename: "改群組名稱", newTopic: "新主題", upgrade: "升級為超級群組", newRoom: "新群組", roomName: "群組名稱", topicName: "主題名稱", kind: "哪一種", done: "好了",
    faults: "故障", faultsHint: "讓 Telegram 出點問題，看機器人怎麼應付。", hangs: "不回應", tooMany: "太頻繁（429）", broken: "伺服器出錯（500）", outageHalf: "全斷 30 秒", flooding: "限速", clear: "清除", happened: t => `發生過：${t}`, nothingHappened: "還沒有故障",
    ownFault: "自己訂一個", what: "出什麼問題", which: "哪種呼叫或更新", whom: "誰的聊天", everyone: "所有人", everything: "全部", times: "幾次（留空就是一直）", percent: "多大機率（%）", seconds: "幾秒", begin: "開始", remove: "去掉", met: n => `${n} 次`, rules: n => `${n} 項`,
    hang: "不回應，什麼也沒做", reset: "斷線，什麼也沒做", slow: "很慢才回應", drop: "做了，回應遺失", late: "做了，很久不回應", garbled: "做了，回應殘缺", gateway: "回應成了網頁（502）", outage: "全部斷開", duplicate: "更新來兩次", delay: "更新遲到", lose: "更新遺失", stale: "點按過期", unreachable: "連不上 webhook", unheard: "webhook 白答了", 403: "被停用（403）", 429: "太頻繁（429）", 500: "伺服器出錯（500）", flood: "限速",
    chats: "全部聊天", write: "輸入訊息", hint: "輸入訊息", send: "傳送", attach: "傳送照片、檔案或其他", commands: "指令", start: "開始", restart: "重新啟用", block: "停用", ok: "好", cancel: "取消", close: "關閉", tooLong: (n, most) => `一則訊息最多 ${most} 個字，這裡有 ${n} 個。請分成幾則傳送。`, tooBig: "檔案太大，展示中最多 50 MB。",
    photo: "照片", document: "檔案", voice: "語音", stopVoice: "說完了，傳送", noMicrophone: "沒有麥克風，請選一個錄音檔", location: "位置", contact: "聯絡人", link: "開啟連結", linkTo: "連結，例如掃描得到的", latitude: "緯度", longitude: "經度", name: "姓名", phone: "手機號碼", readCode: "辨識 QR 碼", noCode: "沒有認出 QR 碼", video: "影片", audio: "音樂", sticker: "貼圖", animation: "動圖", video_note: "影片留言",
    edited: "已編輯", bot: "機器人", members: n => `${n} 位成員`, joined: w => `${w} 加入了`, hasLeft: w => `${w} 離開了`, pinned: w => `置頂：${w}`, migrated: () => "群組已升級", renamed: w => `群組名稱改為 ${w}`, topic: w => `新主題：${w}`, topicRenamed: w => `主題改名：${w}`, topicClosed: () => "主題已關閉", topicReopened: () => "主題又開了", inTopic: "主題", allTopics: "全部", closed: "已關閉",
    typing: "正在輸入…", noAnswer: "機器人還沒有回應", nobody: "還沒有手機。在「手機」裡加一位新住戶。", forwarded: "轉傳的訊息", lost: "和展示伺服器的連線中斷，正在重新連線", choose: "選擇手機", copied: "已複製", fresh: "有新訊息", reply: "回覆", sendOn: "轉傳", sendOnTo: bot => `轉傳給${bot}`, replyTo: t => `回覆：${t}`, noReply: "不回覆了", news: (who, from, text) => `${who}的手機，${from}：${text}`,
  },
  en: {
    seal: "议", title: "Yishi · demo", skipToPhones: "Skip to the phones", skipToControls: "Skip to the controls", controls: "Controls", forward: "Forward", ten: "10 min", hour: "1 hour", day: "1 day", until: "To…", moment: "Forward to which moment", go: "Forward",
    phones: "Phones", newcomerTitle: "New neighbour", newcomer: "Their name", speaks: "Language", large: "Large type", add: "Add a phone", shown: "Whose phones to show", find: "Find a name", found: (n, all) => n === all ? `${all} people` : `${n} of ${all} people`,
    shut: who => `Put ${who}’s phone away`, largeOf: who => `Large type on ${who}’s phone`, phoneOf: who => `${who}’s phone`, language: "Language of this page", look: "Light or dark", themeAuto: "As system", themeLight: "Light", themeDark: "Dark", gotIt: "Got it", introduction: "How to play", more: "More", less: "Less", stepDone: "Done: ", preparing: "The community is being prepared; this takes about half a minute.", loading: "Loading…", turns: "Other phones", turnBack: n => `${n} more to the left`, turnOn: n => `${n} more to the right`,
    rooms: "Groups", room: "Which group", noRooms: "No groups yet", state: (kind, n, bot) => `${kind} · ${n} members · the bot: ${bot}`, group: "group", supergroup: "supergroup", channel: "channel", botIs: "In this group the bot is", administrator: "Admin", member: "Member", restricted: "Muted", kicked: "Removed", left: "not here", creator: "Owner",
    neighbour: "Neighbour", joins: "Joins", leaves: "Leaves", anonymous: "Anonymous admin", rename: "Rename", newTopic: "New topic", upgrade: "Make a supergroup", newRoom: "New group", roomName: "Name of the group", topicName: "Name of the topic", kind: "Which kind", done: "Done",
    faults: "Faults", faultsHint: "Give Telegram some trouble and see how the bot copes.", hangs: "Silent", tooMany: "Too many (429)", broken: "Server error (500)", outageHalf: "Away for 30 s", flooding: "Rate limit", clear: "Clear", happened: t => `So far: ${t}`, nothingHappened: "No faults yet",
    ownFault: "One of your own", what: "What goes wrong", which: "Which calls or updates", whom: "Whose chat", everyone: "Everyone", everything: "All", times: "How often (empty: always)", percent: "How likely (%)", seconds: "Seconds", begin: "Begin", remove: "Remove", met: n => `${n} times`, rules: n => `${n} on`,
    hang: "silence, nothing done", reset: "line breaks, nothing done", slow: "slow answer", drop: "done, answer lost", late: "done, silent for long", garbled: "done, half an answer", gateway: "a web page instead (502)", outage: "away altogether", duplicate: "update comes twice", delay: "update comes late", lose: "update is lost", stale: "tap is too old", unreachable: "webhook not reached", unheard: "webhook not heard", 403: "blocked (403)", 429: "too many (429)", 500: "server error (500)", flood: "rate limit",
    chats: "All chats", write: "Write a message", hint: "Message", send: "Send", attach: "Send a photo, file or something else", commands: "Commands", start: "Start", restart: "Unblock", block: "Block", ok: "OK", cancel: "Cancel", close: "Close", tooLong: (n, most) => `A message has at most ${most} characters; this one has ${n}. Please send it in parts.`, tooBig: "The file is too large; 50 MB at most here.",
    photo: "Photo", document: "File", voice: "Voice", stopVoice: "Finish and send", noMicrophone: "No microphone here; please choose a recording", location: "Location", contact: "Contact", link: "Open a link", linkTo: "Link, as scanned from a code", latitude: "Latitude", longitude: "Longitude", name: "Name", phone: "Phone number", readCode: "Read the QR code", noCode: "No QR code was found", video: "Video", audio: "Music", sticker: "Sticker", animation: "Animation", video_note: "Video note",
    edited: "edited", bot: "bot", members: n => `${n} members`, joined: w => `${w} joined`, hasLeft: w => `${w} left`, pinned: w => `Pinned: ${w}`, migrated: () => "The group was upgraded", renamed: w => `The group is now called ${w}`, topic: w => `New topic: ${w}`, topicRenamed: w => `Topic renamed: ${w}`, topicClosed: () => "The topic was closed", topicReopened: () => "The topic is open again", inTopic: "Topic", allTopics: "All", closed: "closed",
    typing: "typing…", noAnswer: "The bot has not answered yet", nobody: "No phones yet. Add a new neighbour under “Phones”.", forwarded: "Forwarded message", lost: "Lost the demo server, reconnecting", choose: "Choose a phone", copied: "Copied", fresh: "New messages", reply: "Reply", sendOn: "Forward", sendOnTo: bot => `Forward to ${bot}`, replyTo: t => `Reply to: ${t}`, noReply: "Do not reply", news: (who, from, text) => `${who}’s phone, ${from}: ${text}`,
  },
};
const LONGEST_TEXT = 4096, LONGEST_CAPTION = 1024, LARGEST_FILE = 50 * 1024 * 1024, PATIENCE = 10;
const address = new URL(location.href);
const zone = address.searchParams.get("zone") || "Asia/Shanghai";
const kept = JSON.parse(localStorage.getItem("playground") || "{}");
const spoken = code => !code.startsWith("zh") ? (code.startsWith("en") ? "en" : "zh-Hans") : /hant|tw|hk|mo/i.test(code) ? "zh-Hant" : "zh-Hans";
let language = WORDS[kept.language] ? kept.language : spoken(navigator.language);
const say = (key, ...given) => { const found = WORDS[language][key]; return typeof found === "function" ? found(...given) : found ?? String(key); };
const keep = more => localStorage.setItem("playground", JSON.stringify(Object.assign(kept, more)));

// ------------------------------------------------------------------ small things

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
function make(tag, properties = {}, ...children) {
  const { dataset, ...plain } = properties;
  const element = Object.assign(document.createElement(tag), plain);
  Object.assign(element.dataset, dataset);
  element.append(...children.filter(child => child !== null));
  return element;
}
const captionOf = person => typeof person.caption === "string" ? person.caption : person.caption[language] || Object.values(person.caption)[0] || "";
const option = (value, text) => make("option", { value, textContent: text });
function name(element, text) { element.setAttribute("aria-label", text); element.title = text; }
async function ask(path, body, method) {
  const options = body === undefined && !method ? {} : { method: method || "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body || {}) };
  const answer = await fetch(`/sim/${path}`, options);
  const result = await answer.json();
  if (!answer.ok) throw new Error(result.error || answer.statusText);
  return result;
}
let wrongTimer;
function complain(error) {
  const place = $("#wrong");
  place.textContent = error.message || String(error);
  place.hidden = false;
  clearTimeout(wrongTimer);
  wrongTimer = setTimeout(() => { place.hidden = true; }, 9000);
}
const trying = act => async (...given) => { try { return await act(...given); } catch (error) { complain(error); } };
function mark(button, busy) {
  button.classList.toggle("busy", busy);
  if (busy) button.setAttribute("aria-busy", "true"); else button.removeAttribute("aria-busy");
}
function announce(text) { $("#news").textContent = text; }

// Arrow keys go from one of these to the next; Home and End to the first and the last.
function rove(event, elements, across = false) {
  const here = elements.indexOf(event.target.closest("button, li, a"));
  const step = { ArrowDown: 1, ArrowUp: -1, ...(across ? { ArrowRight: 1, ArrowLeft: -1 } : {}) }[event.key];
  const next = event.key === "Home" ? 0 : event.key === "End" ? elements.length - 1 : step === undefined ? -1 : here + step;
  if (!elements[next]) return false;
  event.preventDefault();
  elements[next].focus();
  return true;
}

// A short form in a dialog; gives the values, or null if somebody thinks better of it.
function askFor(title, fields) {
  const dialog = $("#ask"), before = document.activeElement;
  $("h2", dialog).textContent = title;
  $(".fields", dialog).replaceChildren(...fields.map(({ key, label, choices, ...more }) =>
    make("label", {}, make("span", { textContent: label }), choices ? make("select", { name: key }, ...choices.map(([value, text]) => option(value, text))) : make("input", { name: key, required: true, autocomplete: "off", ...more }))));
  return new Promise(done => {
    let given = null;
    $("form", dialog).onsubmit = () => { given = Object.fromEntries(new FormData($("form", dialog))); };
    $(".cancel", dialog).onclick = () => dialog.close();
    dialog.onclose = () => { before?.focus?.(); done(given); };
    dialog.showModal();
    $("input, select", dialog)?.focus();
  });
}

// ------------------------------------------------------------------ time

const LOCALES = { "zh-Hans": "zh-CN", "zh-Hant": "zh-TW", en: "en-GB" };
function parts(seconds) {
  const wanted = { timeZone: zone, weekday: "short", year: "numeric", month: language === "en" ? "short" : "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return Object.fromEntries(new Intl.DateTimeFormat(LOCALES[language], wanted).formatToParts(seconds * 1000).map(p => [p.type, p.value]));
}
const dayOf = seconds => { const p = parts(seconds); return language === "en" ? `${p.weekday} ${p.day} ${p.month}` : `${p.weekday.replace(/[()]/g, "")} ${p.month}月${p.day}日`; };
const hourOf = seconds => { const p = parts(seconds); return `${p.hour}:${p.minute}`; };
const wallFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
const momentToWall = date => wallFormat.format(date).replace(" ", "T");
function wallToMoment(wall) {
  const guess = Date.parse(`${wall}:00Z`);
  return new Date(guess - (Date.parse(`${momentToWall(guess)}:00Z`) - guess));
}
let now = 0;
function showClock(clock) {
  now = Date.parse(clock.now) / 1000;
  $("#now").textContent = `${dayOf(now)} ${hourOf(now)}`;
  $("#now").dateTime = clock.now;
  $("#forward").hidden = !clock.movable;
}
const tick = async () => { try { showClock(await ask("clock")); } catch { /* the stream of events reports a lost server */ } };

// ------------------------------------------------------------------ one phone

const PRESENT = ["creator", "administrator", "member", "restricted"];
const SERVICES = { left: "hasLeft" };
const PICTURES = /^image\/(png|jpeg|webp|gif)$/;

class Phone {
  constructor(person) {
    this.person = person;
    this.chat = null;
    this.topic = 0;
    this.seen = {};
    this.rows = new Map();
    this.tapped = new Set();
    this.atEnd = true;
    this.element = $("#phone").content.firstElementChild.cloneNode(true);
    this.element.dataset.person = person.id;
    for (const part of $$(".messages, .menu, .keyboard, .pinned", this.element)) part.lang = spoken(person.language_code || "zh");
    $(".owner h2", this.element).textContent = person.name;
    this.wire();
    this.enlarge(kept.large?.[person.id] ?? hall.large_type.includes(person.id));
  }

  part(selector) { return $(selector, this.element); }

  wire() {
    const area = this.part("textarea"), list = this.part(".messages");
    this.part(".back").onclick = () => this.close();
    this.part(".compose").onsubmit = event => { event.preventDefault(); this.write(area.value); };
    area.onkeydown = event => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.write(area.value); }
    };
    area.oninput = () => { area.style.height = "auto"; area.style.height = `${area.scrollHeight + 2}px`; };
    this.part(".slash").onclick = () => this.unfold(".slash", ".menu:not(.things)");
    this.part(".attach").onclick = () => this.recorder ? this.recorder.stop() : this.unfold(".attach", ".things");
    this.part(".picker").onchange = trying(event => this.attach(event.target));
    this.part(".start").onclick = trying(() => this.view.blocked ? this.membership("unblocked") : this.send({ text: "/start" }));
    this.part(".block").onclick = trying(() => this.membership("blocked"));
    this.part(".large").onclick = () => { const on = this.part(".large").ariaPressed !== "true"; this.enlarge(on); keep({ large: { ...kept.large, [this.person.id]: on } }); };
    this.part(".shut").onclick = trying(() => putAway(this.person.id));
    this.part(".replying button").onclick = () => this.replyTo(null);
    this.part(".topics select").onchange = event => { this.topic = Number(event.target.value); this.draw(); this.bottom(); };
    list.onclick = trying(event => this.follow(event));
    list.onscroll = () => { if (list.clientHeight) this.atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80; };
    new ResizeObserver(() => { if (this.atEnd) this.bottom(); }).observe(list);
    this.element.onkeydown = event => this.key(event);
    this.name();
  }

  key(event) {
    const menu = event.target.closest(".menu"), buttons = event.target.closest(".buttons"), alert = this.part(".alert");
    if (event.key === "Escape") {
      const open = this.part(".menu:not([hidden])");
      if (!alert.hidden) $("button", alert).click();
      else if (open) { this.fold(); this.part("textarea").focus(); }
      else if (!this.part(".replying").hidden) this.replyTo(null);
      else return;
      event.stopPropagation();
    } else if (event.key === "Tab" && !alert.hidden) event.preventDefault();
    else if (menu) rove(event, $$("button", menu), menu.classList.contains("things"));
    else if (buttons) rove(event, $$("button", buttons), true);
    else if (event.target.closest(".keyboard")) rove(event, $$(".keyboard button", this.element), true);
    else if (event.target.closest(".chats")) rove(event, $$(".row", this.element));
    else if (event.target.matches(".messages, .message")) this.walk(event);
  }

  walk(event) {
    const messages = $$(".message", this.part(".messages"));
    if (event.target.matches(".messages")) {
      if (event.key === "ArrowUp" && messages.length) { event.preventDefault(); messages.at(-1).focus(); }
    } else if (event.key === "Enter" && event.target.matches(".message")) $("button, a", event.target)?.focus();
    else rove(event, messages);
  }

  name() {
    const who = this.person.name, label = (selector, key) => name(this.part(selector), say(key));
    this.element.setAttribute("aria-label", say("phoneOf", who));
    this.part(".owner p").textContent = captionOf(this.person);
    label(".back", "chats"); label(".send", "send"); label(".slash", "commands"); label(".attach", this.recorder ? "stopVoice" : "attach");
    label(".replying button", "noReply"); label(".picker", "attach");
    this.part("textarea").setAttribute("aria-label", say("write"));
    name(this.part(".shut"), say("shut", who));
    name(this.part(".large"), say("largeOf", who));
    this.part(".large").textContent = say("large");
    this.part(".alert button").textContent = say("ok");
    this.part(".block").textContent = say("block");
    this.part(".topics span").textContent = say("inTopic");
    this.part(".messages").setAttribute("aria-label", say("phoneOf", who));
    this.things();
  }

  enlarge(on) {
    this.element.classList.toggle("large-type", on);
    this.part(".large").ariaPressed = String(on);
    if (this.atEnd) this.bottom();
  }

  // -------------------------------------------------- the list of chats

  async list() {
    this.chats = await ask(`chats?as=${this.person.id}`);
    const focused = this.part(".chats").contains(document.activeElement) ? document.activeElement.dataset.chat : null;
    this.part(".chats ul").replaceChildren(...this.chats.map(chat => {
      const own = chat.type === "private", title = own ? hall.bot.name : chat.title;
      const fresh = chat.last_id > (this.seen[chat.id] || 0) && chat.id !== this.chat;
      const row = make("button", { type: "button", className: "row", dataset: { chat: chat.id }, onclick: trying(() => this.open(chat.id)) },
        make("span", { className: own ? "face bot" : "face", textContent: own ? say("seal") : [...title][0], ariaHidden: "true" }),
        make("span", {}, make("strong", { textContent: title, className: fresh ? "new" : "" }),
          make("small", { textContent: [own ? say("bot") : say("members", this.count(chat)), fresh ? say("fresh") : ""].filter(Boolean).join(" · ") })));
      return make("li", {}, row);
    }));
    if (focused) this.part(`.row[data-chat="${focused}"]`)?.focus();
    this.fresh = this.chats.some(chat => chat.last_id > (this.seen[chat.id] || 0) && chat.id !== this.chat);
    const back = this.part(".back");
    back.classList.toggle("new", this.fresh);
    name(back, this.fresh ? `${say("chats")} · ${say("fresh")}` : say("chats"));
  }

  count(chat) { return chat.members.filter(m => PRESENT.includes(m.status)).length; }

  async open(chat) {
    if (this.chat !== chat) { this.chat = chat; this.topic = 0; this.told = null; this.rows.clear(); this.replyTo(null); this.part(".messages").replaceChildren(); }
    const wasHere = this.element.contains(document.activeElement);
    await this.refresh();
    this.part(".chats").hidden = true;
    this.part(".chat").hidden = false;
    this.bottom();
    if (wasHere) (matchMedia("(min-width: 761px)").matches ? this.part("textarea") : this.part(".back")).focus({ preventScroll: true });
  }

  close() {
    this.chat = null;
    this.part(".chats").hidden = false;
    this.part(".chat").hidden = true;
    trying(() => this.list())().then(() => this.part(".row")?.focus());
  }

  // -------------------------------------------------- one chat

  async refresh() {
    const chat = this.chat, view = await ask(`chats/${chat}/messages?as=${this.person.id}&limit=200`);
    if (chat !== this.chat || (this.view && this.view.chat.id === chat && view.version < this.view.version)) return;
    this.view = view;
    const last = view.messages.at(-1)?.message_id || 0;
    this.seen[chat] = Math.max(this.seen[chat] || 0, last);
    this.head();
    this.draw();
    this.tools();
    this.tell(last);
  }

  tell(last) {
    const fresh = this.told === null || this.told === undefined ? [] : this.view.messages.filter(m => m.message_id > this.told && !m.mine && !m.service);
    this.told = last;
    const m = fresh.at(-1);
    if (m) announce(say("news", this.person.name, m.from.name, (m.text || say(kindOf(m))).slice(0, 200)));
  }

  head() {
    const own = this.view.chat.type === "private";
    const chat = this.chats?.find(c => c.id === this.chat);
    this.part(".title strong").textContent = own ? hall.bot.name : this.view.chat.name;
    this.part(".title .sub").textContent = own ? say("bot") : chat ? say("members", this.count(chat)) : "";
    this.part(".block").hidden = !own || this.view.blocked || !this.view.started;
    const newest = this.view.messages.find(m => m.message_id === this.view.pinned.at(-1));
    this.part(".pinned").hidden = !newest;
    this.part(".pinned").textContent = newest ? say("pinned", newest.text.split("\n")[0]) : "";
    const topics = this.view.topics;
    this.part(".topics").hidden = !topics.length;
    if (!topics.some(t => t.id === this.topic)) this.topic = 0;
    this.part(".topics select").replaceChildren(option(0, say("allTopics")), ...topics.map(t => option(t.id, t.closed ? `${t.name}（${say("closed")}）` : t.name)));
    this.part(".topics select").value = this.topic;
  }

  draw() {
    const list = this.part(".messages"), messages = this.topic ? this.view.messages.filter(m => m.message_thread_id === this.topic) : this.view.messages;
    const wanted = [];
    let day = "", before = null;
    if (!messages.length && this.view.description) wanted.push(this.row("about", "about", () => make("li", { className: "note about", textContent: this.view.description })));
    for (const message of messages) {
      const today = dayOf(message.date);
      if (today !== day) { wanted.push(this.row(`day ${today}`, today, () => make("li", { className: "day", textContent: today }))); before = null; }
      const follows = before !== null && before.from.id === message.from.id && !before.buttons.length;
      wanted.push(this.row(message.message_id, JSON.stringify([message, follows, language, this.topic]), () => this.bubble(message, follows)));
      day = today;
      before = message.service ? null : message;
    }
    for (const [key, row] of this.rows) if (!wanted.includes(row.element)) { row.element.remove(); this.rows.delete(key); }
    wanted.forEach((element, index) => { if (list.children[index] !== element) list.insertBefore(element, list.children[index] || null); });
    if (this.atEnd) this.bottom();
  }

  row(key, mark, build) {
    const old = this.rows.get(key);
    if (old?.mark === mark) return old.element;
    const element = build();
    if (old) {
      const within = old.element.contains(document.activeElement) ? $$("button", old.element).indexOf(document.activeElement) : -2;
      old.element.replaceWith(element);
      // Whoever was on a button stays in the message that changed under their finger.
      if (within >= -1) ($$("button", element)[within] || (element.matches(".message") ? element : this.part("textarea"))).focus({ preventScroll: true });
    }
    this.rows.set(key, { mark, element });
    return element;
  }

  bottom() { const list = this.part(".messages"); list.scrollTop = list.scrollHeight; this.atEnd = true; }

  bubble(m, follows) {
    if (m.service) return make("li", { className: "note", textContent: say(SERVICES[m.service.what] || m.service.what, m.service.who.join(language === "en" ? ", " : "、")) });
    const words = make("div", { className: "words" });
    words.innerHTML = m.html; // the server escapes it, and the page's policy forbids foreign scripts
    const topic = !this.topic && this.view.topics.find(t => t.id === m.message_thread_id);
    const meta = [m.edited ? say("edited") : "", hourOf(m.date)].filter(Boolean).join(" · ");
    const bubble = make("div", { className: "bubble" }, ...this.around(m), m.html ? words : null, make("span", { className: "meta", textContent: meta }));
    const who = m.mine || follows || this.view.chat.type === "private" ? null : make("span", { className: "who", textContent: m.from.name });
    const where = topic ? make("span", { className: "topic-of", textContent: `${say("inTopic")}：${topic.name}` }) : null;
    const rows = m.buttons.map((row, r) => make("div", {}, ...row.map((button, c) => this.button(m, button, r, c))));
    const buttons = rows.length ? make("div", { className: "buttons" }, ...rows) : null;
    const answers = this.view.chat.type === "private" ? null : make("div", { className: "answers" },
      make("button", { type: "button", className: "answer quiet", textContent: say("reply"), onclick: () => this.replyTo(m) }),
      make("button", { type: "button", className: "onward quiet", textContent: say("sendOn"), title: say("sendOnTo", hall.bot.name), onclick: trying(() => this.sendOn(m)) }));
    const classes = ["message", m.mine ? "mine" : "", follows ? "follows" : "", buttons ? "buttoned" : ""].filter(Boolean).join(" ");
    return make("li", { className: classes, tabIndex: -1, dataset: { message: m.message_id } }, who, where, bubble, answers, buttons);
  }

  around(m) {
    const found = [];
    if (m.forward_origin) found.push(make("div", { className: "reply", textContent: say("forwarded") }));
    if (m.reply_to) found.push(make("div", { className: "reply", textContent: m.reply_to.text || "…" }));
    const settle = () => { if (this.atEnd) this.bottom(); };
    const drawn = m.photo || m.sticker, played = m.voice || m.audio, seen = m.video || m.animation || m.video_note;
    if (drawn) {
      const said = (m.text || say(kindOf(m))).split("\n")[0];
      const image = make("img", { src: drawn.link, alt: said, width: drawn.width, height: drawn.height, onload: settle, onerror: () => { image.replaceWith(make("span", { className: "lost", textContent: say(kindOf(m)) })); settle(); } });
      found.push(m.photo ? make("button", { type: "button", className: "open-picture", title: say("photo"), onclick: () => this.look(drawn.link, said) }, image) : image);
    } else if (played) found.push(make("audio", { controls: true, src: played.link, preload: "none", ariaLabel: say(kindOf(m)) }));
    else if (seen) found.push(make("video", { controls: true, src: seen.link, preload: "none", ariaLabel: say(kindOf(m)) }));
    else if (m.document) found.push(make("a", { href: m.document.link, download: m.document.name, className: "file", textContent: `${m.document.name || say("document")} · ${Math.max(1, Math.round(m.document.size / 1024))} KB` }));
    if (played || seen) found.push(make("small", { className: "busy-not", textContent: `${say(kindOf(m))}${(played || seen).duration ? ` · ${(played || seen).duration}″` : ""}` }));
    if (m.contact) found.push(make("div", { textContent: `${say("contact")} ${m.contact.first_name} ${m.contact.phone_number}` }));
    if (m.location) found.push(make("div", { textContent: `${say("location")} ${m.location.latitude}, ${m.location.longitude}` }));
    return found;
  }

  button(m, button, row, column) {
    const outside = button.url && !button.url.includes(`t.me/${hall.bot.username}`);
    const element = make("button", { type: "button", textContent: button.text, className: outside ? "link" : "", dataset: { at: `${row} ${column}` } });
    element.onclick = trying(() => this.tap(m, row, column));
    if (this.tapped.has(this.tapOf(m, row, column))) mark(element, true);
    return element;
  }

  tapOf(m, row, column) { return `${this.chat} ${m.message_id} ${row} ${column}`; }

  // The button shows at once that it was tapped, until the bot has answered or ten seconds have passed,
  // even if its message is drawn anew meanwhile.
  async tap(m, row, column) {
    const tap = this.tapOf(m, row, column), chat = this.chat;
    const show = on => { const element = this.chat === chat && this.part(`.message[data-message="${m.message_id}"] [data-at="${row} ${column}"]`); if (element) mark(element, on); };
    if (this.tapped.has(tap)) return;
    this.tapped.add(tap);
    show(true);
    try {
      await this.outcome(await ask("taps", { person: this.person.id, chat, message_id: m.message_id, row, column, wait: PATIENCE }));
    } finally {
      this.tapped.delete(tap);
      show(false);
    }
  }

  async outcome(result) {
    const answer = result.answer;
    if (result.copied !== undefined) { await navigator.clipboard?.writeText(result.copied); this.toast(say("copied")); }
    if (answer?.text) answer.show_alert ? this.alert(answer.text) : this.toast(answer.text);
    if (answer === null && result.id) this.toast(say("noAnswer"));
    if (result.message) await this.open(result.message.chat.id);
    else if (result.link) window.open(result.link, "_blank", "noopener");
    else if (answer?.url) window.open(answer.url, "_blank", "noopener");
  }

  toast(text) {
    const note = make("p", { textContent: text });
    this.part(".toasts").append(note);
    setTimeout(() => note.remove(), 4000);
  }

  alert(text) {
    const modal = this.part(".alert"), close = $("button", modal), before = document.activeElement;
    $("p", modal).textContent = text;
    modal.hidden = false;
    close.onclick = () => { modal.hidden = true; (before?.isConnected ? before : this.part("textarea")).focus({ preventScroll: true }); };
    close.focus({ preventScroll: true });
  }

  look(link, said) {
    const dialog = $("#picture"), image = $("img", dialog), read = $(".read", dialog), before = document.activeElement;
    image.src = link;
    image.alt = said;
    read.hidden = !("BarcodeDetector" in window);
    read.onclick = trying(async () => {
      const [code] = await new BarcodeDetector({ formats: ["qr_code"] }).detect(image);
      dialog.close();
      if (code) await this.visit(code.rawValue); else this.toast(say("noCode"));
    });
    $(".cancel", dialog).onclick = () => dialog.close();
    dialog.onclose = () => before?.focus?.({ preventScroll: true });
    dialog.showModal();
  }

  // -------------------------------------------------- writing and sending

  tools() {
    const { commands, keyboard, started, blocked, chat } = this.view, own = chat.type === "private";
    const start = this.part(".start"), menu = this.part(".menu:not(.things)");
    start.hidden = !own || (started && !blocked);
    start.textContent = say(blocked ? "restart" : "start");
    this.part(".compose").hidden = blocked && own;
    this.part(".slash").hidden = !commands.length;
    menu.replaceChildren(...commands.map(command => make("button", { type: "button", onclick: trying(() => this.send({ text: `/${command.command}` })) },
      make("b", { textContent: `/${command.command}` }), make("span", { textContent: command.description }))));
    const rows = keyboard?.keyboard || [];
    this.part(".keyboard").hidden = !rows.length || (blocked && own);
    this.part(".keyboard").replaceChildren(...rows.map(row => make("div", {}, ...row.map(key => make("button", { type: "button", textContent: key.text, onclick: trying(() => this.press(key)) })))));
    this.part("textarea").placeholder = keyboard?.input_field_placeholder || say("hint");
  }

  things() {
    const kinds = { photo: () => this.pick("image/png,image/jpeg,image/webp,image/gif", "photo"), document: () => this.pick("", "document"), voice: () => this.speak(), location: () => this.place(), contact: () => this.introduce(), link: () => this.link() };
    this.part(".things").replaceChildren(...Object.entries(kinds).map(([key, act]) => make("button", { type: "button", textContent: say(key), dataset: { thing: key }, onclick: trying(() => { this.fold(); return act(); }) })));
  }

  unfold(opener, selector) {
    const menu = this.part(selector), open = menu.hidden;
    this.fold();
    menu.hidden = !open;
    this.part(opener).ariaExpanded = String(open);
    if (open) $("button", menu)?.focus();
  }

  fold() {
    for (const menu of $$(".menu", this.element)) menu.hidden = true;
    for (const opener of $$(".slash, .attach", this.element)) opener.ariaExpanded = "false";
  }

  press(key) {
    if (key.request_contact) return this.send({ contact: { phone_number: this.person.phone } });
    if (key.request_location) return this.send({ location: HERE });
    return this.send({ text: key.text });
  }

  replyTo(message) {
    this.answered = message?.message_id || null;
    this.part(".replying").hidden = !message;
    this.part(".replying span").textContent = message ? say("replyTo", (message.text || say(kindOf(message))).slice(0, 80)) : "";
    if (message) this.part("textarea").focus();
  }

  // What a neighbour said in the group goes to the bot, and the private chat opens, as with Telegram's own forwarding.
  async sendOn(message) {
    await ask("messages", { person: this.person.id, chat: this.person.id, forward: { chat: this.chat, message_id: message.message_id } });
    await this.open(this.person.id);
  }

  async write(text) {
    if (!text.trim()) return;
    if (text.trim().length > LONGEST_TEXT) return complain(new Error(say("tooLong", text.trim().length, LONGEST_TEXT)));
    const area = this.part("textarea");
    area.value = "";
    area.style.height = "";
    try { await this.send({ text }); } catch (error) { area.value = text; complain(error); }
    area.focus();
  }

  async send(content) {
    this.fold();
    const asked = this.view.keyboard?.force_reply && content.text ? this.view.keyboard.message_id : null, reply = this.answered || asked;
    await ask("messages", { person: this.person.id, chat: this.chat, ...content, ...(reply ? { reply_to: reply } : {}), ...(this.topic ? { thread: this.topic } : {}) });
    this.replyTo(null);
    await this.refresh();
    this.bottom();
  }

  pick(accept, kind) {
    const picker = this.part(".picker");
    Object.assign(picker, { accept, value: "" });
    picker.dataset.kind = kind;
    picker.click();
  }

  async attach(input) {
    const file = input.files[0];
    if (!file) return;
    await this.sendFile(input.dataset.kind === "photo" && PICTURES.test(file.type) ? "photo" : input.dataset.kind === "voice" ? "voice" : "document", file, file.name);
    input.value = "";
  }

  async sendFile(kind, file, called, duration) {
    if (file.size > LARGEST_FILE) return complain(new Error(say("tooBig")));
    const area = this.part("textarea"), caption = area.value.trim();
    if (caption.length > LONGEST_CAPTION) return complain(new Error(say("tooLong", caption.length, LONGEST_CAPTION)));
    const data = await new Promise((done, failed) => { const reader = new FileReader(); reader.onload = () => done(reader.result); reader.onerror = failed; reader.readAsDataURL(file); });
    await this.send({ [kind]: { name: called, mime: file.type.split(";")[0], base64: data, ...(duration ? { duration } : {}) }, ...(caption ? { caption } : {}) });
    area.value = "";
  }

  async speak() {
    let stream;
    try { stream = await navigator.mediaDevices.getUserMedia({ audio: true }); } catch { this.toast(say("noMicrophone")); return this.pick("audio/*", "voice"); }
    const pieces = [], began = performance.now(), button = this.part(".attach");
    this.recorder = new MediaRecorder(stream);
    this.recorder.ondataavailable = event => pieces.push(event.data);
    this.recorder.onstop = trying(async () => {
      for (const track of stream.getTracks()) track.stop();
      this.recorder = null;
      button.classList.remove("recording");
      this.name();
      await this.sendFile("voice", new Blob(pieces, { type: pieces[0]?.type || "audio/ogg" }), "", Math.max(1, Math.round((performance.now() - began) / 1000)));
    });
    this.recorder.start();
    button.classList.add("recording");
    this.name();
    button.focus();
  }

  async place() {
    const at = { type: "number", step: "any" };
    const given = await askFor(say("location"), [{ key: "latitude", label: say("latitude"), ...at, value: HERE.latitude, min: -90, max: 90 }, { key: "longitude", label: say("longitude"), ...at, value: HERE.longitude, min: -180, max: 180 }]);
    if (given) await this.send({ location: { latitude: Number(given.latitude), longitude: Number(given.longitude) } });
  }

  async introduce() {
    const given = await askFor(say("contact"), [{ key: "first_name", label: say("name"), value: this.person.name, maxLength: 64 }, { key: "phone_number", label: say("phone"), type: "tel", value: this.person.phone, maxLength: 20 }]);
    if (!given) return;
    const own = given.first_name === this.person.name && given.phone_number === this.person.phone;
    await this.send({ contact: { ...given, ...(own ? {} : { user_id: null }) } });
  }

  async link(offered = "") {
    const given = await askFor(say("link"), [{ key: "url", label: say("linkTo"), value: offered || `https://t.me/${hall.bot.username}?start=` }]);
    if (given) await this.visit(given.url);
  }

  async visit(url) {
    const result = await ask("links", { person: this.person.id, url });
    if (result.message) await this.open(result.message.chat.id);
    else if (/^https?:/.test(url)) window.open(url, "_blank", "noopener");
  }

  async membership(status) { await ask("members", { person: this.person.id, status }); await this.refresh(); }

  async follow(event) {
    const command = event.target.closest(".command"), link = event.target.closest("a");
    if (command) { event.preventDefault(); return this.send({ text: command.dataset.command }); }
    if (!link || !/^(https?:\/\/(t|telegram)\.me\/|tg:)/.test(link.href)) return;
    event.preventDefault();
    await this.visit(link.href);
  }

  action() {
    const typing = this.part(".typing");
    typing.textContent = say("typing");
    typing.hidden = false;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => { typing.hidden = true; }, 5000);
  }
}

const HERE = { latitude: 31.2304, longitude: 121.4737 };
const kindOf = m => ["photo", "voice", "video", "audio", "sticker", "animation", "video_note", "document", "contact", "location"].find(kind => m[kind]) || "fresh";

// ------------------------------------------------------------------ all phones

let hall = { bot: { name: "", username: "" }, default_phones: [], intro: {}, large_type: [], preparing: true };
let people = [];
const phones = new Map();
let current = null;

function chosen() {
  const asked = address.searchParams.get("phones");
  const wanted = asked ? asked.split(",").map(Number) : kept.phones?.length ? kept.phones : hall.default_phones;
  const known = wanted.filter(id => people.some(p => p.id === id));
  return known.length ? known : people.filter(p => !p.is_bot).slice(0, 3).map(p => p.id);
}

async function show(ids) {
  for (const [id, phone] of phones) if (!ids.includes(id)) { phone.element.remove(); phones.delete(id); }
  const opening = [];
  for (const id of ids) {
    if (phones.has(id)) continue;
    const phone = new Phone(people.find(p => p.id === id));
    phones.set(id, phone);
    opening.push(start(phone));
  }
  const strip = $("#strip");
  $$(":scope > p", strip).forEach(note => note.remove());
  ids.forEach((id, index) => { const { element } = phones.get(id); if (strip.children[index] !== element) strip.insertBefore(element, strip.children[index] || null); });
  if (!ids.length) strip.append(make("p", { className: hall.preparing ? "busy" : "", role: "status", textContent: say(hall.preparing ? "preparing" : "nobody") }));
  if (!ids.includes(current)) current = ids[0];
  chooser();
  await Promise.all(opening);
  chooser();
  turning();
}

async function start(phone) {
  await phone.list();
  const asked = Number(address.searchParams.get("chat"));
  const chat = phone.chats.find(c => c.id === asked) || phone.chats[0];
  for (const other of phone.chats) phone.seen[other.id] = other.last_id;
  await phone.open(chat.id);
}

async function putAway(id) {
  await show([...phones.keys()].filter(other => other !== id));
  remember();
  listPeople();
  $("#phones-menu > summary").focus();
}

function chooser() {
  const focused = $("#chooser").contains(document.activeElement);
  $("#chooser").replaceChildren(...[...phones].map(([id, phone]) => make("button", {
    type: "button", textContent: phone.person.name, ariaCurrent: String(id === current), className: phone.fresh && id !== current ? "new" : "",
    title: phone.fresh && id !== current ? say("fresh") : "",
    onclick: () => { current = id; chooser(); phone.bottom(); },
  })));
  if (focused) $("#chooser [aria-current='true']")?.focus();
  for (const [id, phone] of phones) phone.element.classList.toggle("current", id === current);
}

// Where not all phones fit, an arrow at the edge leads to those beyond it.
function turning() {
  const strip = $("#strip"), first = $(".phone", strip), all = phones.size;
  $("#turn").hidden = !first || strip.scrollWidth <= strip.clientWidth + 1;
  if ($("#turn").hidden) return;
  const step = first.getBoundingClientRect().width + 20, fit = Math.max(1, Math.floor((strip.clientWidth - 19) / step)), before = Math.min(all - fit, Math.round(strip.scrollLeft / step));
  for (const button of $$("#turn button")) {
    const way = Number(button.dataset.way), beyond = way < 0 ? before : all - before - fit;
    button.hidden = beyond < 1;
    name(button, say(way < 0 ? "turnBack" : "turnOn", beyond));
    button.onclick = () => strip.scrollBy({ left: way * step * Math.min(fit, beyond) });
  }
}

function remember() {
  const ids = [...phones.keys()];
  keep({ phones: ids });
  if (address.searchParams.has("phones")) { address.searchParams.set("phones", ids.join(",")); history.replaceState(null, "", address); }
}

function listPeople() {
  const wanted = $("#find-person").value.trim().toLowerCase(), all = people.filter(p => !p.is_bot);
  const found = all.filter(p => `${p.name} ${captionOf(p)} ${p.username || ""}`.toLowerCase().includes(wanted));
  found.sort((a, b) => phones.has(b.id) - phones.has(a.id));
  $("#found").textContent = say("found", found.length, all.length);
  $("#people").replaceChildren(...found.map(person => {
    const tick = make("input", { type: "checkbox", checked: phones.has(person.id) });
    tick.onchange = trying(async () => {
      await show(tick.checked ? [...phones.keys(), person.id] : [...phones.keys()].filter(id => id !== person.id));
      remember();
    });
    return make("label", { className: "tick" }, tick, make("span", {}, person.name, make("small", { textContent: captionOf(person) })));
  }));
}

async function reload() { people = await ask("people"); listPeople(); }

async function newcomer(event) {
  event.preventDefault();
  const person = await ask("people", { name: $("#newcomer-name").value, language_code: $("#newcomer-language").value });
  keep({ large: { ...kept.large, [person.id]: $("#newcomer-large").checked } });
  $("#newcomer").reset();
  $("#newcomer-language").value = language.toLowerCase();
  await reload();
  await show([...phones.keys(), person.id]);
  current = person.id;
  chooser(); remember(); listPeople();
  $("#phones-menu").open = false;
  const { element } = phones.get(person.id);
  element.scrollIntoView({ inline: "end" });
  (element.querySelector(".start:not([hidden])") || element.querySelector("textarea")).focus({ preventScroll: true });
}

// ------------------------------------------------------------------ news from the server

const waiting = new Set();
function soon(key, act) {
  if (waiting.has(key)) return;
  waiting.add(key);
  setTimeout(async () => { waiting.delete(key); await trying(act)(); }, 60);
}

function hear(fact) {
  if (fact.clock) tick();
  if (fact.people) soon("people", async () => { await reload(); if (!phones.size && !hall.preparing) await show(chosen()); });
  if (fact.setup) soon("setup", setUp);
  if (fact.faults) soon("faults", showFaults);
  if (fact.commands) for (const phone of phones.values()) if (phone.chat) soon(`view ${phone.person.id}`, () => phone.refresh());
  if (fact.chat === undefined) return;
  if ($("#rooms-menu").open) soon("rooms", showRooms);
  for (const phone of phones.values()) {
    if (fact.action) { if (phone.chat === fact.chat) phone.action(); continue; }
    if (phone.chat === fact.chat) soon(`view ${phone.person.id}`, async () => { phone.part(".typing").hidden = true; if (phone.chat) await phone.refresh(); });
    soon(`list ${phone.person.id}`, async () => { await phone.list(); chooser(); });
  }
}

function listen() {
  const stream = new EventSource("/sim/events");
  let lost = false;
  stream.onmessage = event => hear(JSON.parse(event.data));
  stream.onerror = () => { if (!lost) complain(new Error(say("lost"))); lost = true; };
  // What happened while nobody listened is fetched: between the first drawing and now, or while the line was down.
  stream.onopen = trying(async () => {
    if (lost) { lost = false; await reload(); }
    await setUp();
    for (const phone of phones.values()) { await phone.list(); if (phone.chat) await phone.refresh(); }
    document.body.dataset.listening = "yes";
  });
}

// ------------------------------------------------------------------ the panel of faults

const FAULTS = {
  hang: { answer: "hang", seconds: 20 }, 429: { method: "sendMessage", answer: "429", retry_after: 3, times: 5 },
  500: { answer: "500", times: 10 }, outage: { answer: "outage", lasts: 30 }, flood: { flood: true },
};
const KINDS = ["429", "500", "gateway", "403", "hang", "slow", "late", "drop", "reset", "garbled", "outage", "duplicate", "delay", "lose", "stale", "unreachable", "unheard"];
const METHODS = ["sendMessage", "editMessageText", "sendPhoto", "sendDocument", "answerCallbackQuery", "getUpdates", "getFile", "message", "callback_query"];

async function showFaults() {
  const on = await ask("faults"), count = on.rules.filter(rule => rule.on).length + (on.flood ? 1 : 0);
  $("#faults-on").hidden = !count;
  $("#faults-on").textContent = say("rules", count);
  const rows = on.rules.map(rule => ruleRow(rule));
  if (on.flood) rows.push(switchRow(say("flood"), say("met", on.flood.refused), true, () => ask("faults", { flood: null }), () => ask("faults", { flood: null })));
  $("#rules").replaceChildren(...rows);
  const past = Object.entries(on.happened).map(([kind, times]) => `${say(kind)} × ${times}`).join(" · ");
  $("#happened").textContent = past ? say("happened", past) : say("nothingHappened");
  clearTimeout(showFaults.again);
  if (on.rules.some(rule => rule.seconds_left !== null)) showFaults.again = setTimeout(trying(showFaults), 1000);
}

function ruleRow(rule) {
  const whom = people.find(p => p.id === rule.chat)?.name, left = rule.seconds_left === null ? "" : `${Math.ceil(rule.seconds_left)} s`;
  const told = [rule.method === "*" ? "" : rule.method, whom, rule.probability < 1 ? `${Math.round(rule.probability * 100)}%` : "", rule.times === null ? "" : `× ${rule.times}`, left, say("met", rule.met)];
  return switchRow(say(rule.answer), told.filter(Boolean).join(" · "), rule.on, on => ask("faults", { rule: rule.id, on }), () => ask("faults", { rule: rule.id, remove: true }));
}

function switchRow(what, told, on, turn, drop) {
  const tick = make("input", { type: "checkbox", checked: on, onchange: trying(async () => { await turn(tick.checked); await showFaults(); }) });
  const away = make("button", { type: "button", className: "quiet", textContent: say("remove"), onclick: trying(async () => { await drop(); await showFaults(); $("#faults-menu > summary").focus(); }) });
  away.setAttribute("aria-label", `${say("remove")}：${what}`);
  return make("li", {}, make("label", { className: "tick" }, tick, make("span", {}, what, make("small", { textContent: told }))), away);
}

function fillFaultForm() {
  const keepValue = (select, ...options) => { const before = select.value; select.replaceChildren(...options); if (before) select.value = before; };
  keepValue($("#fault-answer"), ...KINDS.map(kind => option(kind, say(kind))));
  keepValue($("#fault-method"), option("*", say("everything")), ...METHODS.map(method => option(method, method)));
  keepValue($("#fault-person"), option("", say("everyone")), ...[...phones.values()].map(phone => option(phone.person.id, phone.person.name)));
}

async function beginFault(event) {
  event.preventDefault();
  const answer = $("#fault-answer").value, seconds = Number($("#fault-seconds").value), times = Number($("#fault-times").value), person = $("#fault-person").value;
  await ask("faults", {
    answer, method: $("#fault-method").value, seconds, retry_after: seconds, probability: Number($("#fault-percent").value) / 100, seed: Math.floor(now),
    ...(times ? { times } : {}), ...(person ? { person: Number(person) } : {}), ...(answer === "outage" ? { lasts: seconds } : {}),
  });
  await showFaults();
}

// ------------------------------------------------------------------ the panel of groups

let rooms = [];
const roomNow = () => rooms.find(room => room.id === Number($("#room").value));

function listNeighbours() {
  const who = $("#room-who").value;
  $("#room-who").replaceChildren(...people.filter(p => !p.is_bot).sort((a, b) => phones.has(b.id) - phones.has(a.id)).map(p => option(p.id, p.name)));
  if (who) $("#room-who").value = who;
}

async function showRooms() {
  if (!rooms.length) { $("#room").replaceChildren(option("", say("loading"))); $("#room-state").textContent = say("loading"); }
  listNeighbours();
  rooms = (await ask("chats")).filter(chat => chat.type !== "private" && !chat.moved_to);
  const before = $("#room").value;
  $("#room").replaceChildren(...(rooms.length ? rooms.map(room => option(room.id, room.title)) : [option("", say("noRooms"))]));
  if (rooms.some(room => String(room.id) === before)) $("#room").value = before;
  const room = roomNow(), bot = room?.members.find(m => m.id === hall.bot.id)?.status || "left";
  $("#room-state").textContent = room ? say("state", say(room.type), room.members.filter(m => PRESENT.includes(m.status)).length, say(bot)) : "";
  for (const button of $$("#rooms-menu button")) button.disabled = !room && button.id !== "room-new";
  if (room) {
    for (const button of $$("[data-bot]")) button.setAttribute("aria-pressed", String(button.dataset.bot === bot));
    $("[data-bot='restricted']").disabled = room.type !== "supergroup";
    $("#room-moves").disabled = room.type !== "group";
    $("#room-topic").disabled = room.type !== "supergroup";
  }
}

async function changed(act) { const done = await act; if (done) { announce(say("done")); await showRooms(); } }

function wireRooms() {
  $("#rooms-menu").ontoggle = trying(() => $("#rooms-menu").open && showRooms());
  $("#room").onchange = trying(showRooms);
  for (const button of $$("[data-bot]")) button.onclick = trying(() => changed(ask("members", { chat: roomNow().id, person: "bot", status: button.dataset.bot })));
  for (const button of $$("[data-member]")) {
    const anonymous = button.dataset.member === "anonymous", status = anonymous ? "administrator" : button.dataset.member;
    button.onclick = trying(() => changed(ask("members", { chat: roomNow().id, person: Number($("#room-who").value), status, anonymous })));
  }
  const named = (title, label, path, more) => trying(async () => {
    const given = await askFor(say(title), [{ key: "value", label: say(label), maxLength: 128 }]);
    if (given) await changed(ask(path, more(given.value)));
  });
  $("#room-title").onclick = named("rename", "roomName", "titles", title => ({ chat: roomNow().id, title }));
  $("#room-topic").onclick = named("newTopic", "topicName", "topics", called => ({ chat: roomNow().id, name: called }));
  $("#room-moves").onclick = trying(() => changed(ask("migrations", { chat: roomNow().id })));
  $("#room-new").onclick = trying(async () => {
    const given = await askFor(say("newRoom"), [{ key: "title", label: say("roomName"), maxLength: 128 }, { key: "type", label: say("kind"), choices: ["supergroup", "group", "channel"].map(kind => [kind, say(kind)]) }]);
    const members = [...phones.keys()];
    if (given) await changed(ask("chats", { ...given, members: members.slice(1), ...(members.length ? { creator: members[0] } : {}) }));
  });
}

// ------------------------------------------------------------------ the bar

function translate() {
  document.documentElement.lang = language;
  document.title = say("title");
  for (const element of $$("[data-say]")) element.textContent = say(element.dataset.say);
  for (const element of $$("[data-name]")) element.setAttribute("aria-label", say(element.dataset.name));
  $("#find-person").placeholder = say("find");
  $("#language").value = language;
  $("#newcomer-language").value = language.toLowerCase();
  for (const phone of phones.values()) { phone.name(); if (phone.view) { phone.head(); phone.draw(); phone.tools(); } }
  const note = $("#strip > p");
  if (note) note.textContent = say(hall.preparing ? "preparing" : "nobody");
  fillFaultForm();
  introduce();
  turning();
  if (people.length) listPeople();
}

function paint(theme) {
  document.documentElement.dataset.theme = theme;
  $("#theme").value = theme;
}

function wireBar() {
  paint(["light", "dark"].includes(kept.theme) ? kept.theme : "auto");
  $("#theme").onchange = () => { paint($("#theme").value); keep({ theme: $("#theme").value }); };
  $("#more").onclick = () => { const open = $("#controls").classList.toggle("open"); $("#more").setAttribute("aria-expanded", String(open)); };
  $("#language").onchange = trying(async () => { language = $("#language").value; keep({ language }); translate(); chooser(); await tick(); await showFaults(); for (const phone of phones.values()) await phone.list(); });
  for (const button of $$("[data-forward]")) {
    button.onclick = trying(async () => { button.classList.add("busy"); try { showClock(await ask("clock", { forward: button.dataset.forward })); } finally { button.classList.remove("busy"); } });
  }
  $("#until").ontoggle = () => { $("#moment").value = momentToWall(new Date((now + 3600) * 1000)); $("#moment").min = momentToWall(new Date(now * 1000)); };
  $("#until form").onsubmit = trying(async event => { event.preventDefault(); showClock(await ask("clock", { to: wallToMoment($("#moment").value).toISOString() })); $("#until").open = false; });
  for (const button of $$("[data-fault]")) {
    button.onclick = trying(async () => { await (button.dataset.fault === "clear" ? ask("faults", {}, "DELETE") : ask("faults", FAULTS[button.dataset.fault])); await showFaults(); });
  }
  $("#fault").onsubmit = trying(beginFault);
  $("#faults-menu").ontoggle = trying(() => { fillFaultForm(); return showFaults(); });
  $("#newcomer").onsubmit = trying(newcomer);
  $("#find-person").oninput = listPeople;
  $("#phones-menu").ontoggle = listPeople;
  $("#chooser").onkeydown = event => { if (rove(event, $$("button", $("#chooser")), true)) document.activeElement.click(); };
  wireRooms();
  $("#strip").onscroll = turning;
  new ResizeObserver(turning).observe($("#strip"));
  document.addEventListener("click", event => { for (const drop of $$(".drop[open]")) if (!drop.contains(event.target) && event.target.isConnected && !event.target.closest("dialog")) drop.open = false; });
  document.addEventListener("keydown", shortcut);
}

function shortcut(event) {
  if (event.key === "Escape" && !$("dialog[open]")) for (const drop of $$(".drop[open]")) { drop.open = false; $("summary", drop).focus(); }
  const number = event.altKey && /^Digit[1-9]$/.test(event.code) ? Number(event.code.slice(5)) : 0, phone = [...phones.values()][number - 1];
  if (!phone) return;
  event.preventDefault();
  current = phone.person.id;
  chooser();
  phone.element.scrollIntoView({ inline: "nearest", block: "nearest" });
  (phone.chat === null ? phone.part(".row") : phone.part("textarea"))?.focus({ preventScroll: true });
}

// A line is a text, or a step with its short name, which says whether it was done.
function introduce() {
  const intro = $("#intro"), given = hall.intro[language] || hall.intro[""] || [];
  const lines = given.map(line => typeof line === "string" ? { short: line, text: line, done: false } : line);
  const known = JSON.stringify(Object.values(hall.intro).map(each => each.map(line => line.short || line)));
  const next = Math.max(0, lines.findIndex(line => !line.done)), unfold = on => {
    intro.classList.toggle("open", on);
    $(".more", intro).ariaExpanded = String(on);
    $(".more", intro).textContent = say(on ? "less" : "more");
  };
  intro.hidden = !lines.length || hall.preparing || kept.read === known;
  $("ol", intro).replaceChildren(...lines.map((line, index) => make("li", { className: [line.done ? "done" : "", index === next ? "next" : ""].join(" ").trim() },
    make("span", { className: "unseen", textContent: line.done ? say("stepDone") : "" }), make("span", { className: "short", textContent: line.short }), make("span", { className: "text", textContent: line.text }))));
  $(".got-it", intro).onclick = () => { intro.hidden = true; keep({ read: known }); };
  $(".more", intro).onclick = () => unfold(!intro.classList.contains("open"));
  unfold(intro.classList.contains("open"));
}

async function setUp() {
  const waited = hall.preparing;
  hall = { ...hall, ...await ask("setup") };
  document.body.dataset.preparing = hall.preparing ? "yes" : "no";
  introduce();
  if (hall.preparing) return show([]);
  if (!waited) return;
  await tick();
  await reload();
  await show(chosen());
  listPeople();
  const link = address.searchParams.get("link");
  // Not waited for: what happens meanwhile is listened to.
  if (link && phones.has(current)) trying(() => phones.get(current).link(link))();
}

trying(async () => {
  wireBar();
  translate();
  await setUp();
  showClock(hall.clock);
  await showFaults();
  listen();
  setInterval(tick, 10000);
})();
