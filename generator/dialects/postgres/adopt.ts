/** What reading a schema back from a PostgreSQL database goes by. */
import type { Column, Enum, Table } from "../../catalog/catalog.ts";
import type { ColumnType } from "../../schema/schema.ts";
import type { Adoption, Candidates } from "../adoption.ts";
import { writeName } from "../expression.ts";
import { canonicalType } from "./introspection/type-names.ts";
import { quoteLiteral, quoteName } from "./quote.ts";
import { rules } from "./rules.ts";
import { serials } from "./serials.ts";
import { enumType } from "./types.ts";

export const adoption: Adoption = {
  rules,
  text: { quote: '"', backslashes: false, foldsNames: false, quotesColumns: false, isKeyword },
  types,
  tableOptions,
  sameTrigger: (found, wanted) => plain(found) === plain(wanted),
  dropTrigger: (table, name) => `DROP TRIGGER ${quoteName(name)} ON ${writeName(quoteName, table)}`,
  dropFunction: (routine) => `DROP FUNCTION ${writeName(quoteName, routine)}(${routine.arguments})`,
  enumScript: ({ values, ...named }: Enum) => ({
    create: `CREATE TYPE ${writeName(quoteName, named)} AS ENUM (${values.map(quoteLiteral).join(", ")})`,
    drop: `DROP TYPE ${writeName(quoteName, named)}`,
  }),
  plainDefault,
  numbered: ({ type, nullable }) => (serials[type] === undefined || nullable ? undefined : type),
};

/** Names are printed without quotes only in small letters, and the words of SQL in capital ones. */
function isKeyword(word: string): boolean {
  return word !== word.toLowerCase();
}

/** The engine prints a trigger without quotes, and with brackets of its own. */
function plain(trigger: string): string {
  return trigger.replace(/["()\s]/g, "").toLowerCase();
}

/** https://www.postgresql.org/docs/current/datatype.html */
function types(column: Column, said: readonly string[], enums: readonly Enum[] = []): Candidates {
  const { type } = column;
  const [, base = type, size] = /^([a-z ]+?)(?:\((\d+(?:,-?\d+)?)\))?$/.exec(type) ?? [];
  const [first = 0, second = 0] = (size ?? "").split(",").map(Number);
  const own = enums.find(({ name, namespace }) => namespace === undefined && enumType(name) === type);
  if (own !== undefined) return { exact: [{ kind: "oneOf", values: own.values, enumName: own.name }], as: "string" };
  const isCounted = column.identity !== undefined || serials[type] !== undefined;
  const wide: ColumnType = { kind: "bigint", as: isCounted ? "number" : "bigint" };
  switch (base) {
    case "integer":
    case "serial":
      return { exact: [{ kind: "integer" }], near: { kind: "integer" }, as: "number" };
    case "smallint":
    case "smallserial":
      return { exact: [], near: { kind: "integer" }, as: "number" };
    case "bigint":
    case "bigserial":
      return { exact: [wide], near: wide, as: "bigint" };
    case "numeric":
      return size === undefined || second < 0 || first < second
        ? { exact: [], as: "string" }
        : { exact: [{ kind: "decimal", precision: first, scale: second }], as: "string" };
    case "double precision":
    case "real":
      return { exact: [{ kind: "double" }], near: { kind: "double" }, as: "number" };
    case "boolean":
    case "date":
    case "uuid":
      return { exact: [{ kind: base }], near: { kind: base }, as: "string" };
    case "jsonb":
    case "json":
      return { exact: [{ kind: "json" }], near: { kind: "json" }, as: "unknown" };
    case "timestamptz":
    case "timestamp":
      return { exact: [{ kind: "timestamp" }], near: { kind: "timestamp" }, as: "string" };
    case "bytea":
      return { exact: [...ofChecks(said), { kind: "bytes" }], near: { kind: "bytes" }, as: "bytes" };
    case "text":
      return { exact: [...ofChecks(said), { kind: "text" }], near: { kind: "text" }, as: "string" };
    case "varchar":
    case "char":
      return size === undefined
        ? { exact: [], near: { kind: "text" }, as: "string" }
        : { exact: [{ kind: "text", max: first }], near: { kind: "text", max: first }, as: "string" };
    case "citext":
    case "name":
      return { exact: [], near: { kind: "text" }, as: "string" };
    default:
      return { exact: [], as: type.endsWith("]") ? "unknown" : "string" };
  }
}

/** Checks of a length and of a closed set. */
function ofChecks(said: readonly string[]): readonly ColumnType[] {
  return said.flatMap((text): readonly ColumnType[] => {
    const max = Number(/<= (\d+)/.exec(text)?.[1] ?? 0);
    const values = [...text.matchAll(/'((?:[^']|'')*)'/g)].map(([, inner = ""]) => inner.replaceAll("''", "'"));
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

const isText = ({ type }: Column) => /^(?:text|varchar\(\d+\))$/.test(type);

/** Text without a collation of its own has the database's, which one option says for the whole table. */
function tableOptions(table: Table): ReturnType<Adoption["tableOptions"]> {
  const { UNLOGGED, "PARTITION BY": partitionBy, ...storage } = table.options;
  const texts = table.columns.filter(isText);
  const plainTexts = texts.filter(({ collation }) => collation === undefined);
  const ownCollation = plainTexts.length > 0 && plainTexts.length * 2 >= texts.length ? "default" : undefined;
  const postgres = {
    ...(UNLOGGED === true ? { unlogged: true } : {}),
    ...(partitionBy === undefined ? {} : { partitionBy: String(partitionBy) }),
    ...(Object.keys(storage).length === 0 ? {} : { with: storage }),
    ...(ownCollation === undefined ? {} : { collation: ownCollation }),
  };
  return { options: Object.keys(postgres).length === 0 ? {} : { postgres }, ownCollation, left: {} };
}

/** `'a'::character varying` in a column of that type is `'a'`; a negative number is printed as `'-1'::integer`. */
function plainDefault(printed: string, { type }: Column): string {
  const [, literal, cast] = /^('(?:[^']|'')*')::([^:']+)$/s.exec(printed) ?? [];
  if (literal === undefined || cast === undefined) return printed;
  const base = (name: string) => name.replace(/\([^)]*\)/g, "");
  if (base(canonicalType(cast)) !== base(type)) return printed;
  const isNumber = /^(?:smallint|integer|bigint|numeric|real|double precision)/.test(type);
  if (!isNumber) return literal;
  return literal.startsWith("'-") ? literal.slice(1, -1) : printed;
}
