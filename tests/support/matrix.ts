/** The one matrix harness: the same tests against every real database. */

import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import path from "node:path";
import { suite, type Test } from "uvu";
import { createDatabase, dropDatabase } from "./databases.ts";
import { byPatience, drawn, drawnAlways } from "./drawn.ts";
import { databaseFolder } from "./fast-disk.ts";
import { type ServerName, serverVariable } from "./servers/server.ts";

export type EngineName = "sqlite" | ServerName;

const allEngines: readonly EngineName[] = ["sqlite", "postgres", "mysql", "mariadb"];

/** A database of a test's own. */
export interface Scratch {
  /** `sqlite:/absolute/file.db`, or `postgres://`, `mysql://`, `mariadb://` with user and password. */
  readonly url: string;
  drop(): Promise<void>;
}

export interface Engine {
  readonly name: EngineName;
  /** Creates a new, empty database. What a test does not drop goes when its suite ends. */
  database(): Promise<Scratch>;
}

/**
 * Calls the body once per engine with a uvu suite of its own, to register tests; the suite then runs by itself. An
 * engine without a server is a skipped test, under REQUIRE_DATABASES=1 a failing one. Where cases are drawn and databases are not required, a suite
 * of several servers meets SQLite and one of them. A long suite has a file for each engine, and names it.
 */
export function matrix(
  suiteName: string,
  body: (test: Test, engine: Engine) => void,
  engines: readonly EngineName[] = allEngines,
): void {
  const servers = engines.filter((name) => name !== "sqlite");
  const chosen = process.env.REQUIRE_DATABASES === "1" ? servers : drawn(servers, 1, (name) => `${suiteName} ${name}`);
  onEach(
    suiteName,
    body,
    engines.filter((name) => name === "sqlite" || chosen.includes(name)),
  );
}

function onEach(suiteName: string, body: (test: Test, engine: Engine) => void, engines: readonly EngineName[]): void {
  for (const name of engines) {
    const test = suite(`${suiteName} (${name})`);
    const missing = missingServer(name);
    if (missing === undefined) registerTests(test, name, body);
    else registerMissing(test, name, missing);
    test.run();
  }
}

/** How many engines see each test of a long suite, unless all cases are taken. */
const enginesPerTest = byPatience(1, 2);

/** The same for a long suite of tests that do not build on each other: each test meets one of the engines, in .ci/run two. */
export function drawnMatrix(suiteName: string, body: (test: Test, engine: Engine) => void): void {
  const isDrawn = (title: string, engine: EngineName) =>
    drawnAlways(allEngines, enginesPerTest, (name) => `${suiteName} ${title} ${name}`).includes(engine);
  const some = (test: Test, engine: Engine) => {
    const few: Test = Object.assign((title: string, run: Parameters<Test>[1]) => {
      if (isDrawn(title, engine.name)) test(title, run);
    }, test);
    body(few, engine);
  };
  onEach(suiteName, some, allEngines);
}

/** Begins the names of all scratch databases of one run, so that the runner can drop what a crash left behind. */
export function scratchPrefix(): string {
  return `colonnade_test_${process.env.COLONNADE_TEST_RUN ?? process.pid}_`;
}

function missingServer(name: EngineName): string | undefined {
  if (name === "sqlite" || process.env[serverVariable(name)]) return undefined;
  return `${serverVariable(name)} is not set; \`make test\` or \`make servers\` would set it`;
}

function registerTests(test: Test, name: EngineName, body: (test: Test, engine: Engine) => void): void {
  const open = new Set<Scratch>();
  const database = async () => {
    const scratch = name === "sqlite" ? await sqliteScratch() : await serverScratch(name);
    const tracked: Scratch = {
      url: scratch.url,
      async drop() {
        if (open.delete(tracked)) await scratch.drop();
      },
    };
    open.add(tracked);
    return tracked;
  };
  body(test, { name, database });
  test.after(async () => {
    for (const scratch of [...open]) await scratch.drop();
  });
}

function registerMissing(test: Test, name: EngineName, missing: string): void {
  if (process.env.REQUIRE_DATABASES === "1") {
    test(`${name} is there`, () => {
      throw new Error(missing);
    });
    return;
  }
  console.log(`${name}: skipped, ${missing}`);
  test.skip();
}

async function sqliteScratch(): Promise<Scratch> {
  const folder = await databaseFolder("colonnade-sqlite-");
  return {
    url: `sqlite:${path.join(folder, "scratch.db")}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function serverScratch(name: ServerName): Promise<Scratch> {
  const server = process.env[serverVariable(name)] ?? "";
  const database = `${scratchPrefix()}${randomBytes(6).toString("hex")}`;
  return { url: await createDatabase(server, database), drop: () => dropDatabase(server, database) };
}
