/**
 * The bench: `--only compiler` compares `generate` with drizzle-kit's, `--only runner` migrations with other tools', `--only helpers`
 * each helper with the raw driver, `--only imports` what an application loads at its start, `--only types` how long it takes to
 * type-check; all unless told.
 */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { benchCompiler } from "./compiler.ts";
import { benchHelpers } from "./helpers/main.ts";
import { benchImports } from "./imports.ts";
import { benchRunner } from "./runner/main.ts";
import { removeWork } from "./subjects.ts";
import { benchTypes } from "./types.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    rounds: { type: "string" },
    tables: { type: "string", default: "10,100,1000" },
    engines: { type: "string", default: "sqlite,postgres,mysql,mariadb" },
    migrations: { type: "string" },
    operations: { type: "string", default: "" },
    profile: { type: "string" },
  },
});
const resultFile = fileURLToPath(new URL("result.json", import.meta.url));
const numbers = (list: string): readonly number[] => list.split(",").map(Number);
const parts = ["compiler", "runner", "helpers", "imports", "types"];
const chosen = values.only === "" ? parts : values.only.split(/[ ,]+/);
const unknown = chosen.find((part) => !parts.includes(part));
if (unknown !== undefined) throw new Error(`there is no part ${unknown}; the parts are ${parts.join(", ")}`);

removeWork();
const machine = { node: process.version, cpu: cpus()[0]?.model ?? "", cores: cpus().length };
let results: object = { machine };
if (chosen.includes("compiler")) {
  results = { ...results, compiler: benchCompiler(numbers(values.tables), Number(values.rounds ?? 7)) };
}
if (chosen.includes("runner")) {
  const counts = values.migrations === undefined ? undefined : numbers(values.migrations);
  const options = { rounds: Number(values.rounds ?? 5), engines: values.engines.split(","), counts };
  results = { ...results, runner: await benchRunner(options) };
}
if (chosen.includes("helpers")) {
  const operations = values.operations === "" ? [] : values.operations.split(",");
  const engines = values.engines.split(",");
  const options = { rounds: Number(values.rounds ?? 9), engines, operations, profile: values.profile };
  results = { ...results, helpers: await benchHelpers(options) };
}
if (chosen.includes("imports")) results = { ...results, imports: await benchImports(Number(values.rounds ?? 9)) };
if (chosen.includes("types")) {
  results = { ...results, types: benchTypes(numbers(values.tables), Number(values.rounds ?? 3)) };
}
removeWork();
writeFileSync(resultFile, `${JSON.stringify(results, undefined, 2)}\n`);
console.log(`\n${machine.cores} × ${machine.cpu.trim()}, Node ${machine.node}; figures in ${resultFile}`);
