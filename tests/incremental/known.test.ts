/** A run that takes over what the last one made writes the very bytes of a run that makes everything. */
import assert from "node:assert/strict";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { suite } from "uvu";
import { generate, type Outcome, type Project } from "../../generator/compile.ts";
import { lastRun, recordRun } from "../../generator/fresh.ts";
import { dialectNames } from "../../generator/schema/schema.ts";
import { contents } from "../support/contents.ts";

const test = suite("incremental");

/** The members of each table; a run of the compiler follows each change. */
type Tables = Map<string, Set<string>>;

/** Members that a table can have besides its key; the name of a table stands for a reference to it. */
const members: { readonly [name: string]: string } = {
  note: "note = text().nullable();",
  title: 'title = text({ max: 80 }).default("none");',
  kind: 'kind = oneOf("a", "b").default("a");',
  touched: "touched = timestamp().defaultNow().updatedNow();",
  extra: "/** More of it. */\n  extra = json<Extra>().nullable();",
  byTitle: "idTitle = index(this.id, this.title);",
  uniqueNote: "oneNote = unique(this.title);",
};
const needs: { readonly [name: string]: readonly string[] } = { byTitle: ["title"], uniqueNote: ["title"] };

interface Workplace {
  readonly project: Project;
  write(tables: Tables): void;
  /** As the command does it, and what the run made. */
  run(): Promise<Outcome>;
  out(): string;
}

function workplace(): Workplace {
  const root = mkdtempSync(path.join(tmpdir(), "colonnade-incremental-"));
  const project: Project = {
    root,
    schemaDir: "schema",
    outDir: "generated",
    dialects: dialectNames,
    targets: {},
    cacheDir: path.join(root, "cache"),
  };
  return {
    project,
    write(tables) {
      rmSync(path.join(root, "schema"), { recursive: true, force: true });
      mkdirSync(path.join(root, "schema"));
      for (const [name, own] of tables) writeFileSync(path.join(root, "schema", `${name}.ts`), source(name, own));
    },
    async run() {
      const startedAt = Date.now();
      const last = lastRun(project, "a build");
      const outcome = await generate(project, {}, last.output);
      if (outcome.status === "written" || outcome.status === "unchanged")
        recordRun(project, "a build", startedAt, last, outcome);
      return outcome;
    },
    out: () => path.join(root, "generated"),
  };
}

function source(name: string, own: ReadonlySet<string>): string {
  const parents = [...own].filter((member) => !Object.hasOwn(members, member) && member !== name);
  const lines = [...own].map((member) =>
    Object.hasOwn(members, member)
      ? members[member]
      : `to${member} = references(() => ${member}, { onDelete: "cascade" }).nullable();`,
  );
  return [
    'import { id, index, json, oneOf, references, Table, text, timestamp, unique } from "colonnade/schema";',
    ...parents.map((parent) => `import { ${parent} } from "./${parent}.ts";`),
    "export interface Extra { readonly a: string }",
    `export class ${name} extends Table {`,
    "  id = id();",
    ...lines.map((line) => `  ${line}`),
    "}",
    "",
  ].join("\n");
}

/** What a run with no cache makes of the same folder. */
async function fromNothing({ project }: Workplace): Promise<{ outcome: Outcome; files: unknown }> {
  const root = mkdtempSync(path.join(tmpdir(), "colonnade-full-"));
  try {
    for (const part of readdirSync(project.root).filter((name) => name !== "cache"))
      cpSync(path.join(project.root, part), path.join(root, part), { recursive: true });
    const outcome = await generate({ ...project, root, cacheDir: path.join(root, "cache") });
    return { outcome, files: contents(path.join(root, "generated")) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function both(place: Workplace): Promise<Outcome> {
  const full = await fromNothing(place);
  const outcome = await place.run();
  const { status, diagnostics, files, migration } = outcome;
  const { outcome: expected } = full;
  assert.deepEqual(
    { status, diagnostics, files: sorted(files), migration },
    {
      status: expected.status,
      diagnostics: expected.diagnostics,
      files: sorted(expected.files),
      migration: expected.migration,
    },
  );
  assert.deepEqual(contents(place.out()), full.files);
  return outcome;
}

function sorted(files: Outcome["files"]): readonly string[] {
  return files.map(({ path: file, change }) => `${change} ${file}`).sort();
}

const names = ["Apples", "Boats", "Cats", "Dogs"];

test("after any sequence of changes", async () => {
  const toggle = fc.record({
    table: fc.constantFrom(...names),
    member: fc.constantFrom(...Object.keys(members), ...names, "itself"),
  });
  const sequences = fc.array(toggle, { minLength: 1, maxLength: 5 });
  const seed = Number(process.env.SEED ?? 20_261_121);
  await fc.assert(
    fc.asyncProperty(sequences, async (changes) => {
      const place = workplace();
      try {
        let tables: Tables = new Map(names.slice(0, 2).map((name) => [name, new Set(["title", "extra", "byTitle"])]));
        place.write(tables);
        await both(place);
        for (const change of changes) {
          const changed = toggled(tables, change);
          place.write(changed);
          const outcome = await both(place);
          // What is refused is taken back.
          if (outcome.status === "refused") place.write(tables);
          else tables = changed;
        }
      } finally {
        rmSync(place.project.root, { recursive: true });
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 25), seed },
  );
});

function toggled(tables: Tables, { table, member }: { table: string; member: string }): Tables {
  const changed: Tables = new Map([...tables].map(([name, own]) => [name, new Set(own)]));
  const own = changed.get(table);
  if (member === "itself" || own === undefined) {
    if (own === undefined) changed.set(table, new Set(["title"]));
    else changed.delete(table);
    for (const others of changed.values()) if (!changed.has(table)) others.delete(table);
    return changed;
  }
  if (own.delete(member)) {
    for (const [other, needed] of Object.entries(needs)) if (needed.includes(member)) own.delete(other);
    return changed;
  }
  if (!Object.hasOwn(members, member) && !changed.has(member)) changed.set(member, new Set());
  for (const needed of needs[member] ?? []) own.add(needed);
  own.add(member);
  return changed;
}

const some: Tables = new Map([
  ["Apples", new Set(["title", "extra"])],
  ["Boats", new Set(["title", "byTitle", "Apples"])],
]);
const more: Tables = new Map([...some, ["Boats", new Set(["title", "byTitle", "Apples", "note"])]]);

test("only what changed is made", async () => {
  const place = workplace();
  place.write(some);
  await place.run();
  place.write(more);
  const { output } = lastRun(place.project, "a build");
  assert.equal(typeof output.inputs("sqlite/apples.ts"), "string");
  const asked: string[] = [];
  const text = (file: string) => {
    asked.push(file);
    return output.text(file);
  };
  await generate(place.project, { check: true }, { ...output, text });
  assert.ok(!asked.includes("sqlite/apples.ts"));
  assert.ok(asked.includes("sqlite/snapshot.json") && asked.includes("types.ts"));
  rmSync(place.project.root, { recursive: true });
});

const damages: { readonly [what: string]: (place: Workplace) => void } = {
  "an edited output": ({ out }) => appendFileSync(path.join(out(), "sqlite/apples.ts"), "// edited\n"),
  "an edited output of pieces": ({ out }) => appendFileSync(path.join(out(), "types.ts"), "// edited\n"),
  "a deleted output": ({ out }) => rmSync(path.join(out(), "postgres/apples.ts")),
  "other line ends": ({ out }) => {
    for (const file of ["types.ts", "sqlite/snapshot.json", "sqlite/apples.ts"]) {
      const text = readFileSync(path.join(out(), file), "utf8");
      writeFileSync(path.join(out(), file), text.replaceAll("\n", "\r\n"));
    }
  },
  "a deleted cache": ({ project }) => rmSync(project.cacheDir, { recursive: true }),
  "a damaged stamp": ({ project }) => spoilStamp(project, (text) => text.slice(0, text.length / 2)),
  "a stamp with other inputs": ({ project }) => spoilStamp(project, (text) => text.replace(/,(\d+)\]/, ",1$1]")),
};

function spoilStamp({ cacheDir }: Project, spoil: (text: string) => string): void {
  const [stamp = ""] = readdirSync(cacheDir).filter((name) => name.startsWith("fresh-"));
  const file = path.join(cacheDir, stamp);
  writeFileSync(file, spoil(readFileSync(file, "utf8")));
}

for (const [what, damage] of Object.entries(damages)) {
  test(`${what} does no harm`, async () => {
    const place = workplace();
    place.write(some);
    await place.run();
    damage(place);
    const { status } = await both(place);
    assert.ok(status === "written" || status === "unchanged");
    place.write(more);
    assert.equal((await both(place)).status, "written");
    rmSync(place.project.root, { recursive: true });
  });
}

test("another build makes everything", async () => {
  const place = workplace();
  place.write(some);
  await place.run();
  const { output, isCurrent } = lastRun(place.project, "another build");
  assert.deepEqual([isCurrent, output.inputs("sqlite/apples.ts")], [false, undefined]);
  rmSync(place.project.root, { recursive: true });
});

test.run();
