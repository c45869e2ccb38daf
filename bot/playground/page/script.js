"use strict";

// ------------------------------------------------------------------ words

const WORDS = {
  zh: {
    title: "议事 · 演示", controls: "控制", forward: "快进", ten: "10分钟", hour: "1小时", day: "1天", until: "到…", moment: "快进到哪一刻",
    go: "快进", phones: "手机", shown: "显示谁的手机", newcomer: "新住户，叫什么", add: "加一部手机", faults: "故障", faultsHint: "让 Telegram 出点问题，看机器人怎么应付。",
    hang: "Telegram 不答", tooMany: "429 太频繁", broken: "500 服务器错误", flood: "堵塞（限速）", clear: "清除", other: "English", gotIt: "知道了",
    chats: "全部聊天", write: "写消息", send: "发送", attach: "发送照片或文件", commands: "命令", start: "开始", restart: "重新启用", block: "停用", ok: "好",
    edited: "已编辑", bot: "机器人", members: n => `${n} 位成员`, joined: w => `${w} 加入了`, left: w => `${w} 离开了`, pinned: w => `置顶：${w}`, migrated: () => "群已升级",
    typing: "正在输入…", noAnswer: "机器人没有回应", nobody: "还没有手机。在“手机”里加一位新住户。", place: "位置", contact: "联系人", forwarded: "转发的消息", stopped: "已停用这个机器人", phone: "手机号", lost: "和演示服务器的连接断了，正在重连",
    choose: "选择手机", copied: "已复制", opens: "外部链接", rules: n => `${n} 项`, fresh: "有新消息", voice: "语音",
  },
  en: {
    title: "Yishi · demo", controls: "Controls", forward: "Forward", ten: "10 min", hour: "1 hour", day: "1 day", until: "To…", moment: "Forward to which moment",
    go: "Forward", phones: "Phones", shown: "Whose phones to show", newcomer: "New neighbour’s name", add: "Add a phone", faults: "Faults", faultsHint: "Give Telegram some trouble and see how the bot copes.",
    hang: "Telegram is silent", tooMany: "429 too many", broken: "500 server error", flood: "Congestion (rate limit)", clear: "Clear", other: "中文", gotIt: "Got it",
    chats: "All chats", write: "Write a message", send: "Send", attach: "Send a photo or file", commands: "Commands", start: "Start", restart: "Unblock", block: "Block", ok: "OK",
    edited: "edited", bot: "bot", members: n => `${n} members`, joined: w => `${w} joined`, left: w => `${w} left`, pinned: w => `Pinned: ${w}`, migrated: () => "The group was upgraded",
    typing: "typing…", noAnswer: "The bot did not answer", nobody: "No phones yet. Add a new neighbour under “Phones”.", place: "Place", contact: "Contact", forwarded: "Forwarded message", stopped: "You blocked this bot", phone: "Phone number", lost: "Lost the demo server, reconnecting",
    choose: "Choose a phone", copied: "Copied", opens: "external link", rules: n => `${n} on`, fresh: "New messages", voice: "Voice",
  },
};
const address = new URL(location.href);
const zone = address.searchParams.get("zone") || "Asia/Shanghai";
const kept = JSON.parse(localStorage.getItem("playground") || "{}");
let language = kept.language || (navigator.language.startsWith("zh") ? "zh" : navigator.language.startsWith("en") ? "en" : "zh");
const say = (key, ...given) => { const found = WORDS[language][key]; return typeof found === "function" ? found(...given) : found; };
const keep = more => localStorage.setItem("playground", JSON.stringify(Object.assign(kept, more)));

// ------------------------------------------------------------------ small things

const $ = (selector, root = document) => root.querySelector(selector);
function make(tag, properties = {}, ...children) {
  const { dataset, ...plain } = properties;
  const element = Object.assign(document.createElement(tag), plain);
  Object.assign(element.dataset, dataset);
  element.append(...children.filter(child => child !== null));
  return element;
}
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
  wrongTimer = setTimeout(() => { place.hidden = true; }, 6000);
}
const trying = act => async (...given) => { try { return await act(...given); } catch (error) { complain(error); } };

// ------------------------------------------------------------------ time

function parts(seconds) {
  const locale = language === "zh" ? "zh-CN" : "en-GB";
  const wanted = { timeZone: zone, weekday: "short", year: "numeric", month: language === "zh" ? "numeric" : "short", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return Object.fromEntries(new Intl.DateTimeFormat(locale, wanted).formatToParts(seconds * 1000).map(p => [p.type, p.value]));
}
const dayOf = seconds => { const p = parts(seconds); return language === "zh" ? `${p.weekday} ${p.month}月${p.day}日` : `${p.weekday} ${p.day} ${p.month}`; };
const hourOf = seconds => { const p = parts(seconds); return `${p.hour}:${p.minute}`; };
function wallToMoment(wall) {
  const guess = Date.parse(`${wall}:00Z`);
  const seen = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(guess);
  return new Date(guess - (Date.parse(`${seen.replace(" ", "T")}:00Z`) - guess));
}
const momentToWall = date => new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(date).replace(" ", "T");
let now = 0;
function showClock(clock) {
  now = Date.parse(clock.now) / 1000;
  $("#now").textContent = `${dayOf(now)} ${hourOf(now)}`;
  $("#now").dateTime = clock.now;
  $("#forward").hidden = !clock.movable;
}
const tick = async () => { try { showClock(await ask("clock")); } catch { /* the stream of events reports a lost server */ } };

// ------------------------------------------------------------------ one phone

class Phone {
  constructor(person) {
    this.person = person;
    this.chat = null;
    this.seen = {};
    this.rows = new Map();
    this.atEnd = true;
    this.element = $("#phone").content.firstElementChild.cloneNode(true);
    this.element.setAttribute("aria-label", person.name);
    this.element.dataset.person = person.id;
    const code = (person.language_code || "").toLowerCase();
    this.element.lang = code.startsWith("en") ? "en" : /hk|mo/.test(code) ? "zh-HK" : /hant|tw/.test(code) ? "zh-Hant" : "zh-Hans";
    $(".owner h2", this.element).textContent = person.name;
    $(".owner p", this.element).textContent = person.caption;
    this.wire();
  }

  wire() {
    const area = $("textarea", this.element);
    $(".back", this.element).onclick = () => this.close();
    $(".compose", this.element).onsubmit = event => { event.preventDefault(); this.write(area.value); };
    area.onkeydown = event => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.write(area.value); }
    };
    area.oninput = () => { area.style.height = "auto"; area.style.height = `${area.scrollHeight + 2}px`; };
    $(".slash", this.element).onclick = () => { const menu = $(".menu", this.element); menu.hidden = !menu.hidden; if (!menu.hidden) $("button", menu)?.focus(); };
    $(".attach input", this.element).onchange = trying(event => this.attach(event.target));
    $(".start", this.element).onclick = trying(() => this.view.blocked ? this.membership("unblocked") : this.send({ text: "/start" }));
    $(".block", this.element).onclick = trying(() => this.membership("blocked"));
    $(".messages", this.element).onclick = trying(event => this.follow(event));
    const list = $(".messages", this.element);
    list.onscroll = () => { if (list.clientHeight) this.atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80; };
    new ResizeObserver(() => { if (this.atEnd) this.bottom(); }).observe(list);
    this.element.onkeydown = event => {
      if (event.key !== "Escape") return;
      if (!$(".menu", this.element).hidden) { $(".menu", this.element).hidden = true; area.focus(); } else if (!$(".alert", this.element).hidden) $(".alert button", this.element).click();
    };
    this.name();
  }

  name() {
    const label = (selector, key) => { const e = $(selector, this.element); e.setAttribute("aria-label", say(key)); e.title = say(key); };
    label(".back", "chats"); label(".send", "send"); label(".slash", "commands"); label(".attach input", "attach"); label("textarea", "write");
    $("textarea", this.element).placeholder = say("write");
    $(".alert button", this.element).textContent = say("ok");
    $(".block", this.element).textContent = say("block");
  }

  async list() {
    this.chats = await ask(`chats?as=${this.person.id}`);
    $(".chats ul", this.element).replaceChildren(...this.chats.map(chat => {
      const own = chat.type === "private", title = own ? hall.bot.name : chat.title;
      const fresh = chat.last_id > (this.seen[chat.id] || 0) && chat.id !== this.chat;
      const row = make("button", { type: "button", className: "row", onclick: trying(() => this.open(chat.id)) },
        make("span", { className: own ? "face bot" : "face", textContent: own ? "议" : [...title][0], ariaHidden: "true" }),
        make("span", {}, make("strong", { textContent: title, className: fresh ? "new" : "", title: fresh ? say("fresh") : "" }),
          make("small", { textContent: own ? say("bot") : say("members", this.count(chat)) })));
      return make("li", {}, row);
    }));
    this.fresh = this.chats.some(chat => chat.last_id > (this.seen[chat.id] || 0) && chat.id !== this.chat);
    const back = $(".back", this.element);
    back.classList.toggle("new", this.fresh);
    back.title = this.fresh ? `${say("chats")} · ${say("fresh")}` : say("chats");
  }

  count(chat) { return chat.members.filter(m => ["creator", "administrator", "member"].includes(m.status)).length; }

  async open(chat) {
    if (this.chat !== chat) { this.chat = chat; this.rows.clear(); $(".messages", this.element).replaceChildren(); }
    await this.refresh();
    $(".chats", this.element).hidden = true;
    $(".chat", this.element).hidden = false;
    this.bottom();
    if (matchMedia("(min-width: 761px)").matches && this.element.contains(document.activeElement)) $("textarea", this.element).focus();
  }

  close() {
    this.chat = null;
    $(".chats", this.element).hidden = false;
    $(".chat", this.element).hidden = true;
    trying(() => this.list())().then(() => $(".row", this.element)?.focus());
  }

  async refresh() {
    const chat = this.chat, view = await ask(`chats/${chat}/messages?as=${this.person.id}&limit=200`);
    if (chat !== this.chat || (this.view && this.view.chat.id === chat && view.version < this.view.version)) return;
    this.view = view;
    const last = view.messages.at(-1)?.message_id || 0;
    this.seen[chat] = Math.max(this.seen[chat] || 0, last);
    this.head();
    this.draw();
    this.tools();
  }

  head() {
    const own = this.view.chat.type === "private";
    const chat = this.chats?.find(c => c.id === this.chat);
    $(".title strong", this.element).textContent = own ? hall.bot.name : this.view.chat.name;
    $(".title .sub", this.element).textContent = own ? say("bot") : chat ? say("members", this.count(chat)) : "";
    $(".block", this.element).hidden = !own || this.view.blocked || !this.view.started;
    const newest = this.view.messages.find(m => m.message_id === this.view.pinned.at(-1));
    $(".pinned", this.element).hidden = !newest;
    $(".pinned", this.element).textContent = newest ? say("pinned", newest.text.split("\n")[0]) : "";
  }

  draw() {
    const list = $(".messages", this.element);
    const wanted = [];
    let day = "", before = null;
    if (!this.view.messages.length && this.view.description) wanted.push(this.row("about", "about", () => make("li", { className: "note about", textContent: this.view.description })));
    for (const message of this.view.messages) {
      const today = dayOf(message.date);
      if (today !== day) { wanted.push(this.row(`day ${today}`, today, () => make("li", { className: "day", textContent: today }))); before = null; }
      const follows = before !== null && before.from.id === message.from.id && !before.buttons.length;
      wanted.push(this.row(message.message_id, JSON.stringify([message, follows, language]), () => this.bubble(message, follows)));
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
    if (old) old.element.replaceWith(element);
    this.rows.set(key, { mark, element });
    return element;
  }

  bottom() { const list = $(".messages", this.element); list.scrollTop = list.scrollHeight; this.atEnd = true; }

  bubble(m, follows) {
    if (m.service) return make("li", { className: "note", textContent: say(m.service.what, m.service.who.join("、")) });
    const words = make("div", { className: "words" });
    words.innerHTML = m.html; // the server escapes it, and the page's policy forbids foreign scripts
    const meta = [m.edited ? say("edited") : "", hourOf(m.date)].filter(Boolean).join(" · ");
    const bubble = make("div", { className: "bubble" }, ...this.around(m), m.html ? words : null, make("span", { className: "meta", textContent: meta }));
    const who = m.mine || follows || this.view.chat.type === "private" ? null : make("span", { className: "who", textContent: m.from.name });
    const rows = m.buttons.map((row, r) => make("div", {}, ...row.map((button, c) => this.button(m, button, r, c))));
    const buttons = rows.length ? make("div", { className: "buttons" }, ...rows) : null;
    const classes = ["message", m.mine ? "mine" : "", follows ? "follows" : "", buttons ? "buttoned" : ""].filter(Boolean).join(" ");
    return make("li", { className: classes, dataset: { message: m.message_id } }, who, bubble, buttons);
  }

  around(m) {
    const found = [];
    if (m.forward_origin) found.push(make("div", { className: "reply", textContent: say("forwarded") }));
    if (m.reply_to) found.push(make("div", { className: "reply", textContent: m.reply_to.text || "…" }));
    if (m.photo) found.push(make("img", { src: m.photo.link, alt: m.text || "", width: m.photo.width, height: m.photo.height, onload: () => { if (this.atEnd) this.bottom(); } }));
    const file = m.document || m.voice;
    if (file) {
      const link = make("a", { href: file.link, download: file.name, className: "file", textContent: `${file.name || say("voice")} · ${Math.max(1, Math.round(file.size / 1024))} KB` });
      found.push(link);
    }
    if (m.contact) found.push(make("div", { textContent: `${say("contact")} ${m.contact.first_name} ${m.contact.phone_number}` }));
    if (m.location) found.push(make("div", { textContent: `${say("place")} ${m.location.latitude}, ${m.location.longitude}` }));
    return found;
  }

  button(m, button, row, column) {
    const element = make("button", { type: "button", textContent: button.text, className: button.url && !button.url.includes(`t.me/${hall.bot.username}`) ? "link" : "" });
    element.onclick = trying(() => this.tap(m, row, column, element));
    return element;
  }

  async tap(m, row, column, element) {
    if (element.classList.contains("busy")) return;
    element.classList.add("busy");
    element.setAttribute("aria-busy", "true");
    try {
      const result = await ask("taps", { person: this.person.id, chat: this.chat, message_id: m.message_id, row, column, wait: 8 });
      await this.outcome(result);
    } finally {
      element.classList.remove("busy");
      element.removeAttribute("aria-busy");
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
    $(".toasts", this.element).append(note);
    setTimeout(() => note.remove(), 4000);
  }

  alert(text) {
    const modal = $(".alert", this.element), close = $("button", modal), before = document.activeElement;
    $("p", modal).textContent = text;
    modal.hidden = false;
    close.onclick = () => { modal.hidden = true; before?.focus?.(); };
    close.focus();
  }

  tools() {
    const { commands, keyboard, started, blocked, chat } = this.view, own = chat.type === "private";
    const start = $(".start", this.element);
    start.hidden = !own || (started && !blocked);
    start.textContent = say(blocked ? "restart" : "start");
    $(".compose", this.element).hidden = blocked && own;
    $(".slash", this.element).hidden = !commands.length;
    $(".menu", this.element).replaceChildren(...commands.map(command => make("button", { type: "button", onclick: trying(() => this.send({ text: `/${command.command}` })) },
      make("b", { textContent: `/${command.command}` }), make("span", { textContent: command.description }))));
    const rows = keyboard?.keyboard || [];
    $(".keyboard", this.element).hidden = !rows.length || (blocked && own);
    $(".keyboard", this.element).replaceChildren(...rows.map(row => make("div", {}, ...row.map(key => make("button", { type: "button", textContent: key.text, onclick: trying(() => this.press(key)) })))));
    $("textarea", this.element).placeholder = keyboard?.input_field_placeholder || say("write");
  }

  press(key) {
    if (key.request_contact) return this.send({ contact: { phone_number: `+86138${String(this.person.id).padStart(8, "0").slice(-8)}` } });
    if (key.request_location) return this.send({ location: { latitude: 31.2304, longitude: 121.4737 } });
    return this.send({ text: key.text });
  }

  async write(text) {
    if (!text.trim()) return;
    const area = $("textarea", this.element);
    area.value = "";
    area.style.height = "";
    await trying(() => this.send({ text }))();
    area.focus();
  }

  async send(content) {
    $(".menu", this.element).hidden = true;
    const reply = this.view.keyboard?.force_reply && content.text ? { reply_to: this.view.keyboard.message_id } : {};
    await ask("messages", { person: this.person.id, chat: this.chat, ...content, ...reply });
    await this.refresh();
    this.bottom();
  }

  async attach(input) {
    const file = input.files[0];
    if (!file) return;
    const data = await new Promise((done, failed) => { const reader = new FileReader(); reader.onload = () => done(reader.result); reader.onerror = failed; reader.readAsDataURL(file); });
    input.value = "";
    await this.send(/^image\/(png|jpeg|webp|gif)$/.test(file.type) ? { photo: data } : { document: { name: file.name, mime: file.type, base64: data } });
  }

  async membership(status) { await ask("members", { person: this.person.id, status }); await this.refresh(); }

  async follow(event) {
    const command = event.target.closest(".command"), link = event.target.closest("a");
    if (command) return this.send({ text: command.dataset.command });
    if (!link || !/^(https?:\/\/(t|telegram)\.me\/|tg:)/.test(link.href)) return;
    event.preventDefault();
    const result = await ask("links", { person: this.person.id, url: link.href });
    if (result.message) await this.open(result.message.chat.id); else window.open(link.href, "_blank", "noopener");
  }

  action() {
    const typing = $(".typing", this.element);
    typing.textContent = say("typing");
    typing.hidden = false;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => { typing.hidden = true; }, 5000);
  }
}

// ------------------------------------------------------------------ all phones

let hall = { bot: { name: "", username: "" }, default_phones: [], intro: [] };
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
  strip.replaceChildren(...ids.map(id => phones.get(id).element));
  if (!ids.length) strip.append(make("p", { textContent: say("nobody") }));
  if (!ids.includes(current)) current = ids[0];
  await Promise.all(opening);
  chooser();
}

async function start(phone) {
  await phone.list();
  const asked = Number(address.searchParams.get("chat"));
  const chat = phone.chats.find(c => c.id === asked) || phone.chats[0];
  for (const other of phone.chats) phone.seen[other.id] = other.last_id;
  await phone.open(chat.id);
}

function chooser() {
  $("#chooser").setAttribute("aria-label", say("choose"));
  $("#chooser").replaceChildren(...[...phones].map(([id, phone]) => make("button", {
    type: "button", textContent: phone.person.name, ariaCurrent: String(id === current), className: phone.fresh && id !== current ? "new" : "",
    title: phone.fresh && id !== current ? say("fresh") : "",
    onclick: () => { current = id; chooser(); phone.bottom(); },
  })));
  for (const [id, phone] of phones) phone.element.classList.toggle("current", id === current);
}

function remember() {
  const ids = [...phones.keys()];
  keep({ phones: ids });
  if (address.searchParams.has("phones")) { address.searchParams.set("phones", ids.join(",")); history.replaceState(null, "", address); }
}

function listPeople() {
  $("#people").replaceChildren(...people.filter(p => !p.is_bot).map(person => {
    const tick = make("input", { type: "checkbox", checked: phones.has(person.id) });
    tick.onchange = trying(async () => {
      const ids = people.filter(p => p.id === person.id ? tick.checked : phones.has(p.id)).map(p => p.id);
      await show(ids);
      remember();
    });
    return make("label", { className: "tick" }, tick, make("span", {}, person.name, make("small", { textContent: person.caption })));
  }));
}

async function reload() { people = await ask("people"); listPeople(); }

// ------------------------------------------------------------------ news from the server

const waiting = new Set();
function soon(key, act) {
  if (waiting.has(key)) return;
  waiting.add(key);
  setTimeout(async () => { waiting.delete(key); await trying(act)(); }, 60);
}

function hear(fact) {
  if (fact.clock) tick();
  if (fact.people) soon("people", async () => { await reload(); if (!phones.size) await show(chosen()); });
  if (fact.faults) soon("faults", showFaults);
  if (fact.commands) for (const phone of phones.values()) if (phone.chat) soon(`view ${phone.person.id}`, () => phone.refresh());
  if (fact.chat === undefined) return;
  for (const phone of phones.values()) {
    if (fact.action) { if (phone.chat === fact.chat) phone.action(); continue; }
    if (phone.chat === fact.chat) soon(`view ${phone.person.id}`, async () => { $(".typing", phone.element).hidden = true; if (phone.chat) await phone.refresh(); });
    soon(`list ${phone.person.id}`, async () => { await phone.list(); chooser(); });
  }
}

function listen() {
  const stream = new EventSource("/sim/events");
  let lost = false;
  stream.onmessage = event => hear(JSON.parse(event.data));
  stream.onerror = () => { if (!lost) complain(new Error(say("lost"))); lost = true; };
  stream.onopen = trying(async () => { if (lost) { lost = false; await reload(); for (const phone of phones.values()) { await phone.list(); if (phone.chat) await phone.refresh(); } } });
}

// ------------------------------------------------------------------ the bar

const FAULTS = {
  hang: { rules: [{ method: "*", answer: "hang", seconds: 20 }] }, 429: { rules: [{ method: "sendMessage", answer: "429", retry_after: 3, times: 5 }] },
  500: { rules: [{ method: "*", answer: "500", times: 10 }] }, flood: { flood: true },
};

async function showFaults() {
  const on = await ask("faults");
  const count = on.rules.length + (on.flood ? 1 : 0);
  $("#faults-on").hidden = !count;
  $("#faults-on").textContent = say("rules", count);
}

function translate() {
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  document.title = say("title");
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const phone of phones.values()) { phone.name(); if (phone.view) { phone.head(); phone.draw(); phone.tools(); } }
}

function wireBar() {
  $("#more").onclick = () => { const open = $("#controls").classList.toggle("open"); $("#more").setAttribute("aria-expanded", String(open)); };
  $("#language").onclick = () => { language = language === "zh" ? "en" : "zh"; keep({ language }); translate(); tick(); chooser(); };
  for (const button of document.querySelectorAll("[data-forward]")) {
    button.onclick = trying(async () => { button.classList.add("busy"); try { showClock(await ask("clock", { forward: button.dataset.forward })); } finally { button.classList.remove("busy"); } });
  }
  $("#until").ontoggle = () => { $("#moment").value = momentToWall(new Date((now + 3600) * 1000)); $("#moment").min = momentToWall(new Date(now * 1000)); };
  $("#until form").onsubmit = trying(async event => { event.preventDefault(); showClock(await ask("clock", { to: wallToMoment($("#moment").value).toISOString() })); $("#until").open = false; });
  for (const button of document.querySelectorAll("[data-fault]")) {
    button.onclick = trying(async () => { await (button.dataset.fault === "clear" ? ask("faults", {}, "DELETE") : ask("faults", FAULTS[button.dataset.fault])); await showFaults(); });
  }
  $("#newcomer").onsubmit = trying(async event => {
    event.preventDefault();
    const person = await ask("people", { name: $("#newcomer-name").value, language_code: language === "zh" ? "zh-hans" : "en" });
    $("#newcomer").reset();
    await reload();
    await show([...phones.keys(), person.id]);
    current = person.id;
    chooser(); remember(); listPeople();
    phones.get(person.id).element.scrollIntoView({ inline: "end" });
  });
  document.addEventListener("click", event => { for (const drop of document.querySelectorAll(".drop[open]")) if (!drop.contains(event.target)) drop.open = false; });
  document.addEventListener("keydown", event => { if (event.key === "Escape") for (const drop of document.querySelectorAll(".drop[open]")) { drop.open = false; $("summary", drop).focus(); } });
}

function introduce() {
  const text = hall.intro.join("\n");
  if (!text || kept.read === text) return;
  $("#intro ul").replaceChildren(...hall.intro.map(line => make("li", { textContent: line })));
  $("#intro").hidden = false;
  $("#intro button").onclick = () => { $("#intro").hidden = true; keep({ read: text }); };
}

trying(async () => {
  wireBar();
  hall = await ask("setup");
  translate();
  showClock(hall.clock);
  introduce();
  await reload();
  await show(chosen());
  listPeople();
  await showFaults();
  listen();
  setInterval(tick, 10000);
})();
