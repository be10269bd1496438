/** The files of runtime/sync/table/ as they follow from runtime/table/. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { awaits, synchronous } from "../../generator/helpers/synchronous.ts";

/** By their names. Only what awaits has a file of its own; the rest is imported from where it is. */
export function syncTable(root: string): ReadonlyMap<string, string> {
  const folder = path.join(root, "runtime/table");
  const texts = new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );
  const derived = [...texts].filter(([name, text]) => name === "index.ts" || awaits(text)).map(([name]) => name);
  return new Map(derived.map((name) => [name, derive(name, texts.get(name) ?? "", derived)]));
}

function derive(name: string, text: string, derived: readonly string[]): string {
  const note = `// Derived from runtime/table/${name} by scripts/derive-sync.ts; do not edit.\n`;
  const moved = text.replace(/(from ")(\.\.?\/[^"]+)(")/g, (_, open: string, file: string, close: string) => {
    if (file === "../driver.ts") return `${open}${file}${close}`;
    if (file.startsWith("../")) return `${open}../${file}${close}`;
    return derived.includes(file.slice(2)) ? `${open}${file}${close}` : `${open}../../table/${file.slice(2)}${close}`;
  });
  const code = synchronous(moved);
  const end = code.startsWith("/**") ? code.indexOf("*/") + 3 : 0;
  return code.slice(0, end) + note + code.slice(end);
}
