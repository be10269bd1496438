import { writeFileSync } from "node:fs";
import "./limits.ts";
import { id, Table } from "colonnade/schema";

writeFileSync("effect.txt", "this must not be written");
process.exit(3);
await fetch("https://example.com");
globalThis.answer = 42;

if (process.env.CI) {
  console.log("in CI");
}

for (const name of ["a", "b"]) console.log(name);

export class Sessions extends Table {
  id = id();
}
