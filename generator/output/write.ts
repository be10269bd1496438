/** Writes planned files so that a reader, or a crash, sees each one whole. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileChange } from "./plan.ts";

/**
 * All texts are written beside their places first and then renamed into them, so that a full disk stops the run before anything
 * has changed. Snapshots come last: where they are missing or older, the next run knows that this one did not finish.
 */
export function writeOutput(out: string, changes: readonly FileChange[]): void {
  const staged: { readonly temporary: string; readonly file: string }[] = [];
  const made = new Set<string>();
  try {
    for (const { path, text } of changes) {
      if (text === undefined) continue;
      const file = join(out, path);
      const folder = dirname(file);
      if (!made.has(folder)) {
        mkdirSync(folder, { recursive: true });
        made.add(folder);
      }
      const temporary = `${file}.${process.pid}.tmp`;
      staged.push({ temporary, file });
      writeFileSync(temporary, text, { encoding: "utf8", flag: "wx" });
    }
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw error;
  }
  const last = ({ file }: { file: string }) => Number(file.endsWith("snapshot.json"));
  for (const { temporary, file } of staged.sort((a, b) => last(a) - last(b))) renameSync(temporary, file);
  for (const { path, change } of changes) if (change === "removed") rmSync(join(out, path));
}
