/** What reading a schema back from a MySQL or MariaDB database goes by. */
import type { Column, Table } from "../../catalog/catalog.ts";
import type { ColumnType, EngineOptions, NativeValue, TableOptions } from "../../schema/schema.ts";
import type { Adoption, Candidates } from "../adoption.ts";
import type { Rules } from "../projection/rules.ts";
import { quoteName } from "./quote.ts";

/** In what the two servers differ: their rules, and the key under which they stand in the options of a table. */
export function adoptionFor(rules: Rules, key: "mysql" | "mariadb"): Adoption {
  return {
    rules,
    text: { quote: "`", backslashes: true, foldsNames: false, quotesColumns: true },
    types,
    tableOptions: (table) => tableOptions(rules, key, table),
    sameTrigger: (found, wanted) => found === wanted,
    dropTrigger: (_, name) => `DROP TRIGGER ${quoteName(name)}`,
    dropFunction: ({ name }) => `DROP FUNCTION ${quoteName(name)}`,
    plainDefault: (printed) => printed,
    triggersFollow: true,
  };
}

/** https://dev.mysql.com/doc/refman/8.4/en/data-types.html */
function types(column: Column, said: readonly string[], _enums: unknown, owner: string): Candidates {
  const { type } = column;
  const [, base = type, size, more = ""] = /^([a-z]+)(?:\(([\d,]+)\))?(.*)$/.exec(type) ?? [];
  const [first = 0, second = 0] = (size ?? "").split(",").map(Number);
  const wide: ColumnType = { kind: "bigint", as: column.identity === undefined ? "bigint" : "number" };
  const exactly = (...exact: readonly ColumnType[]): Candidates => {
    const last = exact.at(-1);
    return { exact: [...ofChecks(said), ...exact], ...(last === undefined ? {} : { near: last }), as: "unknown" };
  };
  switch (base) {
    case "tinyint":
      return type === "tinyint(1)" ? exactly({ kind: "boolean" }) : exactly({ kind: "integer" });
    case "smallint":
    case "mediumint":
      return exactly({ kind: "integer" });
    case "int":
      // Unsigned, it goes beyond what 32 bits hold with a sign.
      return more === "" ? exactly({ kind: "integer" }) : exactly({ kind: "bigint", as: "number" });
    case "bigint":
      return exactly(wide);
    case "decimal":
      return exactly({ kind: "decimal", precision: first, scale: second });
    case "double":
    case "float":
      return exactly({ kind: "double" });
    case "date":
    case "json":
      return exactly({ kind: base });
    case "datetime":
    case "timestamp":
      return exactly({ kind: "timestamp" });
    case "varchar":
      return exactly({ kind: "text", max: Math.max(1, first) });
    case "char":
      return exactly({ kind: "uuid" }, { kind: "text", max: Math.max(1, first) });
    case "longtext":
    case "mediumtext":
    case "text":
    case "tinytext":
      return exactly({ kind: "text" });
    case "varbinary":
    case "binary":
      return exactly({ kind: "bytes", max: Math.max(1, first) });
    case "longblob":
    case "mediumblob":
    case "blob":
    case "tinyblob":
      return exactly({ kind: "bytes" });
    case "enum":
      return exactly({ kind: "oneOf", values: valuesOf(type), enumName: `${owner}_${column.name}` });
    default:
      return { exact: [], as: nativeValues[base] ?? "unknown" };
  }
}

const nativeValues: { readonly [type: string]: NativeValue | undefined } = {
  year: "number",
  time: "string",
  set: "string",
  bit: "bytes",
};

function valuesOf(type: string): readonly string[] {
  return [...type.matchAll(/'((?:[^'\\]|''|\\.)*)'/gs)].map(([, inner = ""]) =>
    inner.replaceAll("''", "'").replace(/\\(.)/gs, "$1"),
  );
}

/** Checks of a length and of a closed set. */
function ofChecks(said: readonly string[]): readonly ColumnType[] {
  return said.flatMap((text): readonly ColumnType[] => {
    const max = Number(/<= (\d+)/.exec(text)?.[1] ?? 0);
    const values = valuesOf(text);
    return [
      ...(max > 0
        ? ([
            { kind: "text", max },
            { kind: "bytes", max },
          ] as const)
        : []),
      ...(values.length > 0 ? ([{ kind: "oneOf", values }] as const) : []),
    ];
  });
}

/** Only what the compiler would not write by itself is said. */
function tableOptions(
  rules: Rules,
  key: "mysql" | "mariadb",
  { options }: Table,
): ReturnType<Adoption["tableOptions"]> {
  const { ENGINE, CHARSET, COLLATE, ROW_FORMAT, ...more } = options;
  const usual = rules.tableOptions({
    className: "",
    property: "",
    name: "",
    columns: [],
    uniques: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    options: {},
  });
  const given: EngineOptions = {
    ...(ENGINE === usual.ENGINE ? {} : { engine: String(ENGINE) }),
    ...(String(COLLATE).split("_")[0] === CHARSET ? {} : { charset: String(CHARSET) }),
    ...(COLLATE === usual.COLLATE ? {} : { collation: String(COLLATE) }),
    ...(ROW_FORMAT === undefined ? {} : { rowFormat: String(ROW_FORMAT) }),
    ...(Object.keys(more).length === 0 ? {} : { with: more }),
  };
  const found: TableOptions = Object.keys(given).length === 0 ? {} : { [key]: given };
  return { options: found, ownCollation: undefined, left: {} };
}
