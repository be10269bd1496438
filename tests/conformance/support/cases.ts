/** Cases that run on every engine and leave one and the same transcript: expected/<name>.txt. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Test } from "uvu";
import { assertGolden } from "../../support/golden.ts";
import { type Engine, matrix } from "../../support/matrix.ts";
import { openRaw, type Raw } from "../../support/raw.ts";
import { type Conformant, compile, createTables, emptyingScript, readSchema } from "./compile.ts";
import { names, printed, printedError } from "./printed.ts";
import { type Recorded, recorded, type Transcript } from "./recorded.ts";
import { openTwin } from "./twin.ts";

export const expected = path.resolve(import.meta.dirname, "../expected");

/** What a case has. */
export interface Stage {
  /** The database: what a case does here is not written down, and fails the case when it fails. */
  readonly db: Conformant;
  /** The same, with every call and what came of it written down. */
  readonly seen: Recorded<Conformant>;
  /** From here on only these columns of rows are shown. */
  only(...columns: readonly string[]): void;
  /** Writes down what comes of the work, under its values. */
  show(values: unknown, work: () => Promise<unknown>): Promise<void>;
  /** Writes a remark. */
  note(text: string): void;
}

/** By what they show. */
export type Cases = Readonly<Record<string, (stage: Stage) => Promise<void>>>;

const separator = "\n== ";

/** What not every way of using a database can do. */
export interface Needs {
  /** Promises, and so not the helpers without them, which SQLite has besides. */
  readonly promises?: boolean;
}

/**
 * Runs the cases on every engine, each in empty tables, and on SQLite without promises, too. Under GOLDEN=1 the first engine writes
 * down what the others must do.
 */
export async function conformance(name: string, title: string, cases: Cases, needs: Needs = {}): Promise<void> {
  const schema = await readSchema();
  const generated = await compile(name, schema);
  const file = path.join(expected, `${name}.txt`);
  let isWritten = process.env.GOLDEN !== "1";
  type Open = (url: string) => Promise<Conformant>;
  const body = (open: Open) => (test: Test, engine: Engine) => {
    const sections: string[] = [];
    let db: Conformant;
    let raw: Raw;
    const emptying = emptyingScript(engine, schema);

    test.before(async () => {
      const { url } = await engine.database();
      raw = await openRaw(url);
      await createTables(engine, raw, schema);
      db = await open(url);
    });
    test.after(async () => {
      await raw?.close();
      await db?.close();
    });

    for (const [what, run] of Object.entries(cases)) {
      test(what, async () => {
        await raw.script(emptying);
        const found = await transcript(db, engine, run);
        sections.push(`${what}\n\n${found.join("\n\n")}\n`);
        if (isWritten) compare(readSection(file, what), found);
      });
    }

    test("the transcript has these cases and no others", async () => {
      const text = `${title}\n${sections.map((section) => separator + section).join("")}`;
      if (!isWritten) await assertGolden(file, text);
      else assert.deepEqual(titlesIn(readFileSync(file, "utf8")), [title, ...Object.keys(cases)]);
      isWritten = true;
    });
  };
  matrix(
    `conformance: ${name}`,
    body((url) => generated.open(url)),
  );
  if (needs.promises === true) return;
  matrix(
    `conformance: ${name}, without promises`,
    body((url) => openTwin(generated.folder, url)),
    ["sqlite"],
  );
}

async function transcript(db: Conformant, engine: Engine, run: (stage: Stage) => Promise<void>): Promise<string[]> {
  const made: Transcript = { names: names(), entries: [], columns: [], depth: 0 };
  assert.equal(db.dialect, engine.name);
  await run({
    db,
    seen: recorded(db, made),
    only(...columns) {
      made.columns = columns;
    },
    async show(values, work) {
      const head = printed(values, made.names, "argument", "");
      const outcome = await work().then((result) => `→ ${printed(result, made.names, "row")}`, printedError);
      made.entries.push(`${head}\n  ${outcome.replaceAll("\n", "\n  ")}`);
    },
    note(text) {
      made.entries.push(`-- ${text}`);
    },
  });
  return made.entries;
}

/** What stands before the first case, and the names of the cases. */
function titlesIn(text: string): readonly string[] {
  return text.split(separator).map((section) => section.split("\n", 1).join(""));
}

/** One assertion for each call, and one that there are no more. */
function compare(wanted: readonly string[], found: readonly string[]): void {
  for (const [index, entry] of found.entries()) assert.equal(entry, wanted[index]);
  assert.equal(found.length, wanted.length);
}

/** The entries of one case, between empty lines. */
function readSection(file: string, what: string): readonly string[] {
  const sections = readFileSync(file, "utf8").split(separator);
  const section = sections.find((each) => each.startsWith(`${what}\n`));
  assert.ok(section !== undefined, `${file} has no case "${what}"; make golden writes it`);
  return section
    .slice(what.length + 2)
    .trimEnd()
    .split("\n\n");
}
