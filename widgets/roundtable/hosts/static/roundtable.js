/* Roundtable's one browser module.
 *
 * It shows what Python rendered, replaces the regions that changed, and sends
 * what people do. It reaches Python through a port with two ends, `send` and
 * `receive`, and does not know what is behind it: a Voila page's kernel
 * (`startPage`) or an anywidget model (the default export).
 * It must run on plain HTTP: no crypto.randomUUID, clipboard, locks or caches.
 */

const STORE = "roundtable:";
const NAMES = /^[a-z]{1,20}(:[a-z0-9-]{1,60})?$/;
const ACK_WAIT = 5000;
const OPEN_WAIT = 30000;
const REOPENED = 60000;
const FILE_LIMIT = 1e6;
const FILES_LIMIT = 8e6; /* together: a larger message would be lost without a word */
const TYPING_PAUSE = 150;
const PRIVATE = "[data-rt-private]";

const randomId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");
const words = (key) => document.querySelector(`[data-rt-words="${key}"]`)?.textContent ?? "";

/* ---- Documents: what the browser keeps, where the person allows it ---- */

const documents = {
  sharedPage: false,
  area() {
    try {
      if (this.sharedPage) return sessionStorage;
      const settings = JSON.parse(localStorage.getItem(`${STORE}settings`) ?? "null");
      return settings?.data?.device === "own" ? localStorage : sessionStorage;
    } catch { return null; }
  },
  get(name) {
    try { return JSON.parse(this.area().getItem(STORE + name)); } catch { return null; }
  },
  put(name, doc) {
    if (name === "settings" && doc.data?.device === "own" && !this.sharedPage) this.move(sessionStorage, localStorage);
    if (name === "settings" && doc.data?.device !== "own") this.move(localStorage, sessionStorage);
    const area = name === "settings" && doc.data?.device === "own" && !this.sharedPage ? localStorage : this.area();
    area.setItem(STORE + name, JSON.stringify(doc));
  },
  move(from, to) {
    for (const key of this.keys(from)) {
      to.setItem(key, from.getItem(key));
      from.removeItem(key);
    }
  },
  keys: (area) => Object.keys(area).filter((key) => key.startsWith(STORE)),
  drop(name) { try { this.area().removeItem(STORE + name); } catch { /* nothing was kept */ } },
  all() {
    return Object.fromEntries(this.keys(this.area()).map((key) => [key.slice(STORE.length), JSON.parse(this.area().getItem(key))]));
  },
  /* A shared device: a tab that is brought back after a while starts empty, as if it had never been there. */
  forgetIfBroughtBack() {
    try {
      const left = Number(sessionStorage.getItem("roundtable-left") ?? Date.now());
      const shared = this.sharedPage || this.get("settings")?.data?.device === "shared";
      if (shared && Date.now() - left > REOPENED) this.clear();
      addEventListener("pagehide", () => sessionStorage.setItem("roundtable-left", Date.now()));
    } catch { /* nothing was kept */ }
  },
  clear() {
    for (const area of [localStorage, sessionStorage]) this.keys(area).forEach((key) => area.removeItem(key));
  },
};

/* ---- One widget on the page ---- */

class Session {
  constructor(root, suffix = "") {
    Object.assign(this, { root, suffix, client: randomId(), count: 0, port: null, waiting: [], unanswered: new Map(), seen: {}, lost: false });
    this.frame = root.dataset.rtRoot ?? "";
    this.offerContinue();
    setTimeout(() => this.port?.open || this.connectionLost(), OPEN_WAIT);
  }

  connect(port) {
    this.port = port;
    this.paged = Boolean(this.frame);
    this.waiting.unshift({ kind: "hello", documents: this.wanted(this.root), frame: !this.frame });
    this.flush();
  }

  /* What this screen reads of what the browser keeps. If another tab changes what is about one person (`plan:x`)
     after that, it is not written over. */
  wanted(root) {
    const names = (root.dataset.rtReads ?? "").split(" ").filter(Boolean);
    const read = names.map((name) => [name, documents.get(name)]);
    for (const [name, doc] of read) if (name.includes(":")) this.seen[name] ??= doc?.rev ?? "none";
    return Object.fromEntries(read.filter(([, doc]) => doc?.data).map(([name, doc]) => [name, doc.data]));
  }

  /* Numbered when first sent, so that numbers rise in the order of sending; sent again, a message keeps its number. */
  stamp(message) { return message.n ? message : { ...message, client: this.client, n: ++this.count }; }

  send(message) {
    if (this.lost) return;
    this.waiting.push(message);
    if (!this.port?.open) this.say(words("soon"));
    if (this.port && !this.port.open) setTimeout(() => this.waiting.includes(message) && this.connectionLost(), ACK_WAIT);
    this.flush();
  }

  flush() {
    while (this.port?.open && this.waiting.length) {
      const message = this.stamp(this.waiting.shift());
      this.unanswered.set(message.n, { message, timer: setTimeout(() => this.connectionLost(), ACK_WAIT) });
      this.port.send(message);
    }
  }

  resume() {
    const again = [...this.unanswered.values()];
    this.unanswered.clear();
    again.forEach(({ timer }) => clearTimeout(timer));
    this.waiting.unshift(...again.map(({ message }) => message));
    if (!this.waiting.length) this.waiting.push({ kind: "ping" });
    this.flush();
  }

  receive(reply) {
    const mine = reply?.to === this.client;
    if (mine) {
      clearTimeout(this.unanswered.get(reply.ack)?.timer);
      this.unanswered.delete(reply.ack);
    }
    if (reply.frame && mine) this.showFrame(reply.frame);
    for (const [name, html] of Object.entries(reply.regions ?? {})) this.replace(name, html);
    if (!mine) return;
    for (const [name, doc] of Object.entries(reply.documents ?? {})) this.save(name, doc);
    if (reply.focus) this.focus(reply.focus);
    if (reply.say) this.say(reply.say);
    this.showRefusal(reply.refused ? reply.say : "");
    if (reply.file) download(new Blob([Uint8Array.from(atob(reply.file.data), (c) => c.charCodeAt(0))], { type: reply.file.kind }), reply.file.name);
  }

  showFrame(html) {
    this.root.innerHTML = this.own(html);
    const inner = this.root.querySelector("[data-rt-root]");
    this.frame = inner.dataset.rtRoot;
    this.root.dataset.rtRestores = inner.dataset.rtRestores ?? "";
    this.offerContinue();
    const docs = this.wanted(inner);
    if (Object.keys(docs).length) this.send({ kind: "hello", documents: docs, frame: false });
  }

  /* On a page a link leads to a case; where there is no page, the case takes this screen's place. */
  openCase(event, { rtCase, rtEvent = "open-case", rtOn = "settings" }) {
    if (this.paged) return;
    event.preventDefault();
    this.send({ kind: "event", name: rtEvent, on: rtOn, values: { case: rtCase } });
  }

  own(html) { return this.suffix ? html.replaceAll(`${this.frame}-`, `${this.frame}${this.suffix}-`) : html; }
  byId(id) { return document.getElementById(this.suffix ? id.replace(`${this.frame}-`, `${this.frame}${this.suffix}-`) : id); }

  replace(name, html) {
    const region = this.root.querySelector(`[data-rt-region="${name}"]`);
    if (!region) return;
    const active = region.contains(document.activeElement) ? document.activeElement : null;
    const typed = [...region.querySelectorAll("textarea, input:not([type=radio]):not([type=checkbox])")].filter((f) => f.id && f.value !== f.defaultValue);
    const ticked = [...region.querySelectorAll("input[type=radio], input[type=checkbox]")].filter((f) => f.id && f.checked !== f.defaultChecked);
    const opened = [...region.querySelectorAll("details[id][open]")].map((d) => d.id);
    const range = active && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null;
    region.innerHTML = this.own(html);
    for (const field of typed) { const now = document.getElementById(field.id); if (now) now.value = field.value; }
    for (const field of ticked) { const now = document.getElementById(field.id); if (now) now.checked = field.checked; }
    for (const id of opened) document.getElementById(id)?.setAttribute("open", "");
    const back = active?.id && document.getElementById(active.id);
    if (back) { back.focus({ preventScroll: true }); if (range?.[0] != null) try { back.setSelectionRange(...range); } catch { /* not a text field */ } }
  }

  focus(id) {
    const target = this.byId(id);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "start" });
  }

  say(text) {
    const live = this.root.querySelector(".rt-live");
    if (!live || !text) return;
    live.textContent = "";
    setTimeout(() => { live.textContent = text; }, 60);
  }

  /* Why nothing was changed, for those who see; it stays until something is. */
  showRefusal(text) {
    const note = this.root.querySelector(".rt-refused");
    if (!note) return;
    note.textContent = text;
    note.hidden = !text;
  }

  save(name, doc) {
    if (doc === null) { documents.drop(name); return; }
    if (this.seen[name] === "stopped") return;
    try {
      const there = documents.get(name);
      if (this.seen[name] && there && there.rev !== this.seen[name]) {
        this.seen[name] = "stopped";
        this.warn(words("elsewhere"));
        return;
      }
      this.seen[name] = randomId();
      documents.put(name, { ...doc, rev: this.seen[name], at: new Date().toISOString() });
    } catch { this.seen[name] = "stopped"; this.warn(words("full")); }
  }

  warn(text) {
    const note = this.root.querySelector(".rt-warning");
    if (note) { note.textContent = text; note.hidden = false; }
  }

  offerContinue() {
    const name = this.root.dataset.rtRestores;
    const box = this.root.querySelector(".rt-welcome");
    if (!name || !box || !documents.get(name)) return;
    this.shut(box);
    box.hidden = false;
  }

  answerContinue(goOn) {
    const name = this.root.dataset.rtRestores;
    const doc = documents.get(name);
    this.root.querySelector(".rt-welcome").hidden = true;
    this.unshut();
    if (goOn && doc) {
      this.seen[name] = doc.rev;
      this.send({ kind: "restore", name, document: { hash: doc.hash, data: doc.data } });
    } else {
      documents.drop(name);
      this.root.querySelector("h2")?.focus();
    }
  }

  shut() { const regions = this.root.querySelector(".rt-regions"); if (regions) regions.inert = true; }
  unshut() { const regions = this.root.querySelector(".rt-regions"); if (regions) regions.inert = false; }

  connectionLost() {
    if (this.lost) return;
    this.lost = true;
    this.shut();
    const box = this.root.querySelector(".rt-lost") ?? this.root;
    box.hidden = false;
    box.querySelector("button")?.focus();
  }
}

/* ---- What people do ---- */

function listen(target, sessionOf) {
  const act = (element, submitter, form, name = element.dataset.rtEvent) => {
    const session = sessionOf(element);
    if (!session) return;
    const values = {};
    const data = form ? new FormData(form, submitter?.form === form ? submitter : undefined) : [];
    for (const [key, value] of data) if (typeof value === "string") values[key] = value;
    if (element.value && element.name) values[element.name] = element.value;
    session.send({ kind: "event", name, on: element.dataset.rtOn ?? "", values });
  };
  /* What is being typed goes out after a pause, and before anything else that is done. */
  let pause;
  let unsent = null;
  const flush = (but) => {
    clearTimeout(pause);
    const form = unsent;
    unsent = null;
    if (form && form !== but) act(form, null, form, form.dataset.rtTyping || form.dataset.rtEvent);
  };
  target.addEventListener("submit", (event) => {
    event.preventDefault();
    flush(event.target);
    if (event.target.dataset.rtEvent) act(event.target, event.submitter, event.target);
  });
  const typed = (event) => {
    const form = event.target.closest("form[data-rt-typing]");
    if (!form) return;
    if (unsent !== form) flush();
    clearTimeout(pause);
    unsent = form;
    pause = setTimeout(flush, event.type === "input" && ["text", "textarea"].includes(event.target.type) ? TYPING_PAUSE : 0);
  };
  target.addEventListener("input", typed);
  target.addEventListener("change", async ({ target: field }) => {
    if (!field.dataset?.rtUpload || !field.files.length) return;
    const most = field.dataset.rtMost || FILE_LIMIT / 5;
    const where = { name: field.dataset.rtUpload, on: field.dataset.rtOn ?? "" };
    let left = FILES_LIMIT;
    const files = [];
    for (const file of field.files) {
      const fits = file.size <= most && file.size <= left;
      if (fits) left -= file.size;
      files.push({ file: file.name, text: fits ? await file.text() : "" });
    }
    sessionOf(field)?.send(field.multiple ? { kind: "files", ...where, files } : { kind: "file", ...where, text: files[0].text });
    field.value = "";
  });
  target.addEventListener("click", (event) => {
    const button = event.target.closest("button, a[data-rt-tool], a[data-rt-case]");
    if (!button) return;
    flush(button.type === "submit" ? button.form : null);
    /* The second click of a double click may meet the next step, which is there already. */
    if (event.detail > 1 && button.closest("[data-rt-region]")) { event.preventDefault(); return; }
    if (button.dataset.rtCase) { sessionOf(button)?.openCase(event, button.dataset); return; }
    if (button.dataset.rtTool) { tools[button.dataset.rtTool]?.(event, button, sessionOf(button)); return; }
    if (button.dataset.rtEvent && button.type === "button") act(button, null, null);
  });
  explainTerms(target);
}

/* A word that leads to a term shows its meaning on hover, on focus by keyboard, and when pressed; Escape closes it. */
function explainTerms(target) {
  const meaning = (element) => element?.closest?.(".rt-term") && element.closest(".rt-term").nextElementSibling;
  let leaving;
  let closing = false; /* closing gives the focus back to the word, which must not open it again */
  const place = (box) => {
    const { left, bottom, top } = box.previousElementSibling.getBoundingClientRect();
    const below = bottom + box.offsetHeight + 8 < innerHeight;
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${below ? bottom + 4 : Math.max(8, top - box.offsetHeight - 4)}px`;
  };
  const show = (element) => {
    const box = meaning(element);
    clearTimeout(leaving);
    if (!box?.showPopover || box.matches(":popover-open")) return;
    const word = element.closest(".rt-term");
    box.showPopover();
    place(box);
    box.onbeforetoggle = ({ newState }) => { if (newState === "closed") { closing = true; setTimeout(() => { closing = false; }); } };
    box.ontoggle = ({ newState }) => word.setAttribute("aria-expanded", String(newState === "open"));
  };
  document.addEventListener("scroll", () => target.querySelectorAll(".rt-meaning:popover-open").forEach(place), { passive: true, capture: true });
  const hide = () => target.querySelectorAll(".rt-meaning:popover-open").forEach((box) => box.hidePopover());
  target.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    if (event.target.closest?.(".rt-meaning")) clearTimeout(leaving); else show(event.target);
  });
  target.addEventListener("pointerout", (event) => {
    if (event.pointerType === "mouse" && event.target.closest?.(".rt-term, .rt-meaning") && !document.activeElement.closest(".rt-term")) leaving = setTimeout(hide, 300);
  });
  target.addEventListener("focusin", (event) => { if (event.target.matches(".rt-term:focus-visible")) closing || show(event.target); else if (!event.target.closest(".rt-meaning")) hide(); });
  target.addEventListener("click", (event) => { if (event.target.closest?.(".rt-term")) show(event.target); });
}

const tools = {
  exit(event, link) { event.preventDefault(); leave(link.href); },
  pause: () => document.querySelector("dialog.rt-pause")?.showModal(),
  delete: () => document.querySelector("dialog.rt-delete")?.showModal(),
  close: (event, button) => button.closest("dialog").close(),
  "delete-now": () => { documents.clear(); location.reload(); },
  continue: (event, button, session) => session?.answerContinue(true),
  fresh: (event, button, session) => session?.answerContinue(false),
  reload: () => location.reload(),
  print: () => window.print(),
  save() {
    download(new Blob([JSON.stringify({ roundtable: 1, documents: documents.all() }, null, 1)], { type: "application/json" }), "roundtable-place.json");
  },
  open(event, button) { button.parentElement.querySelector("input[type=file]")?.click(); },
};

function download(file, name) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function leave(href) {
  document.querySelectorAll("form").forEach((form) => form.reset());
  document.querySelectorAll(PRIVATE).forEach((field) => { field.value = ""; });
  endKernel();
  document.head.append(Object.assign(document.createElement("meta"), { name: "referrer", content: "no-referrer" }));
  location.replace(href);
}

async function openFile(input) {
  const [file] = input.files;
  const tell = (text) => { const note = document.querySelector(".rt-file-note"); if (note) note.textContent = text; };
  try {
    if (file.size > FILE_LIMIT) throw new RangeError("too large");
    const content = JSON.parse(await file.text());
    const entries = Object.entries(content.documents).filter(([name, doc]) => NAMES.test(name) && typeof doc?.data === "object");
    if (content.roundtable !== 1 || !entries.length) throw new TypeError("not ours");
    entries.sort(([a], [b]) => (b === "settings") - (a === "settings")).forEach(([name, doc]) => documents.put(name, doc));
    location.reload();
  } catch { tell(words("bad-file")); }
  input.value = "";
}

function quickKeys() {
  let presses = [];
  document.addEventListener("keydown", (event) => {
    presses = event.key === "Shift" ? [...presses.filter((t) => event.timeStamp - t < 3000), event.timeStamp] : [];
    const link = document.querySelector('a[data-rt-tool="exit"]');
    if (presses.length === 3 && link) leave(link.href);
  });
}

/* ---- Host: a Voila page, talking to the kernel's web socket directly ---- */

function startPage() {
  const sessions = new Map();
  const sessionOf = (element) => {
    const root = element.closest("[data-rt-root]");
    if (!root) return null;
    if (!sessions.has(root)) sessions.set(root, new Session(root, root.dataset.rtView ?? ""));
    return sessions.get(root);
  };
  documents.sharedPage = document.documentElement.dataset.rtShared === "yes";
  documents.forgetIfBroughtBack();
  listen(document, sessionOf);
  quickKeys();
  document.addEventListener("change", (event) => event.target.matches?.(".rt-open-file") && openFile(event.target));
  const ready = () => {
    const roots = [...document.querySelectorAll("[data-rt-root]")];
    roots.forEach(sessionOf);
    const here = new URL(import.meta.url);
    if (roots.some((root) => root.dataset.rtNeeds === "clock")) import(new URL(`clock.js${here.search}`, here));
    const page = document.getElementById("roundtable-page");
    if (page) openKernel(JSON.parse(page.textContent), sessions);
    document.documentElement.dataset.rtReady = "yes";
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready); else ready();
}

/* Ends this page's kernel; once. */
let endKernel = () => {};

function openKernel({ base, kernel }, sessions) {
  const name = randomId();
  const address = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${base}api/kernels/${kernel}/channels?session_id=${name}`;
  const byModel = new Map([...sessions].map(([root, session]) => [session, root.dataset.rtModel]));
  const port = { open: false, socket: null };
  let tries = 0;
  const dial = () => {
    port.socket = new WebSocket(address);
    port.socket.onopen = () => {
      const again = port.known;
      Object.assign(port, { open: true, known: true });
      tries = 0;
      for (const [session, model] of byModel) {
        if (again) session.resume();
        else session.connect({ get open() { return port.open; }, send: (content) => port.socket.send(frame(name, model, content)) });
      }
    };
    port.socket.onmessage = ({ data }) => {
      if (typeof data !== "string") return;
      const message = JSON.parse(data);
      if (message.header?.msg_type !== "comm_msg" || message.content?.data?.method !== "custom") return;
      for (const [session, model] of byModel) if (model === message.content.comm_id) session.receive(message.content.data.content);
    };
    port.socket.onclose = () => { port.open = false; if (++tries < 8) setTimeout(dial, Math.min(500 * 2 ** tries, 8000)); };
  };
  dial();
  document.addEventListener("visibilitychange", () => { if (!document.hidden && port.open) byModel.forEach((_, session) => session.resume()); });
  endKernel = () => {
    endKernel = () => {};
    const form = new FormData();
    form.append("_xsrf", document.cookie.match(/(?:^|; )_xsrf=([^;]*)/)?.[1] ?? "");
    navigator.sendBeacon(`${base}voila/api/shutdown/${kernel}`, form);
  };
  addEventListener("pagehide", (event) => event.persisted || endKernel());
}

function frame(session, model, content) {
  const header = { msg_id: randomId(), msg_type: "comm_msg", username: "", session, date: new Date().toISOString(), version: "5.3" };
  return JSON.stringify({ header, parent_header: {}, metadata: {}, buffers: [], channel: "shell", content: { comm_id: model, data: { method: "custom", content } } });
}

/* ---- Host: anywidget, in JupyterLab and elsewhere ---- */

let views = 0;

export default {
  render({ model, el }) {
    el.classList.add("roundtable-host");
    const session = new Session(el, views++ ? `v${views}` : "");
    const receive = (content) => session.receive(content);
    listen(el, () => session);
    el.addEventListener("change", (event) => event.target.matches?.(".rt-open-file") && openFile(event.target));
    model.on("msg:custom", receive);
    session.connect({ open: true, send: (content) => model.send(content) });
    return () => model.off("msg:custom", receive);
  },
};

if (document.documentElement.dataset.roundtable === "page") startPage();
