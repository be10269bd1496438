/** Changes databases behind the tool's back, and shows that `check` tells each change alone, and that its SQL mends it. */
import assert from "node:assert/strict";
import path from "node:path";
import Database from "better-sqlite3";
import type { Test } from "uvu";
import { desiredAt } from "../../generator/check/desired.ts";
import { check, dialects, placesFor, read, scriptOf } from "../../generator/check/index.ts";
import { type Mending, mend } from "../../generator/check/mend.ts";
import { isMoved, movedIn } from "../../generator/check/moved.ts";
import { structureOf } from "../../generator/check/structure.ts";
import type { Said } from "../../generator/check/words.ts";
import { connect } from "../../runtime/connect.ts";
import { upgrade } from "../../runtime/migrate/run.ts";
import { parseUrl } from "../../runtime/url.ts";
import { runScript } from "../runtime/support/command-line.ts";
import { drawn } from "../support/drawn.ts";
import { type Engine, type EngineName, matrix, type Scratch } from "../support/matrix.ts";
import { withRaw } from "../support/proof.ts";
import { type Workplace, workplace } from "../verify/project.ts";
import type { Case } from "./cases/case.ts";
import { rows, steps } from "./schema.ts";

/** How many of an engine's changes a person waits for. */
const drawnCases = 8;

/** What further tests of an engine go by. */
export interface Checking {
  readonly engine: Engine;
  /** A database at the newest version. */
  make(): Promise<Scratch>;
  /** What differs in it. */
  check(url: string): Promise<readonly string[]>;
}

/** A suite of the changes to one engine, and of what `more` registers. */
export function driftSuite(
  name: EngineName,
  cases: readonly Case[],
  more: (test: Test, checking: Checking) => void = () => {},
): void {
  matrix(
    "check",
    (test, engine) => {
      const place = workplace([engine.name]);
      const said = once(async () => {
        for (const [step, source] of steps) await place.step(step, source);
        return saidBy(engine, place);
      });
      test.after(() => place.remove());

      test("a database that the project made differs in nothing", async () => {
        await said();
        const { url, drop } = await made(engine, place);
        assert.deepEqual(told(await wholeCheck(engine, place, url)), []);
        await drop();
      });

      more(test, {
        engine,
        async make() {
          await said();
          return made(engine, place);
        },
        check: async (url) => told(await wholeCheck(engine, place, url)),
      });

      for (const each of drawn(cases, drawnCases, ({ what }) => `${name} ${what}`)) {
        test(`${each.what} is told alone, and mended`, async () => prove(engine, place, await said(), each));
      }
    },
    [name],
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

const out = (place: Workplace) => path.join(place.project.root, place.project.outDir);

async function saidBy(engine: Engine, place: Workplace): Promise<Said> {
  const { url, drop } = await engine.database();
  const dialect = dialects[engine.name];
  const { said } = await structureOf(dialect, desiredAt(out(place), dialect, steps.length), placeAt(engine, url));
  await drop();
  return said;
}

function placeAt(engine: Engine, url: string) {
  const [found] = placesFor(dialects[engine.name], [parseUrl(url)]);
  assert.ok(found);
  return found;
}

/** A database at the newest version, with rows. */
async function made(engine: Engine, place: Workplace) {
  const database = await engine.database();
  const driver = await connect(database.url);
  const migrations = await place.migrations(engine.name);
  await upgrade(driver, { load: async () => migrations }, "head", {});
  await driver.close();
  await withRaw(database.url, async (raw) => {
    for (const row of rows) await raw.run(row);
  });
  return database;
}

async function prove(
  engine: Engine,
  place: Workplace,
  said: Said,
  { what, change, told: lines, loses = [], refused }: Case,
) {
  const { url, drop } = await made(engine, place);
  if (refused === undefined) await runAll(url, change);
  else await assert.rejects(runAll(url, change), refused);
  const drift = await drifted(engine, place, said, url);
  assert.deepEqual({ told: told(drift), loses: drift.loses }, { told: lines, loses });
  const script = scriptOf(dialects[engine.name], drift, what);
  await runScript(engine.name, url, script).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\nin ${script}`);
  });
  assert.deepEqual(told(await drifted(engine, place, said, url)), [], script);
  await drop();
}

/** On SQLite with the hands free, as the shell has them: its text of a table may be edited. */
async function runAll(url: string, statements: readonly string[]): Promise<void> {
  if (url.startsWith("sqlite:")) {
    const database = new Database(url.slice("sqlite:".length));
    database.unsafeMode();
    for (const statement of statements) database.exec(statement);
    database.close();
    return;
  }
  await withRaw(url, async (raw) => {
    for (const statement of statements) await raw.run(statement);
  });
}

const told = ({ differences }: Mending) =>
  differences.map(({ english, byHand }) => (byHand ? `${english} (by hand)` : english));

/** What the project should hold is made once for all cases, but where a table has another name. */
async function drifted(engine: Engine, place: Workplace, said: Said, url: string): Promise<Mending> {
  const dialect = dialects[engine.name];
  const driver = await connect(url);
  try {
    const live = await read(dialect, driver);
    return !isMoved(movedIn(live, said.printed)) ? mend(dialect, live, said) : await wholeCheck(engine, place, url);
  } finally {
    await driver.close();
  }
}

async function wholeCheck(engine: Engine, place: Workplace, url: string): Promise<Mending> {
  const dialect = dialects[engine.name];
  const driver = await connect(url);
  try {
    const desired = desiredAt(out(place), dialect, steps.length);
    return await check(dialect, await read(dialect, driver), desired, placeAt(engine, url));
  } finally {
    await driver.close();
  }
}
