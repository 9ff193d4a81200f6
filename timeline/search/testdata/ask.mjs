// Runs static/search.js: folds texts, and puts questions to an index. Standard
// input is {script, texts, files, manifest, questions}; standard output
// {folded, terms, words, answers, asked}, where asked lists the files that each
// question had loaded.
import { readFileSync } from "node:fs";

const { script, texts, files, manifest, questions } = JSON.parse(readFileSync(0, "utf8"));
const search = new Function(script + "; return solnomaSearch")();
const answer = {
  folded: texts.map(search.fold), terms: texts.map(search.terms), words: texts.map(search.words), answers: [], asked: [],
};
if (manifest) {
  let loaded = [];
  const load = async (name) => {
    loaded.push(name);
    return new Function("solnoma", "return " + files[name])((data) => data);
  };
  const engine = await search.open(load, manifest);
  for (const { text, unfinished, chosen = {}, from, to, scope = -1, range } of questions) {
    loaded = [];
    const q = { words: search.words(text), unfinished, chosen, from: from ?? -Infinity, to: to ?? Infinity, scope, range: range ?? [0, engine.count - 1] };
    const found = await engine.search(q);
    answer.answers.push({
      events: found.events, counts: [...found.counts], scope: found.scope, ranked: await engine.ranked(found),
      first: found.events.length ? await engine.card(found.events[0]) : [],
    });
    answer.asked.push(loaded);
  }
}
process.stdout.write(JSON.stringify(answer));
