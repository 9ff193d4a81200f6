// Reads the formats with the programs that they are for. Standard input is an
// object of the files by name; standard output is what was read of each.
import { readFileSync } from "node:fs"
import { isEvent, iter, parse } from "@markwhen/parser"
import { buildSync } from "esbuild"
import ICAL from "ical.js"
import { JSDOM } from "jsdom"

// TimelineJS's reader of its JSON is not among what it publishes, so that it is
// built of its source; it runs in a page.
function timelineJS(text) {
  const bundle = buildSync({
    stdin: {
      contents: `export { TimelineConfig } from "./src/js/core/TimelineConfig.js"`,
      resolveDir: "node_modules/@knight-lab/timelinejs",
    },
    bundle: true, format: "iife", globalName: "TL", write: false, logLevel: "error",
  }).outputFiles[0].text
  const { window } = new JSDOM("", { runScripts: "outside-only" })
  window.eval(bundle + "\nwindow.TL = TL")
  const config = new window.TL.TimelineConfig(window.JSON.parse(text))
  config.validate()
  const plain = (html) => {
    const p = window.document.createElement("p")
    p.innerHTML = html
    return p.textContent
  }
  const date = (d) => d && [d.data.year, d.data.month, d.data.day].filter((n) => n !== undefined)
  return {
    errors: config.getErrors(), scale: config.scale, title: plain(config.title.text.headline),
    events: config.events.map((e) => ({
      id: e.unique_id, title: plain(e.text.headline), text: e.text.text, words: plain(e.text.text),
      display: e.display_date, group: e.group ?? "", start: date(e.start_date), end: date(e.end_date) ?? [],
    })),
  }
}

function markwhen(text) {
  const read = parse(text)
  const events = []
  for (const { eventy } of iter(read.events)) {
    if (!isEvent(eventy)) continue
    events.push({
      id: eventy.id ?? "", title: eventy.firstLine.restTrimmed, tags: eventy.tags,
      from: eventy.dateRangeIso.fromDateTimeIso, to: eventy.dateRangeIso.toDateTimeIso,
      edtf: String(eventy.properties.edtf), when: String(eventy.properties.when), status: eventy.properties.status,
      items: eventy.supplemental.map((s) => s.type + ": " + s.raw), percent: eventy.percent ?? -1, completed: eventy.completed ?? null,
      recurs: eventy.recurrence !== undefined,
    })
  }
  return { messages: read.parseMessages, title: read.header.title, events }
}

function iCalendar(text) {
  ICAL.design.strict = true
  const day = (d) => [d.year, d.month, d.day]
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents("vevent").map((v) => {
    const e = new ICAL.Event(v, { strictExceptions: true })
    return { id: e.uid, title: e.summary, text: e.description, start: day(e.startDate), end: day(e.endDate), allDay: e.startDate.isDate }
  })
}

const files = JSON.parse(readFileSync(0, "utf8"))
process.stdout.write(JSON.stringify({
  timelinejs: timelineJS(files["timelinejs.json"]),
  markwhen: markwhen(files["timeline.mw"]),
  ical: iCalendar(files["timeline.ics"]),
}))
