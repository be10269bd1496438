/** The options of a MySQL or MariaDB table, as information_schema tells them. */
import type { Table } from "../../../catalog/catalog.ts";
import { type Cell, optional, text } from "../../cells.ts";

/** ENGINE, CHARSET, COLLATE and what else was said when the table was made: ROW_FORMAT, KEY_BLOCK_SIZE … */
export function tableOptions([, , engine, collation, options]: readonly Cell[]): Table["options"] {
  const collate = text(collation);
  const said = (optional(options) ?? "").matchAll(/(?:`([^`]*)`|(\w+))=(\S+)/g);
  // Aria keeps tables whole after a crash unless told otherwise, and shows that it does.
  const usual = (name: string, value: string | number) => name === "TRANSACTIONAL" && value === 1;
  const all = [...said].map(([, quoted, plain, value = ""]): [string, string | number] => {
    const unquoted = value.replace(/^'(.*)'$/, "$1");
    return [(quoted ?? plain ?? "").toUpperCase(), /^\d+$/.test(unquoted) ? Number(unquoted) : unquoted];
  });
  const more = all.filter(([name, value]) => !usual(name, value));
  // Every collation's name begins with that of its character set.
  const charset = collate.split("_")[0] ?? collate;
  return { ENGINE: optional(engine) ?? "", CHARSET: charset, COLLATE: collate, ...Object.fromEntries(more) };
}
