// Prints axe-core, to be run in a page.
import { readFileSync } from "node:fs";

process.stdout.write(readFileSync("node_modules/axe-core/axe.min.js"));
