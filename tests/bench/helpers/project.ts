/** Compiles schema/shared-context into a project of its own, with helpers of both kinds, by the compiler as it is built. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export function generateHelpers(project: string, dialects?: readonly string[]): void {
  mkdirSync(project, { recursive: true });
  cpSync(path.join(root, "schema/shared-context"), path.join(project, "schema"), { recursive: true });
  writeFileSync(
    path.join(project, "package.json"),
    JSON.stringify({ type: "module", colonnade: { sync: true, ...(dialects === undefined ? {} : { dialects }) } }),
  );
  const compiler = path.join(root, "dist/bin/colonnade.js");
  execFileSync(process.execPath, [compiler, "generate"], { cwd: project, stdio: "ignore" });
}
