/** Values that change their type keep their meaning, exactly, both ways and alike on every engine. */

import assert from "node:assert/strict";
import { type Engine, matrix } from "../support/matrix.ts";
import type { Raw } from "../support/raw.ts";
import { back, forth, projectionOf, withDatabase } from "./support.ts";

interface Pair {
  readonly from: string;
  readonly to: string;
  /** Literals, and what they are as text before and after; the third where the way back does not give the first. */
  readonly values: readonly (readonly [before: string, after: string, again?: string])[];
}

const instants = [
  "1000-01-01 00:00:00.000",
  "1582-10-15 12:00:00.001",
  "1899-12-31 23:59:59.999",
  "1969-12-31 23:59:58.500",
  "1969-12-31 23:59:59.999",
  "1970-01-01 00:00:00.000",
  "2000-02-29 12:34:56.789",
  "2038-01-19 03:14:08.001",
  "2262-04-11 23:47:16.855",
  "9999-12-31 23:59:59.999",
];
const at = (text: string) => Date.parse(`${text.replace(" ", "T")}Z`);
const day = (text: string) => text.slice(0, 10);

const pairs: readonly Pair[] = [
  {
    from: "timestamp()",
    to: 'bigint({ as: "number", means: "epochMilliseconds" })',
    values: instants.map((text) => [text, String(at(text))]),
  },
  {
    from: "timestamp()",
    to: 'bigint({ as: "number", means: "epochSeconds" })',
    values: instants.map((text) => {
      const seconds = Math.floor(at(text) / 1000);
      return [text, String(seconds), new Date(seconds * 1000).toISOString().replace("T", " ").slice(0, 23)];
    }),
  },
  {
    from: 'bigint({ as: "number", means: "epochSeconds" })',
    to: 'bigint({ as: "number", means: "epochMilliseconds" })',
    values: [
      ["-1", "-1000"],
      ["0", "0"],
      ["1700000000", "1700000000000"],
    ],
  },
  {
    from: "timestamp()",
    to: "date()",
    values: instants.map((text) => [text, day(text), `${day(text)} 00:00:00.000`]),
  },
  { from: "timestamp()", to: "text()", values: instants.map((text) => [text, text]) },
  { from: "date()", to: "text({ max: 10 })", values: instants.map((text) => [day(text), day(text)]) },
  {
    from: "date()",
    to: 'bigint({ as: "number", means: "epochMilliseconds" })',
    values: instants.map((text) => [day(text), String(at(`${day(text)} 00:00:00.000`))]),
  },
  {
    from: "integer()",
    to: "text({ max: 20 })",
    values: [
      ["-2147483648", "-2147483648"],
      ["0", "0"],
      ["7", "7"],
    ],
  },
  {
    from: "bigint()",
    to: "text()",
    values: [
      ["9223372036854775807", "9223372036854775807"],
      ["-9223372036854775808", "-9223372036854775808"],
    ],
  },
  {
    from: "integer()",
    to: "decimal(12, 2)",
    values: [
      ["-5", "-5.00"],
      ["0", "0.00"],
      ["2147483647", "2147483647.00"],
    ],
  },
  {
    from: "decimal(20, 3)",
    to: "bigint()",
    values: [
      ["'12345678901234567.500'", "12345678901234568", "12345678901234568.000"],
      ["'-0.499'", "0", "0.000"],
      ["'-1.500'", "-2", "-2.000"],
    ],
  },
  {
    from: "decimal(10, 2)",
    to: "decimal(14, 5)",
    values: [
      ["'-12345678.91'", "-12345678.91000"],
      ["'0.00'", "0.00000"],
    ],
  },
  {
    from: "decimal(24, 2)",
    to: "text({ max: 30 })",
    values: [
      ["'1234567890123456789012.34'", "1234567890123456789012.34"],
      ["'-0.50'", "-0.50"],
    ],
  },
  {
    from: "decimal(10, 2)",
    to: "double()",
    values: [
      ["'0.25'", "0.25"],
      ["'-3.50'", "-3.5"],
    ],
  },
  {
    from: "double()",
    to: "integer()",
    values: [
      ["2.25", "2", "2"],
      ["-7.75", "-8", "-8"],
    ],
  },
  {
    from: "integer()",
    to: "bigint()",
    values: [
      ["-2147483648", "-2147483648"],
      ["1", "1"],
    ],
  },
  {
    from: "boolean()",
    to: "integer()",
    values: [
      ["true", "1"],
      ["false", "0"],
    ],
  },
  { from: "integer()", to: "boolean()", values: [["5", "1", "1"]] },
  {
    from: "boolean()",
    to: "text({ max: 5 })",
    values: [
      ["true", "true"],
      ["false", "false"],
    ],
  },
  {
    from: "json()",
    to: "text()",
    values: [[`'{"a": [1, "xé"]}'`, '{"a": [1, "xé"]}']],
  },
  {
    from: "uuid()",
    to: "text({ max: 36 })",
    values: [["'123e4567-e89b-42d3-a456-426614174000'", "123e4567-e89b-42d3-a456-426614174000"]],
  },
  {
    from: 'oneOf("a", "it\'s")',
    to: "text({ max: 8 })",
    values: [
      ["'a'", "a"],
      ["'it''s'", "it's"],
    ],
  },
  {
    from: 'oneOf("a", "b").asEnum("letter")',
    to: "text()",
    values: [["'b'", "b"]],
  },
  { from: "text({ max: 10 })", to: "text()", values: [["'naïve 😀'", "naïve 😀"]] },
  { from: "text()", to: "bytes()", values: [["'naïve 😀'", "naïve 😀"]] },
];

const isNumber = (type: string) => /^(integer|bigint|double|boolean)/.test(type);

matrix("conversions", (test, engine) => {
  for (const { from, to, values } of pairs) {
    test(`${from} and ${to}`, async () => {
      const a = `export class Samples extends Table { id = id(); value = ${from}.nullable(); byId = index(this.id); }`;
      const b = a.replace(from, to);
      await withDatabase(engine, a, async (raw, before) => {
        for (const [literal] of values)
          await raw.run(`insert into samples (value) values (${spelled(engine, from, literal)})`);
        await raw.run("insert into samples (value) values (null)");
        const after = await projectionOf(engine.name, b);
        const first = await texts(raw, engine);
        await forth(engine, raw, before, after);
        assert.deepEqual((await texts(raw, engine)).map(numeric(engine, to)), [
          ...values.map(([, value]) => value),
          null,
        ]);
        await back(engine, raw, before, after);
        const again = first.map((value, i) => values[i]?.[2] ?? value);
        assert.deepEqual(await texts(raw, engine), again);
      });
    });
  }

  test("what cannot be read is refused, and nothing is lost", async () => {
    for (const [to, value] of [
      ["integer()", "12 apples"],
      ["timestamp()", "soon"],
      ["date()", "2001-02-30"],
      ["uuid()", "no"],
      ["boolean()", "maybe"],
      ["json()", "{"],
      ["decimal(8, 2)", "1,5"],
    ] as const) {
      const a = "export class Samples extends Table { id = id(); value = text({ max: 40 }).nullable(); }";
      await withDatabase(engine, a, async (raw, before) => {
        await raw.run(`insert into samples (value) values ('${value}')`);
        const after = await projectionOf(engine.name, a.replace("text({ max: 40 })", to));
        await assert.rejects(() => forth(engine, raw, before, after), /./, `${to}: ${value}`);
        assert.deepEqual(await raw.rows("select value from samples"), [[value]]);
      });
    }
  });

  test("text is read as what it says", async () => {
    for (const [to, value, expected] of [
      ["integer()", "-42", "-42"],
      ["bigint()", "9223372036854775807", "9223372036854775807"],
      ["double()", "-2.5e3", "-2500"],
      ["decimal(8, 2)", "7.5", "7.50"],
      ["timestamp()", "2001-02-03 04:05:06", "2001-02-03 04:05:06.000"],
      ["date()", "2001-02-03", "2001-02-03"],
      ["boolean()", "Yes", engine.name === "postgres" ? "true" : "1"],
      ["uuid()", "123E4567-E89B-42D3-A456-426614174000", "123e4567-e89b-42d3-a456-426614174000"],
      ["json()", '{"a": 1}', '{"a": 1}'],
    ] as const) {
      const a = "export class Samples extends Table { id = id(); value = text({ max: 40 }).nullable(); }";
      await withDatabase(engine, a, async (raw, before) => {
        await raw.run(`insert into samples (value) values ('${value}')`);
        const after = await projectionOf(engine.name, a.replace("text({ max: 40 })", to));
        await forth(engine, raw, before, after);
        assert.deepEqual(await texts(raw, engine), [expected], to);
      });
    }
  });
});

/** A literal as the engine wants it for the type: instants and days come bare. */
function spelled({ name }: Engine, type: string, literal: string): string {
  if (type.startsWith("timestamp")) return name === "postgres" ? `'${literal}+00'` : `'${literal}'`;
  if (type.startsWith("date()")) return `'${literal}'`;
  if (type.startsWith("boolean") && name !== "postgres") return literal === "true" ? "1" : "0";
  return isNumber(type) || literal.startsWith("'") ? literal : `'${literal}'`;
}

/** The column's values as text, instants with their milliseconds. */
async function texts(raw: Raw, { name }: Engine): Promise<readonly (string | null)[]> {
  const value = name === "postgres" ? "value::text" : "value";
  const rows = await raw.rows(`select ${value} from samples order by id`);
  return rows.map(([cell]) => (cell === null || cell === undefined ? null : spelledAlike(String(cell))));
}

function spelledAlike(text: string): string {
  const hexadecimal = /^\\x([0-9a-f]*)$/.exec(text)?.[1];
  if (hexadecimal !== undefined) return Buffer.from(hexadecimal, "hex").toString("utf8");
  const instant = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(\.\d+)?(\+00)?$/.exec(text);
  if (instant !== null) return `${instant[1]}${(instant[2] ?? ".").padEnd(4, "0")}`;
  return text.startsWith("{") ? JSON.stringify(JSON.parse(text)).replace(/([:,])/g, "$1 ") : text;
}

/** Truth is spelled t and f in PostgreSQL. */
function numeric({ name }: Engine, type: string): (value: string | null) => string | null {
  if (name !== "postgres" || !type.startsWith("boolean")) return (value) => value;
  return (value) => (value === null ? null : value === "true" ? "1" : "0");
}
