/** A process that upgrades and kills itself at a point that its arguments name: URL, JSON of migrations, event, statement. */
import { connect } from "../../../runtime/connect.ts";
import { upgrade } from "../../../runtime/migrate/run.ts";
import type { Migration } from "../../../runtime/migration.ts";

const [url = "", migrations = "[]", kind, statement] = process.argv.slice(2);
const parsed: readonly Migration[] = JSON.parse(migrations);
const driver = await connect(url);
await upgrade(driver, { load: async () => parsed }, "head", {
  // As the command line does: then nothing is sent ahead.
  signal: new AbortController().signal,
  onProgress(event) {
    if (!("version" in event) || event.kind !== kind || event.version !== 2) return;
    if (event.kind !== "statement" || event.statement === Number(statement)) process.kill(process.pid, "SIGKILL");
  },
});
