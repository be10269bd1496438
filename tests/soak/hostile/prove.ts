/** Takes hostile strings through every slot of the helpers: stored and given back exactly, and nothing else changed. */
import assert from "node:assert/strict";
import type { Schema } from "../../../generator/schema/schema.ts";
import { type Conformant, compile, createTables, readSchema } from "../../conformance/support/compile.ts";
import { day, sample } from "../../conformance/support/rows.ts";
import { runs } from "../../support/effort.ts";
import type { Engine } from "../../support/matrix.ts";
import { openRaw } from "../../support/raw.ts";
import { checksum, readRows } from "../../support/rows.ts";
import { seed } from "../support/draw.ts";
import { bystander, closedSlots, type Room, refusal, slots } from "./slots.ts";
import { hostileStrings, isInDomain } from "./strings.ts";

/** SOAK_STRINGS says how many. */
const count = Number(process.env.SOAK_STRINGS ?? runs(100, 2_000));
/** How often the rows that nobody means are compared. */
const batch = 100;

const schema = await readSchema();
const generated = await compile("hostile", schema);

export async function proveHostile(engine: Engine): Promise<void> {
  const started = Date.now();
  const { url } = await engine.database();
  const raw = await openRaw(url);
  try {
    await createTables(engine, raw, schema);
    const db = await generated.open(url);
    try {
      await insertBystanders(db);
      const texts = hostileStrings(count, seed);
      const room = { db, raw };
      const before = await sums(engine, room, schema);
      let [checks, outside] = [0, 0];
      for (const [index, text] of texts.entries()) {
        const told = `${JSON.stringify(text.slice(0, 200))} of SOAK_SEED=${seed}`;
        checks += await taken(room, text, told);
        if (!isInDomain(text)) outside += 1;
        if (index % batch === batch - 1 || index === texts.length - 1)
          assert.deepEqual(await sums(engine, room, schema), before, `rows changed before ${told}`);
      }
      const places = Object.keys(slots).length + Object.keys(closedSlots).length;
      console.log(
        `soak ${engine.name}: ${texts.length} hostile strings through ${places} slots, ${checks} checks, ` +
          `${outside} strings outside the domain refused alike, no other row changed, ${Math.round((Date.now() - started) / 1000)} s`,
      );
    } finally {
      await db.close();
    }
  } finally {
    await raw.close();
  }
}

/** One string through every slot; the number of slots. */
async function taken(room: Room, text: string, told: string): Promise<number> {
  let checks = 0;
  for (const [name, slot] of Object.entries(slots)) {
    const outcome = await slot(room, text).then(() => "taken", refusal);
    if (isInDomain(text)) assert.equal(outcome, "taken", `${name}: ${told}`);
    else assert.match(outcome, /^ValueError: .*: must not contain .*(?:NUL|lone surrogates)/, `${name}: ${told}`);
    checks += 1;
  }
  for (const [name, slot] of Object.entries(closedSlots)) {
    const outcome = await slot(room, text).then(() => "taken", refusal);
    assert.match(outcome, /^(?:ValueError: .*must |UsageError: )/, `${name}: ${told}`);
    if (text.length > 8 && outcome.startsWith("ValueError")) assert.ok(!outcome.includes(text), `${name}: ${told}`);
    checks += 1;
  }
  return checks;
}

/** Rows of every table that hostile strings are near. */
async function insertBystanders(db: Conformant): Promise<void> {
  const { session, person, message, word } = bystander;
  await db.sessions.insert({ id: session, purpose: "stands by", startedAt: day(1) });
  await db.people.insert({ id: person, email: "bystander", nick: "bystander", realm: null, score: 5 });
  await db.messages.insert({ id: message, sessionId: session, sender: "bystander", body: "untouched", sentAt: day(1) });
  await db.members.insert({ personId: person, groupName: "bystanders", joinedAt: day(1) });
  await db.deeds.insert({ id: 1, personId: person, groupName: "bystanders", title: "none" });
  await db.debts.insert({ personId: person, code: "bystander" });
  await db.memory.insert({ id: 1, agent: "bystander", key: "k", value: "v", metadata: { words: ["w"] } });
  await db.words.insert({ word });
  await db.tags.insert({ name: "bystander" });
  await db.log.insert({ line: "untouched", at: day(1) });
  await db.transactionTable.insert({ class: "bystander", order: "by" });
  await db.files.insert({ hash: Buffer.from([1]), day: "2024-01-01", size: 1n });
  await db.defaults.insert({});
  await db.samples.insert({ ...sample, id: 1 });
}

/** A checksum of each table, as the plain driver reads it. */
async function sums(engine: Engine, { raw }: Room, { tables }: Schema): Promise<unknown> {
  const found: [string, unknown][] = [];
  for (const table of tables) {
    const columns = table.columns.map(({ name }) => name);
    found.push([table.name, checksum(await readRows(raw, engine.name, table, columns))]);
  }
  return found;
}
