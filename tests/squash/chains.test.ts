/** Random chains of migrations, folded: rows that went the long way and rows that went the short one are the same in the end. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { suite } from "uvu";
import { printDiagnostics } from "../../generator/diagnostics/print.ts";
import { squash } from "../../generator/squash/squash.ts";
import { verifier } from "../../generator/verify/index.ts";
import { connect } from "../../runtime/connect.ts";
import { upgrade } from "../../runtime/index.ts";
import type { Migration } from "../../runtime/migration.ts";
import { runs } from "../support/effort.ts";
import { source, workplace } from "../verify/project.ts";

const test = suite("folded chains");

/** A column as its source line says it; what only one step says is taken away before the next. */
interface Member {
  readonly name: string;
  readonly type: "text" | "integer" | "set";
  readonly max: number;
  readonly values: readonly string[];
  readonly nullable: boolean;
  readonly default?: string | undefined;
  readonly once?: string;
}

interface State {
  readonly table: string;
  readonly renamedFrom?: string | undefined;
  readonly members: readonly Member[];
  /** How many names were given. */
  readonly names: number;
}

const edits = ["add", "drop", "rename", "default", "require", "widen", "value", "table"] as const;
interface Edit {
  readonly kind: (typeof edits)[number];
  readonly at: number;
  readonly seed: number;
}

const edit = fc.record({ kind: fc.constantFrom(...edits), at: fc.nat(9), seed: fc.nat(99) });
const steps = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 });

const types = ["text", "integer", "set"] as const;

function member(name: string, seed: number, nullable: boolean): Member {
  return { name, type: types[seed % 3] ?? "text", max: 20, values: ["x", "y", "z"], nullable };
}

/** A value as a TypeScript literal; in a backfill it stands between other quotes. */
function literal({ type, values }: Member, seed: number): string {
  return type === "integer" ? String(seed) : JSON.stringify(type === "set" ? values[seed % values.length] : `t${seed}`);
}

const backfill = (of: Member, seed: number) => `.backfill(sql\`${literal(of, seed).replaceAll('"', "'")}\`)`;

function edited(state: State, { kind, at, seed }: Edit): State {
  const { members, names } = state;
  const place = at % members.length;
  const old = members[place];
  if (old === undefined) return state;
  const named = `c${names}`;
  const replaced = (change: Partial<Member>): State => ({
    ...state,
    members: members.with(place, { ...old, ...change, once: `${old.once ?? ""}${change.once ?? ""}` }),
    names: names + 1,
  });
  switch (kind) {
    case "add": {
      const added = member(named, seed, seed % 2 === 0);
      const said =
        seed % 5 < 2 ? { default: literal(added, seed) } : added.nullable ? {} : { once: backfill(added, seed) };
      return { ...state, members: [...members, { ...added, ...said }], names: names + 1 };
    }
    case "drop":
      return members.length === 1 ? state : { ...state, members: members.toSpliced(place, 1) };
    case "rename":
      return old.once?.includes("renamedFrom") ? state : replaced({ name: named, once: `.renamedFrom("${old.name}")` });
    case "default":
      return replaced({ default: seed % 3 === 0 ? undefined : literal(old, seed) });
    case "require":
      if (old.once?.includes("backfill")) return state;
      return old.nullable ? replaced({ nullable: false, once: backfill(old, seed) }) : replaced({ nullable: true });
    case "widen":
      return old.type === "text" ? replaced({ max: old.max + 5 }) : state;
    case "value": {
      const [first = "", ...rest] = old.values;
      const isSaid = old.once?.includes("Values") || old.once?.includes("backfill");
      if (old.type !== "set" || isSaid || old.default === JSON.stringify(first)) return state;
      return replaced({ values: [named, ...rest], once: `.renamedValues({ ${first}: "${named}" })` });
    }
    case "table":
      return state.renamedFrom === undefined
        ? { ...state, table: `t${names}`, renamedFrom: state.table, names: names + 1 }
        : state;
  }
}

function line({ name, type, max, values, nullable, default: given, once = "" }: Member): string {
  const typed = {
    text: `text({ max: ${max} })`,
    integer: "integer()",
    set: `oneOf(${values.map((each) => `"${each}"`)})`,
  };
  return `  ${name} = ${typed[type]}${nullable ? ".nullable()" : ""}${given === undefined ? "" : `.default(${given})`}${once};`;
}

function sourceOf({ table, renamedFrom, members }: State): string {
  const from = renamedFrom === undefined ? "" : `, renamedFrom: "${renamedFrom}"`;
  return source(`export class Things extends Table {
  static options = { name: "${table}"${from} };
  id = id();
${members.map(line).join("\n")}
}
export class Parts extends Table {
  id = id();
  thingId = references(() => Things, { onDelete: "cascade" });
}`);
}

/** The rows in the end, or how the way there failed. */
async function rowsAfter(chain: readonly Migration[], first: State, last: State): Promise<unknown> {
  const driver = await connect("sqlite::memory:");
  const migrations = { load: async () => chain };
  try {
    await upgrade(driver, migrations, 1);
    const names = first.members.map(({ name }) => name).join(", ");
    const connection = await driver.acquire();
    for (let id = 1; id <= 6; id++) {
      const values = first.members.map((each, i) => {
        if (each.nullable && (id + i) % 3 === 0) return "NULL";
        return literal(each, id + i).replaceAll('"', "'");
      });
      await connection.execute(`INSERT INTO ${first.table} (id, ${names}) VALUES (${id}, ${values.join(", ")})`);
      await connection.execute(`INSERT INTO parts (thing_id) VALUES (${id})`);
    }
    driver.release(connection);
    await upgrade(driver, migrations);
    const columns = last.members.map(({ name }) => name).join(", ");
    const reader = await driver.acquire();
    const things = await reader.select(`SELECT id, ${columns} FROM ${last.table} ORDER BY id`);
    const parts = await reader.select("SELECT id, thing_id FROM parts ORDER BY id");
    driver.release(reader);
    return { things, parts };
  } finally {
    await driver.close();
  }
}

test("leave the rows that the chain left, or are refused", async () => {
  let folded = 0;
  const run = async (plan: readonly (readonly Edit[])[]) => {
    const place = workplace(["sqlite"]);
    try {
      const first: State = { table: "things", members: [0, 1, 2].map((i) => member(`c${i}`, i, i !== 1)), names: 3 };
      await place.step("initial", sourceOf(first));
      let last = first;
      for (const step of plan) {
        const settled = last.members.map(({ once: _, ...each }) => each);
        last = step.reduce(edited, { ...last, members: settled, renamedFrom: undefined });
        const { status, diagnostics, sources } = await place.generate(sourceOf(last), { allowLoss: true });
        assert.notEqual(status, "refused", printDiagnostics(diagnostics, sources));
      }
      const former = await place.migrations("sqlite");
      if (former.length < 3) return;
      const { status, diagnostics, sources } = await squash(place.project, { from: 2, verifier: verifier() });
      const codes = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code));
      assert.ok(!codes.has("C054"), printDiagnostics(diagnostics, sources));
      if (status === "refused") return;
      folded += 1;
      const now = await place.migrations("sqlite");
      assert.deepEqual(await rowsAfter(now, first, last), await rowsAfter(former, first, last), sourceOf(last));
    } finally {
      place.remove();
    }
  };
  await fc.assert(fc.asyncProperty(steps, run), { numRuns: runs(15, 1000) });
  assert.ok(folded > 5, `only ${folded} chains could be folded`);
});

test.run();
