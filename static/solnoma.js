// Finds events on a page: by words, in order of time or of rank, and by
// filters. The page is complete without it. Events whose cards the page holds
// are filtered where they stand; others are listed.
(() => {
  const form = document.querySelector(".filter");
  if (!form) return;
  const { root, index, scope, first, last, events, counted, failed } = form.dataset;
  const $ = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const count = $(".count"), none = $(".none"), listed = $(".listed");
  const order = $(".order"), clear = $(".clear"), tokens = $(".tokens");
  const hits = $(".hits"), further = $(".further"), row = $(".row").content.firstElementChild;
  const panel = $(".panel"), toggle = $(".more");
  const search = form.elements.q, from = form.elements.from, to = form.elements.to;
  const step = 50; // results that are listed at a time
  const few = 8; // options of a filter that are shown at a time
  const names = ["topic", "source", "name", "status", "precision"]; // of the facets, as in the address
  const chosen = {};
  const cards = "cards" in form.dataset ? all(".event", listed) : [];

  // A file of the index hands its data to this function. Scripts can be loaded
  // by pages that are opened from a disk, too.
  globalThis.solnoma = (data) => {
    document.currentScript.data = data;
  };
  const loads = {};
  const load = (name) => loads[name] ??= new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = root + index.slice(0, index.lastIndexOf("/") + 1) + name;
    script.onload = () => done(script.data);
    script.onerror = () => {
      delete loads[name];
      fail(new Error(name));
    };
    document.head.append(script);
  });

  // The search, and what it finds when nothing is asked for.
  let engine, whole, opening;
  const open = () => opening ??= (async () => {
    const e = await solnomaSearch.open(load, index.slice(index.lastIndexOf("/") + 1));
    e.scope = -1;
    e.range = first ? [+first, +last] : [0, e.count - 1];
    if (scope) {
      const [name, id] = scope.split(" ");
      const f = e.facets.find((f) => f.name === name);
      e.scope = f.from + (await e.valuesOf(f)).findIndex((v) => v[0] === id);
    }
    whole = await e.search({ words: [], chosen: {}, from: -Infinity, to: Infinity, scope: e.scope, range: e.range });
    engine = e;
    listed.classList.add("used");
  })().catch((error) => {
    opening = null;
    throw error;
  });
  const facet = (name) => engine.facets.find((f) => f.name === name);

  // A day, month or year as it is typed; its first and last day. Null if it is
  // none, and all time if there is nothing.
  const days = (text) => {
    if (!text.trim()) return [-Infinity, Infinity];
    const m = /^\s*([-−]?\d{1,4})(?:-(\d\d?)(?:-(\d\d?))?)?\s*$/.exec(text);
    if (!m) return null;
    const [year, month, day] = [+m[1].replace("−", "-"), m[2] && m[2] - 1, m[3] && +m[3]];
    const at = (y, mo, d) => {
      const date = new Date(0);
      date.setUTCFullYear(y, mo, d);
      return date.getTime() / 864e5;
    };
    if (month < 0 || month > 11 || day < 1 || day > new Date(Date.UTC(2000 + (year % 400), month + 1, 0)).getUTCDate()) return null;
    return m[3] ? [at(year, month, day), at(year, month, day)]
      : m[2] ? [at(year, month, 1), at(year, month + 1, 0)] : [at(year, 0, 1), at(year, 11, 31)];
  };

  // The state is in the address, so that what was found can be passed on.
  const state = () => {
    const s = new URLSearchParams();
    if (search.value.trim()) s.set("q", search.value.trim());
    for (const name of names) for (const id of chosen[name]) s.append(name, id);
    for (const field of [from, to]) if (field.value.trim()) s.set(field.name, field.value.trim());
    return s;
  };
  let address;
  const read = () => {
    address = location.search;
    const s = new URLSearchParams(location.search);
    for (const field of [search, from, to]) field.value = s.get(field.name) || "";
    for (const name of names) chosen[name] = new Set(s.getAll(name));
    for (const box of all("[type=checkbox]", form)) box.checked = chosen[box.name].has(box.value);
    for (const radio of all("input", order)) radio.checked = radio.value === (s.get("order") || "time");
  };
  const best = () => $(":checked", order).value === "best";
  const write = (push) => {
    const s = state();
    if (best()) s.set("order", "best");
    const query = s.size || best() ? "?" + s : "";
    if (query === location.search) return;
    try {
      history[push ? "pushState" : "replaceState"](null, "", (query || location.pathname) + location.hash);
      address = location.search;
    } catch {
      // A page opened from a disk may not be allowed to.
    }
  };

  const say = (n) => {
    count.textContent = counted.replace("$1", n).replace("$2", events);
  };

  let running;
  const show = async () => {
    running?.abort();
    const { signal } = running = new AbortController();
    const asked = state().size > 0;
    const limits = [days(from.value), days(to.value)];
    for (const [i, field] of [from, to].entries()) field.setAttribute("aria-invalid", !limits[i]);
    clear.hidden = !asked;
    const words = solnomaSearch.words(search.value);
    order.hidden = !words.length;
    try {
      await open();
      const numbers = {}, known = {};
      for (const name of names) {
        if (!chosen[name].size) continue;
        known[name] = await engine.valuesOf(facet(name));
        numbers[name] = [...chosen[name]].map((id) => known[name].findIndex((v) => v[0] === id)).filter((v) => v >= 0);
      }
      const unfinished = /[\p{L}\p{N}]$/u.test(search.value);
      const q = {
        words, unfinished, chosen: numbers, scope: engine.scope, range: engine.range,
        from: limits[0]?.[0] ?? -Infinity, to: limits[1]?.[1] ?? Infinity,
      };
      const result = await engine.search(q, signal);
      signal.throwIfAborted();
      await solnomaSearch.rest(signal);
      const ranked = words.length && best();
      const inPlace = cards.length === +events && !ranked;
      none.hidden = result.events.length > 0 || !asked;
      filters(numbers, known);
      tally(result.counts);
      listed.hidden = asked && !inPlace;
      hits.hidden = !listed.hidden;
      further.hidden = true;
      if (inPlace) await place(result.events, signal);
      else if (asked) await list(ranked ? await engine.ranked(result, signal) : result.events, signal);
      say(result.events.length);
      if (!hits.hidden) further.hidden = result.events.length <= hits.children.length;
      await mark(inPlace ? cards.filter((card) => !card.hidden) : [...hits.children], q, signal);
      options(result.counts, signal);
    } catch (error) {
      if (!signal.aborted) {
        count.textContent = failed;
        console.error(error);
      }
    }
    return !signal.aborted;
  };

  // Shows those of the page's cards that are of events, and what they stand in.
  // Few come or go at once, so that the browser has little to lay out.
  const place = async (events, signal) => {
    const wanted = new Set(events);
    let i = 0, changed = 0;
    for (const year of all(".year", listed)) {
      let any = false;
      for (const date of all(".date", year)) {
        let some = false;
        for (const card of all(".event", date)) {
          const show = wanted.has(whole.events[i++]);
          if (card.hidden === show) changed++;
          card.hidden = !show;
          some ||= show;
        }
        date.hidden = !some;
        if (some) any = !(year.hidden = false);
        if (changed > 20) {
          changed = 0;
          await frame(signal);
        }
      }
      if (!any) year.hidden = true;
    }
    for (const note of all(".gap, .head p", listed)) note.hidden = events.length < cards.length;
  };
  const frame = async (signal) => {
    await new Promise(requestAnimationFrame);
    await solnomaSearch.rest(signal);
  };

  // Lists the first of some events, and the next when asked.
  let matches = [];
  const list = async (events, signal) => {
    matches = events;
    hits.replaceChildren();
    await extend(signal);
  };
  // A few at a time, so that the browser has as little to lay out at once.
  const extend = async (signal) => {
    const end = hits.children.length + step;
    for (let n = hits.children.length; n < Math.min(end, matches.length); n += 10) {
      hits.append(...await rows(matches.slice(n, n + 10), signal));
      await frame(signal);
    }
  };
  const rows = async (events, signal) => {
    const topics = await engine.valuesOf(facet("topic")), sources = await engine.valuesOf(facet("source"));
    return Promise.all(events.map(async (event) => {
      const [title, when, href, color, glyph] = await engine.card(event), [shape, ...drawn] = glyph.split(" ");
      signal?.throwIfAborted();
      const li = row.cloneNode(true), link = $("a", li), mark = $("svg", li);
      li.classList.add(color);
      link.textContent = title;
      link.href = root + href;
      $(".when", li).textContent = when;
      mark.classList.add(...drawn);
      for (const part of [...mark.children]) if (!part.dataset.for.includes(shape)) part.remove();
      $(".tags", li).textContent = engine.valuesAt(event, facet("topic")).map((v) => topics[v][1]).join(" · ");
      $(".credit", li).textContent = engine.valuesAt(event, facet("source")).map((v) => sources[v][1]).join(" · ");
      return li;
    }));
  };
  further.addEventListener("click", async () => {
    const shown = hits.children.length;
    const { signal } = running;
    await extend(signal);
    further.hidden = matches.length <= hits.children.length;
    $("a", hits.children[shown]).focus();
    mark([...hits.children], { words: solnomaSearch.words(search.value), unfinished: true }, signal);
  });

  // Marks the words that were asked for, without a change to the page.
  const folded = new Map();
  const mark = async (nodes, { words, unfinished }, signal) => {
    if (!globalThis.Highlight) return;
    const marks = new Highlight(), slice = solnomaSearch.yielding(signal);
    CSS.highlights.set("found", marks);
    if (!words.length) return;
    const exact = new Set(words), prefix = unfinished && words.at(-1);
    for (const node of nodes) {
      for (const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT); texts.nextNode();) {
        const text = texts.currentNode;
        for (const m of text.data.matchAll(/[\p{L}\p{N}\p{M}'’‘‛ʻʼʹ`′]+/gu)) {
          let terms = folded.get(m[0]);
          if (!terms) folded.set(m[0], terms = solnomaSearch.terms(m[0]));
          if (terms.some((t) => exact.has(t) || prefix && t.startsWith(prefix))) {
            marks.add(new StaticRange({ startContainer: text, startOffset: m.index, endContainer: text, endOffset: m.index + m[0].length }));
          }
        }
        const wait = slice();
        if (wait) await wait;
      }
    }
  };

  // How many events there would be with each option.
  const tally = (counts) => {
    for (const box of all("input[type=checkbox]", form)) {
      const f = facet(box.name), v = (f.ids ??= new Map(f.values?.map((v, i) => [v[0], i]))).get(box.value);
      const n = counts[f.from + v] || 0;
      box.checked = chosen[box.name].has(box.value);
      $(".n", box.parentNode).textContent = n;
      box.parentNode.classList.toggle("dim", !n && !box.checked);
      box.parentNode.hidden = !whole.counts[f.from + v] && !box.checked; // no event of the page has it
    }
    for (const part of all("fieldset:has(> .options):not([data-facet])", panel)) {
      part.hidden = all("label:not([hidden])", part).length < 2;
    }
  };

  // The options of the filters that are not in the page: those with most
  // events, or those that are looked for, and always those that are chosen.
  const option = (name, [id, label]) => {
    const box = Object.assign(document.createElement("input"), { type: "checkbox", name, value: id });
    const text = Object.assign(document.createElement("span"), { textContent: label, dir: "auto" });
    const n = Object.assign(document.createElement("span"), { className: "n" });
    const line = document.createElement("label");
    line.append(box, text, n);
    return line;
  };
  const options = async (counts, signal) => {
    if (panel.hidden) return;
    const slice = solnomaSearch.yielding(signal);
    for (const part of all("[data-facet]", panel)) {
      const f = facet(part.dataset.facet), values = await engine.valuesOf(f);
      signal?.throwIfAborted();
      if (!part.pool) {
        const many = ([, v]) => whole.counts[f.from + v];
        part.pool = values.map((v, i) => [v, i]).filter((o) => many(o) && f.from + o[1] !== engine.scope && (part.dataset.kind || "") === (o[0][2] || ""))
          .sort((a, b) => many(b) - many(a));
        part.hidden = part.pool.length < 2;
        $(".look", part).hidden = part.pool.length <= few;
      }
      const words = solnomaSearch.words($(".look", part).value);
      const fits = (o) => {
        if (words.length) o.terms ??= solnomaSearch.terms([o[0][1], ...o[0].slice(3)].join(" "));
        return words.every((w) => o.terms.some((t) => t.startsWith(w)));
      };
      const shown = [];
      for (const o of part.pool) {
        if (chosen[f.name].has(o[0][0]) || shown.length < few && fits(o)) shown.push(o);
        const wait = slice();
        if (wait) await wait;
      }
      const key = shown.map((o) => o[1]).join();
      if (part.shown !== key) {
        const focused = document.activeElement?.value;
        $(".options", part).replaceChildren(...shown.map((o) => option(f.name, o[0])));
        if (focused && !part.contains(document.activeElement)) all(".options input", part).find((box) => box.value === focused)?.focus();
      }
      part.shown = key;
    }
    tally(counts);
  };

  // The filters that are on, each a button that takes it off.
  const filters = (numbers, known) => {
    const on = [];
    for (const n of names) for (const v of numbers[n] || []) on.push([n, known[n][v][1], () => chosen[n].delete(known[n][v][0])]);
    for (const field of [from, to]) {
      if (field.value.trim() && days(field.value)) on.push([field.name, field.labels[0].textContent.trim() + " " + field.value.trim(), () => field.value = ""]);
    }
    toggle.classList.toggle("on", on.some(([n]) => n !== "topic"));
    tokens.replaceChildren(...on.map(([n, label, off]) => {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "token of-" + n, textContent: label });
      button.setAttribute("aria-label", tokens.dataset.remove.replace("$1", label));
      button.addEventListener("click", () => {
        off();
        search.focus();
        change(true);
      });
      return button;
    }));
  };

  // What a reader does.
  let typing;
  const change = async (push) => {
    clearTimeout(typing);
    if (push) write(push);
    const top = $(".state").getBoundingClientRect().top - $(".bar").offsetHeight;
    if (top < -1 && panel.hidden) scrollBy(0, top);
    if (await show()) write(false);
  };
  form.addEventListener("input", ({ target }) => {
    clearTimeout(typing);
    if (target.type === "checkbox") {
      chosen[target.name][target.checked ? "add" : "delete"](target.value);
      change(true);
    } else if (target.className === "look") {
      typing = setTimeout(show, 100);
    } else {
      typing = setTimeout(change, 100, false);
    }
  });
  order.addEventListener("change", () => change(true));
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    change(false);
  });
  const reset = (focus) => {
    for (const field of [search, from, to]) field.value = "";
    for (const n of names) chosen[n].clear();
    for (const radio of all("input", order)) radio.checked = radio.value === "time";
    if (focus) search.focus();
    return change(true);
  };
  clear.addEventListener("click", reset);
  $("button", none).addEventListener("click", reset);
  toggle.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    toggle.setAttribute("aria-expanded", !panel.hidden);
    form.classList.toggle("opened", !panel.hidden);
    show();
  });
  form.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && !panel.hidden && e.target !== search) {
      toggle.click();
      toggle.focus();
    }
  });
  form.addEventListener("focusin", () => opening || show());
  addEventListener("popstate", () => {
    if (location.search === address) return; // a link within the page
    read();
    show();
  });

  // A link into the page leads to what a filter hides, too.
  const reveal = async () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      await reset(false);
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);

  form.hidden = false;
  // Headings stick below the bar, whose height depends on its lines. A custom
  // property would have the browser style all of the page anew.
  const bar = $(".bar"), heads = all(".year > .head");
  new ResizeObserver(() => {
    const height = bar.offsetHeight;
    document.documentElement.style.scrollPaddingTop = height + 60 + "px";
    for (const head of heads) head.style.top = height + "px";
  }).observe(bar);
  const links = $(".links");
  if (links) links.hidden = true;
  say(events);
  read();
  if (state().size) show().then(reveal);
})();
