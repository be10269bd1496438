/** Random schemas of odd names, texts and combinations, for the tests that load them. */
import fc from "fast-check";
import {
  checkName,
  foreignKeyName,
  indexName,
  primaryKeyName,
  snakeCase,
  uniqueName,
} from "../../generator/schema/names.ts";
import type {
  Column,
  ColumnType,
  Default,
  Json,
  ReferentialAction,
  Schema,
  Table,
} from "../../generator/schema/schema.ts";
import { bigintId, column, id, schema, sql, table } from "./build.ts";

const oddNames = [
  "order",
  "select",
  'we"ird`s',
  "na me",
  "größe",
  "UPPER",
  "a.b",
  "emoji😀",
  "x'y",
  "--c",
  "100%",
  "back\\slash",
  "/* c */",
  "$1",
  "?",
  ":a",
  "x".repeat(60),
];
export const oddTexts = [
  "",
  "it's",
  '"quoted"',
  "back\\slash",
  "100%",
  "line\nbreak",
  "😀",
  "--",
  "$1",
  "?",
  ":name",
  "NULL",
  "\t",
  "\r\n",
  "\u001a",
  "a ",
  "'",
  "\\",
  "\\'\n",
];

const name = fc.oneof(fc.constantFrom("name", "size", "at", "label", "total"), fc.constantFrom(...oddNames));
const text = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ maxLength: 8, unit: "grapheme-ascii" }));
export const value = (given: Json): Default => ({ kind: "value", value: given });

/** A type with a default that may fit. */
const typed: fc.Arbitrary<readonly [ColumnType, Default | undefined]> = fc.oneof(
  fc.tuple(fc.constant({ kind: "integer" } as const), fc.option(fc.integer().map(value), { nil: undefined })),
  fc.tuple(fc.constant(bigintId), fc.option(fc.maxSafeInteger().map(value), { nil: undefined })),
  fc.tuple(
    fc.constant({ kind: "double" } as const),
    fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map(value), { nil: undefined }),
  ),
  fc.tuple(
    fc.record({
      kind: fc.constant("decimal" as const),
      precision: fc.integer({ min: 3, max: 65 }),
      scale: fc.integer({ min: 0, max: 3 }),
    }),
    fc.option(fc.constantFrom("0", "-1.5", "999").map(value), { nil: undefined }),
  ),
  fc.tuple(
    fc.record({ kind: fc.constant("text" as const), max: fc.integer({ min: 1, max: 20_000 }) }),
    fc.option(text.map(value), { nil: undefined }),
  ),
  fc.tuple(fc.constant({ kind: "text" } as const), fc.option(text.map(value), { nil: undefined })),
  fc.tuple(fc.constant({ kind: "boolean" } as const), fc.option(fc.boolean().map(value), { nil: undefined })),
  fc.tuple(
    fc.constant({ kind: "timestamp" } as const),
    fc.constantFrom<Default | undefined>({ kind: "now" }, value("2024-02-29T23:59:59.999Z"), undefined),
  ),
  fc.tuple(
    fc.constant({ kind: "date" } as const),
    fc.constantFrom<Default | undefined>(value("1000-01-01"), value("9999-12-31"), undefined),
  ),
  fc.tuple(
    fc.constant({ kind: "json" } as const),
    fc.option(fc.oneof(fc.constant({}), fc.constant({ "it's": ["\\", '"', 1.5, null] })).map(value), {
      nil: undefined,
    }),
  ),
  fc.tuple(
    fc.constant({ kind: "uuid" } as const),
    fc.constantFrom<Default | undefined>({ kind: "randomUuid" }, undefined),
  ),
  fc.tuple(
    fc.record({ kind: fc.constant("bytes" as const), max: fc.integer({ min: 1, max: 70_000 }) }),
    fc.constant(undefined),
  ),
  fc.tuple(
    fc.uniqueArray(text, { minLength: 1, maxLength: 4 }).map((values) => ({ kind: "oneOf" as const, values })),
    fc.constant(undefined),
  ),
  fc.tuple(
    fc.constant({ kind: "oneOf" as const, values: ["low", "it's", "high"], enumName: "level" }),
    fc.constantFrom<Default | undefined>(value("it's"), undefined),
  ),
);

/** The columns of a table besides `id`. */
const columns = fc.uniqueArray(
  fc
    .tuple(name, typed, fc.boolean(), fc.option(text, { nil: undefined }), fc.boolean())
    .map(([property, [type, given], nullable, comment, updated]) =>
      column(property, type, {
        nullable,
        ...(given !== undefined && { default: given }),
        ...(comment !== undefined && { comment }),
        ...(updated && type.kind === "timestamp" && { updatedNow: true }),
      }),
    ),
  { selector: ({ name: each }) => each.toLowerCase(), minLength: 1, maxLength: 6 },
);

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const action = fc.constantFrom<ReferentialAction>("no action", "cascade", "set null", "restrict");

/** What a table has besides columns, as places in lists that are known later. */
const extras = fc.record({
  unique: fc.option(fc.array(place, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  nullsNotDistinct: fc.boolean(),
  index: fc.option(fc.array(fc.tuple(place, fc.boolean()), { minLength: 1, maxLength: 3 }), { nil: undefined }),
  partial: fc.boolean(),
  check: fc.option(place, { nil: undefined }),
  reference: fc.option(fc.tuple(place, action, action, fc.boolean()), { nil: undefined }),
});

export const schemas: fc.Arbitrary<Schema> = fc
  .uniqueArray(fc.tuple(name, columns, extras, fc.option(text, { nil: undefined })), {
    selector: ([each]) => each.toLowerCase(),
    minLength: 1,
    maxLength: 3,
  })
  .map((drafts) => {
    const classes = drafts.map((_, position) => `Table${position}`);
    return schema(
      drafts.map(([each, own, more, comment], position) => assemble(classes, position, each, own, more, comment)),
    );
  });

type Extras = typeof extras extends fc.Arbitrary<infer T> ? T : never;

/** The table at a position among the classes; what it has besides columns points into its columns and the classes. */
function assemble(
  classes: readonly string[],
  position: number,
  tableName: string,
  own: readonly Column[],
  more: Extras,
  comment?: string,
): Table {
  const className = classes[position] ?? "";
  const pick = (where: number) => own[Math.floor(where * own.length)]?.property ?? "id";
  const names = (properties: readonly string[]) => properties.map(snakeCase);
  const unique = [...new Set(more.unique?.map(pick))];
  const keys = [...new Map(more.index?.map(([where, descending]) => [pick(where), descending]))];
  const checked = more.check === undefined ? undefined : pick(more.check);
  const parent = classes[Math.floor((more.reference?.[0] ?? 0) * classes.length)] ?? className;
  const reference = column("parentId", bigintId, { nullable: more.reference?.[3] ?? true });
  return table(className, [id(), ...own, ...(more.reference ? [reference] : [])], {
    name: tableName,
    primaryKey: { name: primaryKeyName(tableName), columns: ["id"] },
    ...(comment !== undefined && { comment }),
    uniques:
      unique.length > 0
        ? [
            {
              property: "only",
              name: uniqueName(tableName, names(unique)),
              columns: unique,
              nullsNotDistinct: more.nullsNotDistinct,
            },
          ]
        : [],
    indexes:
      keys.length > 0
        ? [
            {
              property: "found",
              name: indexName(tableName, names(keys.map(([key]) => key))),
              unique: false,
              keys: keys.map(([key, descending]) => ({ column: key, descending })),
              include: [],
              ...(more.partial && {
                where: {
                  predicate: sql({ column: keys[0]?.[0] ?? "id", table: className }, " is not null"),
                  otherwise: "full" as const,
                },
              }),
            },
          ]
        : [],
    checks:
      checked === undefined
        ? []
        : [
            {
              property: "sane",
              name: checkName(tableName, "sane"),
              expression: sql(
                { column: checked, table: className },
                " is not null or ",
                { column: own[0]?.property ?? "id", table: className },
                " is not null",
              ),
            },
          ],
    foreignKeys: more.reference
      ? [
          {
            name: foreignKeyName(tableName, ["parent_id"]),
            columns: ["parentId"],
            references: { table: parent, columns: ["id"] },
            onDelete: more.reference[1],
            onUpdate: more.reference[2],
          },
        ]
      : [],
  });
}
