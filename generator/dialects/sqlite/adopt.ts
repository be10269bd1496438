/** What reading a schema back from a SQLite database goes by. */
import type { Column, Table } from "../../catalog/catalog.ts";
import type { ColumnType } from "../../schema/schema.ts";
import type { Adoption, Candidates } from "../adoption.ts";
import { isKeyword } from "./names.ts";
import { quoteName } from "./quote.ts";
import { rules } from "./rules.ts";

export const adoption: Adoption = {
  rules,
  text: {
    quote: '"',
    otherQuotes: String.raw`|\x60(?:[^\x60]|\x60\x60)*\x60|\[[^\]]*\]`,
    backslashes: false,
    foldsNames: true,
    quotesColumns: false,
    isKeyword,
  },
  types,
  tableOptions: ({ options: { STRICT, "WITHOUT ROWID": withoutRowid, ...left } }) => ({
    options:
      STRICT === true || withoutRowid === true
        ? {
            sqlite: {
              ...(STRICT === true ? { strict: true } : {}),
              ...(withoutRowid === true ? { withoutRowid: true } : {}),
            },
          }
        : {},
    ownCollation: undefined,
    left,
  }),
  sameTrigger: (found, wanted) => found === wanted,
  dropTrigger: (_, name) => `DROP TRIGGER ${quoteName(name)}`,
  dropFunction: () => "",
  plainDefault: (printed) => printed,
  numbered,
};

/** The rowid under the name of a column numbers itself, and `AUTOINCREMENT` is the identity of the DSL. */
function numbered(column: Column, { primaryKey, foreignKeys, options }: Table): string | undefined {
  const isRowid =
    column.type === "integer" &&
    !column.nullable &&
    primaryKey?.columns.length === 1 &&
    primaryKey.columns[0] === column.name &&
    options["WITHOUT ROWID"] !== true &&
    !foreignKeys.some(({ columns }) => columns.includes(column.name));
  return isRowid && column.identity === undefined ? "rowid" : undefined;
}

/** https://www.sqlite.org/datatype3.html#determination_of_column_affinity */
function types({ type }: Column, said: readonly string[]): Candidates {
  const name = type.toUpperCase();
  if (type === "integer") return { exact: [...ofChecks(said), wide], near: wide, as: "number" };
  if (type === "text") return { exact: [...ofChecks(said), { kind: "text" }], near: { kind: "text" }, as: "string" };
  if (type === "blob") return { exact: [...ofChecks(said), { kind: "bytes" }], near: { kind: "bytes" }, as: "bytes" };
  if (type === "real") return { exact: [{ kind: "double" }], near: { kind: "double" }, as: "number" };
  if (/^BOOL/.test(name)) return { exact: [], near: { kind: "boolean" }, as: "boolean" };
  if (name.includes("INT")) return { exact: [], near: wide, as: "number" };
  if (/CHAR|CLOB|TEXT|^UUID$/.test(name)) return { exact: [], near: { kind: "text" }, as: "string" };
  if (name.includes("BLOB")) return { exact: [], near: { kind: "bytes" }, as: "bytes" };
  if (/REAL|FLOA|DOUB|NUMERIC|DECIMAL/.test(name)) return { exact: [], near: { kind: "double" }, as: "number" };
  return { exact: [], as: "unknown" };
}

/** SQLite's integers have 64 bits. */
const wide: ColumnType = { kind: "bigint", as: "number" };

/** What the checks of a type may mean: each candidate is tried against them. */
function ofChecks(said: readonly string[]): readonly ColumnType[] {
  return said.flatMap((text): readonly ColumnType[] => {
    const strings = [...text.matchAll(/'((?:[^']|'')*)'/g)].map(([, inner = ""]) => inner.replaceAll("''", "'"));
    const [max] = [...text.matchAll(/<= (\d+)/g)].map(([, digits]) => Number(digits)).slice(-1);
    const [first] = strings;
    const fraction = (/\.((?:\[0-9\])+)'/.exec(text)?.[1]?.length ?? 0) / "[0-9]".length;
    return [
      { kind: "boolean" },
      { kind: "timestamp" },
      { kind: "date" },
      { kind: "json" },
      { kind: "uuid" },
      ...(max === undefined
        ? []
        : ([
            { kind: "text", max },
            { kind: "bytes", max },
          ] as const)),
      ...(max === undefined
        ? []
        : ([max, max - 1] as const).map((precision) => ({ kind: "decimal", precision, scale: fraction }) as const)),
      ...(first === undefined ? [] : ([{ kind: "oneOf", values: strings }] as const)),
    ];
  });
}
