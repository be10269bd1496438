/** `chain.json`: the hashes of every migration in every dialect, derived from the files. */
import type { DialectName } from "../schema/schema.ts";
import type { MigrationFiles } from "./state.ts";

/** The text of chain.json: one migration a line. */
export function composeChain(dialects: readonly (readonly [DialectName, readonly MigrationFiles[]])[]): string {
  const sections = dialects.map(([dialect, migrations]) => {
    const lines = migrations.map(
      ({ version, name, checksum, chain }) => `      ${JSON.stringify({ version, name, checksum, chain })}`,
    );
    const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n    ]`;
    return `    ${JSON.stringify(dialect)}: ${list}`;
  });
  return `{\n  "format": 1,\n  "dialects": {\n${sections.join(",\n")}\n  }\n}\n`;
}
