/** A Schema written by hand that has every type, key, default and shape of index that helpers know. */

import { foreignKeyName, indexName, primaryKeyName, snakeCase, uniqueName } from "../../generator/schema/names.ts";
import type {
  Column,
  ColumnType,
  Default,
  ForeignKey,
  Index,
  IndexKey,
  Schema,
  Sql,
  SqlPart,
  Table,
  Unique,
} from "../../generator/schema/schema.ts";

type ColumnRest = Partial<Omit<Column, "property" | "type">>;

export const column = (property: string, type: ColumnType, rest: ColumnRest = {}): Column => ({
  property,
  name: snakeCase(property),
  type,
  nullable: false,
  ...rest,
});

const text = (property: string, max: number, rest: ColumnRest = {}) => column(property, { kind: "text", max }, rest);
const integer = (property: string, rest: ColumnRest = {}) => column(property, { kind: "integer" }, rest);
const timestamp = (property: string, rest: ColumnRest = {}) => column(property, { kind: "timestamp" }, rest);
const identity = (property = "id"): Column =>
  column(property, { kind: "bigint", as: "number" }, { identity: "byDefault" });
const nullable: ColumnRest = { nullable: true };
const value = (of: string | number | boolean): ColumnRest => ({ default: { kind: "value", value: of } });
const now: ColumnRest = { default: { kind: "now" } satisfies Default };

interface TableParts {
  readonly columns: readonly Column[];
  readonly key?: readonly string[];
  readonly uniques?: readonly (Partial<Unique> & Pick<Unique, "columns">)[];
  readonly indexes?: readonly (Partial<Omit<Index, "keys">> & {
    readonly property: string;
    readonly keys: readonly (string | IndexKey)[];
  })[];
  readonly foreignKeys?: readonly (Partial<ForeignKey> & Pick<ForeignKey, "columns" | "references">)[];
  readonly name?: string;
  readonly comment?: string;
}

export const table = (className: string, parts: TableParts): Table => {
  const name = parts.name ?? snakeCase(className);
  const named = (properties: readonly string[]) =>
    properties.map((property) => parts.columns.find((each) => each.property === property)?.name ?? property);
  return {
    className,
    property: className.slice(0, 1).toLowerCase() + className.slice(1),
    name,
    ...(parts.comment === undefined ? {} : { comment: parts.comment }),
    columns: parts.columns,
    ...(parts.key === undefined ? {} : { primaryKey: { name: primaryKeyName(name), columns: parts.key } }),
    uniques: (parts.uniques ?? []).map((unique) => ({
      name: uniqueName(name, named(unique.columns)),
      nullsNotDistinct: false,
      ...unique,
    })),
    foreignKeys: (parts.foreignKeys ?? []).map((foreignKey) => ({
      name: foreignKeyName(name, named(foreignKey.columns)),
      onDelete: "cascade",
      onUpdate: "no action",
      ...foreignKey,
    })),
    checks: [],
    indexes: (parts.indexes ?? []).map(({ keys, ...index }) => ({
      name: indexName(name, [snakeCase(index.property).replace(/\W/g, "_")]),
      unique: false,
      include: [],
      ...index,
      keys: keys.map((key) => (typeof key === "string" ? { column: key, descending: false } : key)),
    })),
    options: {},
  };
};

const sql = (...parts: readonly SqlPart[]): Sql => ({ kind: "portable", parts });

/** Every type, required and nullable. */
export const everyType: readonly (readonly [string, ColumnType])[] = [
  ["whole", { kind: "integer" }],
  ["big", { kind: "bigint", as: "bigint" }],
  ["count", { kind: "bigint", as: "number" }],
  ["ratio", { kind: "double" }],
  ["amount", { kind: "decimal", precision: 20, scale: 6 }],
  ["label", { kind: "text", max: 50 }],
  ["body", { kind: "text" }],
  ["flag", { kind: "boolean" }],
  ["at", { kind: "timestamp" }],
  ["day", { kind: "date" }],
  ["data", { kind: "json", type: { text: "Note", imports: [{ name: "Note", file: "tests/helpers/note.ts" }] } }],
  ["token", { kind: "uuid" }],
  ["blob", { kind: "bytes" }],
  ["hash", { kind: "bytes", max: 16 }],
  ["mood", { kind: "oneOf", values: ["glad", "größer 😀", 'so "so"'] }],
];

const wide = Array.from({ length: 40 }, (_, index) => integer(`n${index}`, value(index)));

export const schema: Schema = {
  tables: [
    table("Values", {
      comment: "Every type, required and nullable.",
      columns: [
        identity(),
        ...everyType.map(([property, type]) => column(property, type)),
        ...everyType.map(([property, type]) => column(`${property}OrNull`, type, nullable)),
      ],
      key: ["id"],
    }),
    table("Defaults", {
      columns: [
        column("id", { kind: "uuid" }, { default: { kind: "randomUuid" } }),
        text("label", 50, { ...value('it\'s "so"'), comment: "What it is called.\nOn two lines, */ and all." }),
        integer("rank", value(7)),
        column("flag", { kind: "boolean" }, value(true)),
        column("big", { kind: "bigint", as: "bigint" }, { default: { kind: "bigint", value: "9223372036854775807" } }),
        timestamp("createdAt", now),
        timestamp("updatedAt", { ...now, updatedNow: true }),
        text("note", 50, { ...nullable, ...value("none") }),
        integer("total", {
          generated: { expression: sql({ column: "rank", table: "Defaults" }, " + 1"), stored: true },
        }),
      ],
      key: ["id"],
    }),
    table("Sessions", {
      columns: [
        text("id", 64),
        text("purpose", 200),
        column("isActive", { kind: "boolean" }, value(true)),
        integer("rank", nullable),
        timestamp("startedAt"),
        timestamp("endedAt", nullable),
        timestamp("updatedAt", { ...now, updatedNow: true }),
      ],
      key: ["id"],
      indexes: [
        {
          property: "active",
          keys: ["isActive"],
          where: { predicate: sql("", { column: "isActive", table: "Sessions" }, ""), otherwise: "full" },
        },
        { property: "rankEnd", keys: ["rank", "endedAt"] },
        { property: "newest", keys: [{ column: "startedAt", descending: true }] },
        {
          property: "ended",
          keys: ["endedAt"],
          where: { predicate: sql("", { column: "endedAt", table: "Sessions" }, " is not null"), otherwise: "full" },
        },
        { property: "purpose", keys: ["purpose"] },
      ],
    }),
    table("Memory", {
      columns: [
        identity(),
        text("agent", 100),
        text("sessionId", 64, nullable),
        text("key", 100),
        column("value", { kind: "text" }),
        column("metadata", { kind: "json" }, nullable),
        integer("hits", value(0)),
        timestamp("updatedAt", { ...now, updatedNow: true }),
        timestamp("expiresAt", { ...nullable, expires: true }),
      ],
      key: ["id"],
      uniques: [{ property: "slot", columns: ["agent", "sessionId", "key"], nullsNotDistinct: true }],
      foreignKeys: [{ columns: ["sessionId"], references: { table: "Sessions", columns: ["id"] } }],
      indexes: [
        { property: "lookup", keys: ["agent", "sessionId"] },
        { property: "session", keys: ["sessionId"] },
        { property: "expiry", keys: ["expiresAt"] },
      ],
    }),
    table("Accounts", {
      columns: [
        identity(),
        text("email", 200),
        text("nick", 50, nullable),
        text("realm", 50, nullable),
        integer("score", value(0)),
        column("seenAt", { kind: "bigint", as: "number", means: "epochMilliseconds" }, { ...nullable, expires: true }),
      ],
      key: ["id"],
      uniques: [
        { columns: ["email"] },
        { property: "name", columns: ["nick", "realm"], nullsNotDistinct: true },
        { property: "plainNick", columns: ["realm", "email"] },
      ],
    }),
    table("Members", {
      columns: [
        column("accountId", { kind: "bigint", as: "number" }),
        text("groupName", 50),
        timestamp("joinedAt"),
        text("role", 20, value("member")),
      ],
      key: ["accountId", "groupName"],
      foreignKeys: [{ columns: ["accountId"], references: { table: "Accounts", columns: ["id"] } }],
      indexes: [
        { property: "group", keys: ["groupName"] },
        { property: "role", keys: ["role", "joinedAt"] },
      ],
    }),
    table("Files", {
      columns: [
        column("hash", { kind: "bytes", max: 16 }),
        column("day", { kind: "date" }),
        column("size", { kind: "bigint", as: "bigint" }),
        column("owner", { kind: "uuid" }, { ...nullable, default: { kind: "randomUuid" } }),
      ],
      key: ["hash"],
      uniques: [{ columns: ["day"] }],
      indexes: [{ property: "bySize", keys: ["size"] }],
    }),
    table("Counters", {
      columns: [
        column("id", { kind: "bigint", as: "number" }, { identity: "always" }),
        text("name", 50),
        integer("value", value(0)),
      ],
      key: ["id"],
      uniques: [{ columns: ["name"] }],
    }),
    table("Tags", { columns: [text("name", 50)], key: ["name"] }),
    table("Log", {
      columns: [timestamp("at", now), text("line", 200)],
      indexes: [{ property: "time", keys: ["at"] }],
    }),
    table("Posts", {
      columns: [
        identity(),
        text("board", 50),
        text("author", 50, nullable),
        column("pinned", { kind: "boolean" }, value(false)),
        integer("votes", nullable),
        text("title", 100),
        timestamp("postedAt"),
      ],
      key: ["id"],
      indexes: [
        {
          property: "front",
          keys: ["board", { column: "pinned", descending: true }, { column: "title", descending: false }],
        },
        {
          property: "best",
          keys: ["board", { column: "votes", descending: true }, { column: "postedAt", descending: true }],
        },
        { property: "author", keys: ["author", "postedAt"] },
        { property: "posted", keys: ["postedAt"] },
      ],
    }),
    table("Wide", { columns: [identity(), ...wide], key: ["id"] }),
    table("Transaction", {
      name: "we\"ird`s 'табл'",
      columns: [
        text("class", 20, { name: "select" }),
        text("two words", 20, { name: 'two "words`' }),
        integer("row", { ...nullable, name: "row" }),
        integer("options", value(3)),
      ],
      key: ["class"],
      uniques: [{ columns: ["two words"], name: "uq_weird" }],
      indexes: [{ property: "by row", keys: ["row", "options"] }],
    }),
  ],
  views: [
    {
      className: "SessionSummary",
      property: "sessionSummary",
      name: "session_summary",
      comment: "Sessions with their memories.",
      columns: [
        { property: "id", name: "id", type: { kind: "text", max: 64 }, nullable: false },
        { property: "memories", name: "memories", type: { kind: "bigint", as: "number" }, nullable: false },
        { property: "latest", name: "latest", type: { kind: "timestamp" }, nullable: true },
      ],
      query: sql(
        "select ",
        { column: "id", table: "Sessions", alias: "s" },
        ", count(",
        { column: "id", table: "Memory", alias: "m" },
        "), max(",
        { column: "updatedAt", table: "Memory", alias: "m" },
        ") from ",
        { table: "Sessions", alias: "s" },
        " left join ",
        { table: "Memory", alias: "m" },
        " on ",
        { column: "sessionId", table: "Memory", alias: "m" },
        " = ",
        { column: "id", table: "Sessions", alias: "s" },
        " group by ",
        { column: "id", table: "Sessions", alias: "s" },
      ),
      dependsOn: ["Sessions", "Memory"],
    },
  ],
  scripts: [],
  extensions: [],
};
