/** `<dialect>/migrations/index.ts`: the texts as a module, for applications that are bundled or have no file system. */
import type { Migration } from "../../runtime/migration.ts";

/** The module's text: every migration with both directions as string literals. */
export function composeModule(migrations: readonly Migration[], origin: string): string {
  const entries = migrations.map(
    ({ version, name, up, down }) =>
      `  {\n    version: ${version},\n    name: ${literal(name)},\n    up: ${literal(up)},\n    down: ${literal(down)},\n  },\n`,
  );
  return `/** The migrations beside this file, as a module. Generated from ${origin}; do not edit. */
import type { Migration } from "colonnade/runtime";

export const migrations: readonly Migration[] = [
${entries.join("")}];
`;
}

/** A template literal: its lines are the file's lines, so that a diff reads like the file's. */
function literal(text: string): string {
  if (!text.includes("\n")) return JSON.stringify(text);
  return `\`${text.replace(/\\|`|\$\{/g, "\\$&").replaceAll("\r", "\\r")}\``;
}
