/** Derives runtime/sync/table/ from runtime/table/: what awaits there, without promises, and the index that exports it. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { syncTable } from "./build/sync-table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = path.join(root, "runtime/sync/table");

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of syncTable(root)) writeFileSync(path.join(folder, name), text);
