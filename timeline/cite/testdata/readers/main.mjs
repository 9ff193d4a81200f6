// Reads references with programs for them. Standard input is an object with the
// BibTeX and the CSL-JSON; standard output is what was read of each.
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { plugins } from "@citation-js/core"
import "@citation-js/plugin-bibtex"

const CSL = createRequire(import.meta.url)("citeproc")

const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>Test</title><id>test</id><updated>2020-01-01T00:00:00Z</updated></info>
<macro name="date"><choose><if is-uncertain-date="issued event-date" match="any"><text value="circa "/></if></choose>
<date variable="issued" form="text"/><date variable="event-date" form="text"/></macro>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><names variable="author"><name/></names><text variable="title" prefix="|"/><text variable="container-title" prefix="|"/>
<text variable="publisher" prefix="|"/><text macro="date" prefix="|"/><text variable="URL" prefix="|"/></layout></bibliography></style>`

const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
<style-options punctuation-in-quote="false"/>
<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
<terms><term name="et-al">et al.</term><term name="and">and</term><term name="bc"> BC</term><term name="ad"> AD</term>
${["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
  .map((m, i) => `<term name="month-${String(i + 1).padStart(2, "0")}">${m}</term>`).join("")}
${["Spring", "Summer", "Autumn", "Winter"].map((s, i) => `<term name="season-0${i + 1}">${s}</term>`).join("")}
</terms></locale>`

function csl(text) {
  const items = JSON.parse(text)
  const byID = Object.fromEntries(items.map((i) => [i.id, i]))
  const engine = new CSL.Engine({ retrieveItem: (id) => byID[id], retrieveLocale: () => locale }, style)
  engine.setOutputFormat("text")
  engine.updateItems(items.map((i) => i.id))
  const [about, entries] = engine.makeBibliography()
  return Object.fromEntries(about.entry_ids.map((ids, i) => [ids[0], entries[i].trim()]))
}

function bibtex(text) {
  return plugins.input.chain(text, { generateGraph: false, strict: true }).map((i) => ({
    id: i["citation-key"] ?? i.id, title: i.title ?? "", author: (i.author ?? []).map((a) => a.literal ?? [a.given, a.family].filter(Boolean).join(" ")),
    publisher: i.publisher ?? "", url: i.URL ?? "", note: i.note ?? "", issued: i.issued?.["date-parts"]?.[0] ?? [],
  }))
}

const input = JSON.parse(readFileSync(0, "utf8"))
process.stdout.write(JSON.stringify({ csl: csl(input.csl), bibtex: bibtex(input.bibtex) }))
