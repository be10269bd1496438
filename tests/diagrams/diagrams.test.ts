/** Diagrams: what they show, that no name breaks them, and what is left out of large ones. */
import assert from "node:assert/strict";
import { test } from "uvu";
import { mermaid } from "../../generator/diagrams/mermaid.ts";
import { mostTables, svg } from "../../generator/diagrams/svg.ts";
import type { Schema } from "../../generator/schema/schema.ts";
import { bigintId, column, foreignKey, id, schema, table, text, unique, view } from "../validate/build.ts";

const sessions = table("Sessions", [column("id", text(64))], { comment: "A conversation.\nMore." });
const messages = table(
  "Messages",
  [
    id(),
    column("sessionId", text(64), { comment: "Where it was said." }),
    column("parentId", bigintId, { nullable: true }),
  ],
  { foreignKeys: [foreignKey(["sessionId"], "Sessions"), foreignKey(["parentId"], "Messages")], namespace: "app" },
);
const profiles = table("Profiles", [id(), column("sessionId", text(64))], {
  uniques: [unique(["sessionId"])],
  foreignKeys: [foreignKey(["sessionId"], "Sessions")],
});
const small = schema([sessions, messages, profiles], {
  views: [{ ...view("Active", ["Sessions", "Messages"]), comment: "Who *speaks*" }],
});

/** Tables in a row, each but the first referencing another one. */
function many(count: number, columns = 10): Schema {
  const more = Array.from({ length: columns - 2 }, (_, at) => column(`column${at}`, text(100)));
  return schema(
    Array.from({ length: count }, (_, at) =>
      table(`Table${at}`, [id(), column("other", bigintId), ...more], {
        foreignKeys: at === 0 ? [] : [foreignKey(["other"], `Table${(at * 7919) % at}`)],
      }),
    ),
  );
}

test("tables, keys, foreign keys and views in Mermaid", () => {
  assert.equal(
    mermaid(small, "chat", "schema/chat"),
    `<!-- Generated from schema/chat; do not edit. -->

# chat

\`\`\`mermaid
erDiagram
  "sessions" {
    text(64) id PK
  }
  "app.messages" {
    bigint id PK
    text(64) session_id FK "Where it was said."
    bigint parent_id FK "nullable"
  }
  "sessions" ||--o{ "app.messages" : "session_id"
  "app.messages" |o--o{ "app.messages" : "parent_id"
  "profiles" {
    bigint id PK
    text(64) session_id FK, UK
  }
  "sessions" ||--o| "profiles" : "session_id"
\`\`\`

## Views

- **active** reads sessions, app.messages: Who \\*speaks\\*
`,
  );
});

const hostile = 'we"ird`s; %% \\ \n <script>]]> #35; --> ``` 名前';

test("no name ends a quoted word, a code block or a comment", () => {
  const text = mermaid(
    schema([
      table("Weird", [id(), column("pk"), column("x", undefined, { name: hostile, comment: hostile })], {
        name: hostile,
      }),
    ]),
    hostile,
    "a--b",
  );
  const [, body = ""] = text.split("```mermaid\n");
  const [inside = "", after = ""] = body.split("```\n");
  assert.equal(after, "");
  for (const line of inside.split("\n"))
    assert.match(line, /^(erDiagram|| {2}"[^"\\%<>`]+" \{| {2}\}| {4}[\w()]+ [\w()[\]-]+( PK)?( "[^"\\%<>`]*")?)$/);
  assert.match(text, /^<!-- Generated from a- -b; do not edit. -->\n/);
});

test("a large schema is drawn with less, and a larger one in parts", () => {
  const keys = mermaid(many(200), "large", "schema");
  assert.match(keys, /Shown are keys only/);
  const names = mermaid(many(1000), "larger", "schema");
  assert.match(names, /Shown are tables and foreign keys/);
  const parts = names.split("```mermaid\n").slice(1);
  assert.ok(parts.length > 1);
  for (const part of parts) assert.ok((part.split("```")[0] ?? "").length < 50_000);
  for (let at = 0; at < 1000; at++) assert.ok(names.includes(`  "table${at}"\n`));
});

test("a picture is the same each time and holds every table", async () => {
  const first = await svg(small, "chat", "schema/chat");
  await svg(many(20), "other", "schema");
  assert.equal(await svg(small, "chat", "schema/chat"), first);
  for (const name of ["sessions", "app.messages", "profiles"]) assert.ok(first?.includes(`>${name}</text>`));
  assert.equal(first?.match(/class="line"/g)?.length, 3);
  assert.doesNotMatch(first ?? "", /NaN|undefined|\d\.\d{3}/);
});

test("no name ends an element", async () => {
  const picture = await svg(
    schema([table("Weird", [id(), column("x", undefined, { name: hostile, comment: hostile })], { name: hostile })]),
    hostile,
    "a--b",
  );
  assert.ok(!picture?.includes("<script"));
  assert.ok(picture?.includes("&lt;script&gt;"));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  assert.doesNotMatch(picture ?? "", /[\u0000-\u0009\u000b-\u001f]/);
});

test("boxes do not overlap", async () => {
  const picture = (await svg(many(60), "boxes", "schema")) ?? "";
  const boxes = [...picture.matchAll(/class="box" x="(-?\d+)" y="(-?\d+)" width="(\d+)" height="(\d+)"/g)].map(
    (match) => {
      const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
      return { left: x, top: y, right: x + width, bottom: y + height };
    },
  );
  assert.equal(boxes.length, 60);
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) {
      assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top);
    }
  }
});

test("there is no picture of nothing or of too much", async () => {
  assert.equal(await svg(schema([]), "empty", "schema"), undefined);
  assert.equal(await svg(many(mostTables + 1), "large", "schema"), undefined);
});

test.run();
