// The search of a timeline: reads the index that timeline/search makes, of
// which it loads what a question needs. It knows nothing of the page.
const solnomaSearch = (() => {
  // As in fold.go, with the same words.
  const foldings = "ıi øo łl đd ðd ħh ŧt ŋn əe æae œoe ßss þth ςσ " +
    "қк ҡк ҝк ғг ґг ңн өо ұу үу һх ҳх ҷч әа іи єе " +
    "یي ىي کك " +
    "’' ‘' ‛' ʻ' ʼ' ʹ' `' ′'";
  const folding = Object.fromEntries(foldings.split(" ").map((w) => [w[0], w.slice(1)]));
  const fold = (s) => s.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^\0-_a-~]/g, (c) => folding[c] ?? c);

  const split = (s) => (fold(s).match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}])+(?:'(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}])+)*/gu) || [])
    .map((w) => w.replace(/'s$/, ""));
  const cut = (w) => w.length > 32 ? [...w].slice(0, 32).join("") : w;
  const whole = (w) => cut(w.replaceAll("'", ""));
  // The terms under which a text is found, and those that a question asks for.
  const terms = (s) => split(s).flatMap((w) => w.includes("'") ? [...w.split("'").map(cut), whole(w)] : cut(w));
  const words = (s) => [...new Set(split(s).map(whole))];

  // As in encode.go.
  const reader = (text) => {
    let i = 0;
    return {
      more: () => i < text.length,
      digit: () => text.charCodeAt(i++) - 35,
      number: () => {
        let n = 0, unit = 1, d;
        for (; (d = text.charCodeAt(i++) - 35) >= 28; unit *= 28) n += (d - 28) * unit;
        return n + d * unit;
      },
    };
  };

  // Work is done in slices of some milliseconds, between which the page
  // answers. It ends with an error when it is not wanted any more.
  let until = 0;
  const rest = async (signal) => {
    await (globalThis.scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done)));
    signal?.throwIfAborted();
    until = performance.now() + 5;
  };
  const yielding = (signal) => {
    let calls = 0;
    return () => (++calls & 31) === 0 && performance.now() > until ? rest(signal) : null;
  };

  // An index; load takes the name of a file and promises what is in it.
  const open = async (load, name) => {
    const index = await load(name);
    const { count, facets } = index;
    const files = (kind, hashes) => Promise.all(hashes.map((hash) => load(kind + "." + hash + ".js")));
    let from = 0;
    for (const f of facets) {
      f.from = from;
      from += f.count;
    }

    // The events: first and last day, and the values from at[i] to at[i+1].
    const first = new Float64Array(count), last = new Float64Array(count), at = new Uint32Array(count + 1), values = [];
    let slice = yielding(), n = 0;
    for (const text of await files("events", index.events)) {
      for (const r = reader(text), day = { is: 0 }; r.more(); n++) {
        const signed = r.number();
        day.is += signed % 2 ? -(signed + 1) / 2 : signed / 2;
        const length = r.number(), open = r.number();
        first[n] = open & 1 ? -Infinity : day.is;
        last[n] = open & 2 ? Infinity : day.is + length;
        for (let k = r.number(), v = 0; k > 0; k--) values.push(v += r.number());
        at[n + 1] = values.length;
        const wait = slice();
        if (wait) await wait;
      }
    }

    // The values of a facet, each [id, label, kind, other spellings…].
    const valuesOf = async (f) => f.values ??= (await files("values", f.files || [])).flat();

    // The files that hold the terms which begin with a prefix.
    const filesOf = (prefix) => {
      const { starts } = index;
      let i = starts.findIndex((start) => start > prefix);
      i = Math.max((i < 0 ? starts.length : i) - 1, 0);
      let end = i + 1;
      while (end < starts.length && starts[end].startsWith(prefix)) end++;
      return index.terms.slice(i, end);
    };

    // What the events say of a word: their impacts, and how many have any. A
    // prefix stands for the words that begin with it, unless these are too
    // many to load.
    const impacts = async (word, prefix, signal) => {
      const slice = yielding(signal);
      let names = filesOf(word);
      if (names.length > 8) {
        names = names.slice(0, 1);
        prefix = false;
      }
      const best = new Float32Array(count);
      for (const lines of await files("terms", names)) {
        signal?.throwIfAborted();
        for (const start = prefix ? word : word + " ", hits = { at: find(lines, start, 0) }; hits.at >= 0; hits.at = find(lines, start, hits.at + 1)) {
          const space = lines.indexOf(" ", hits.at), end = lines.indexOf("\n", hits.at);
          const list = lines.slice(space + 1, end < 0 ? lines.length : end);
          const full = space - hits.at === word.length ? 1 : 0.7;
          const take = (event, impact) => {
            if (impact * full > best[event]) best[event] = impact * full;
          };
          if (list[0] === "!") {
            const impact = list.charCodeAt(1) - 35;
            for (let i = 0; i < count; i++) {
              if ((list.charCodeAt(2 + (i / 5 | 0)) - 35) >> i % 5 & 1) take(i, impact);
              const wait = slice();
              if (wait) await wait;
            }
          } else {
            for (let r = reader(list), event = -1, i = 0; r.more(); i++) {
              event += r.number() + 1;
              take(event, r.digit());
              const wait = slice();
              if (wait) await wait;
            }
          }
        }
      }
      return best;
    };
    const find = (lines, start, from) => {
      if (from === 0 && lines.startsWith(start)) return 0;
      const i = lines.indexOf("\n" + start, Math.max(from - 1, 0));
      return i < 0 ? -1 : i + 1;
    };

    // Finds the events that match all of a question:
    //   words, of which the last may be unfinished; from and to, days;
    //   chosen, the places of the chosen values by the name of their facet;
    //   scope, a value that all events have to have, or -1;
    //   range, the first and the last event that it is about.
    // It promises the events in the order of time, how well each matches, and
    // how many there would be with each value.
    const search = async (q, signal) => {
      const slice = yielding(signal);
      const score = new Float32Array(count), has = new Uint8Array(count);
      for (const [k, word] of q.words.entries()) {
        const best = await impacts(word, k === q.words.length - 1 && q.unfinished, signal);
        let df = 0;
        for (let i = 0; i < count; i++) if (best[i]) df++;
        const idf = Math.log(1 + (count - df + 0.5) / (df + 0.5));
        for (let i = 0; i < count; i++) {
          if (best[i] && has[i] === k) {
            has[i]++;
            score[i] += best[i] * idf;
          }
          const wait = slice();
          if (wait) await wait;
        }
      }

      const facetOf = new Uint8Array(from), wanted = new Uint8Array(from);
      const need = facets.map((f, k) => {
        facetOf.fill(k, f.from, f.from + f.count);
        const chosen = q.chosen[f.name] || [];
        for (const v of chosen) wanted[f.from + v] = 1;
        return f.all ? chosen.length : Math.min(chosen.length, 1);
      });
      const events = [], counts = new Uint32Array(from), hits = new Uint32Array(facets.length);
      let scope = 0;
      for (let i = q.range[0]; i <= q.range[1]; i++) {
        const wait = slice();
        if (wait) await wait;
        let inScope = q.scope < 0;
        hits.fill(0);
        for (let j = at[i]; j < at[i + 1]; j++) {
          const v = values[j];
          if (wanted[v]) hits[facetOf[v]]++;
          if (v === q.scope) inScope = true;
        }
        if (!inScope) continue;
        scope++;
        if (has[i] < q.words.length || last[i] < q.from || first[i] > q.to) continue;
        let failed = 0, failing = -1;
        for (let k = 0; k < need.length; k++) {
          if (hits[k] < need[k]) {
            failed++;
            failing = k;
          }
        }
        if (!failed) events.push(i);
        // A value of a facet of which one is enough is counted among what the
        // other facets leave.
        if (failed > 1 || failed && facets[failing].all) continue;
        for (let j = at[i]; j < at[i + 1]; j++) {
          if (!failed || facetOf[values[j]] === failing) counts[values[j]]++;
        }
      }
      return { events, score, counts, scope };
    };

    // The events with the best first, and of those that match as well as one
    // another the earlier. A sort could not be done in slices.
    const ranked = async ({ events, score }, signal) => {
      const slice = yielding(signal);
      let most = 0;
      for (const e of events) most = Math.max(most, score[e]);
      const steps = Array.from({ length: 1024 }, () => []);
      for (const [i, e] of events.entries()) {
        steps[Math.floor(1023 * (1 - score[e] / most)) || 0].push(e);
        const wait = slice();
        if (wait) await wait;
      }
      return steps.flat();
    };

    const card = async (event) => (await files("cards", [index.cards[event / index.inFile | 0]]))[0][event % index.inFile];
    const valuesAt = (event, f) => values.slice(at[event], at[event + 1]).filter((v) => v >= f.from && v < f.from + f.count).map((v) => v - f.from);

    return { count, facets, valuesOf, search, ranked, card, valuesAt };
  };

  return { fold, terms, words, open, rest, yielding };
})();
