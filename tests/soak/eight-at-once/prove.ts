/** Eight processes upgrade one empty database at the same moment: each migration is applied by one of them, and all are content. */
import type { Mode } from "../../../runtime/migration.ts";
import { type Chain, chainOf, three, usualMode, type Written } from "../../runtime/support/migrations.ts";
import { runs } from "../../support/effort.ts";
import type { Engine, EngineName } from "../../support/matrix.ts";
import { withRaw } from "../../support/proof.ts";
import type { Orders } from "../support/orders.ts";
import { type Ended, startRun, writeTexts } from "../support/process.ts";
import { openStage, type Stage } from "../support/stage.ts";
import { tally } from "../support/tally.ts";

const runners = 8;
/** SOAK_ROUNDS says how many. */
const rounds = Number(process.env.SOAK_ROUNDS ?? runs(1, 100));

/** What takes the longest way in each engine: a table made anew, an index that no transaction holds, a copy of the table. */
const last: Readonly<Record<EngineName, { readonly sql: string; readonly mode: Mode }>> = {
  sqlite: {
    sql: `CREATE TABLE parents_new (id integer NOT NULL PRIMARY KEY, name varchar(60) NOT NULL);
INSERT INTO parents_new (id, name) SELECT id, name FROM parents;
DROP TABLE parents;
ALTER TABLE parents_new RENAME TO parents;
`,
    mode: "rebuild",
  },
  // A session that waits in a query for the lock would keep this from ending.
  postgres: {
    sql: `-- probe: SELECT indisvalid::text FROM pg_index WHERE indexrelid = to_regclass('idx_parents_name') -> 'true'
CREATE INDEX CONCURRENTLY idx_parents_name ON parents (name);
`,
    mode: "steps",
  },
  mysql: { sql: "ALTER TABLE parents MODIFY COLUMN name varchar(60) NOT NULL;\n", mode: "steps" },
  mariadb: { sql: "ALTER TABLE parents MODIFY COLUMN name varchar(60) NOT NULL;\n", mode: "steps" },
};

/** Each migration leaves a row, and nothing keeps a second one out. */
function countedMigrations(engine: EngineName): readonly Written[] {
  const written = [...three, { name: "last", up: last[engine].sql, down: "SELECT 1;\n" }];
  return written.map(({ name, up, down }, i): Written => {
    const table = i === 0 ? "CREATE TABLE applied (version integer NOT NULL);\n" : "";
    const count = `INSERT INTO applied (version) VALUES (${i + 1});\n`;
    return { name, down, up: table + up + count, mode: name === "last" ? last[engine].mode : usualMode[engine] };
  });
}

export async function proveEightAtOnce(engine: Engine): Promise<void> {
  const counts = tally(engine.name, `rounds of ${runners} runners at once`);
  const stage = await openStage(engine);
  const chain = chainOf(engine.name, countedMigrations(engine.name));
  const orders: Orders = {
    url: stage.url,
    migrations: writeTexts(chain),
    direction: "up",
    target: chain.head.version,
    waits: true,
  };
  for (let round = 1; round <= rounds; round += 1) {
    await stage.clear();
    const ended = await together(orders);
    counts.add(`round ${round}`, [...ended.flatMap(problemOf), ...(await wrongCounts(stage, chain, ended))]);
  }
  await stage.drop();
  counts.assertAll();
}

/** Each version once: as its own statement counted it, in `schema_version`, and as the runners say who took it. */
async function wrongCounts(stage: Stage, { migrations }: Chain, ended: readonly Ended[]): Promise<readonly string[]> {
  const versions = migrations.map(({ version }) => version);
  const taken = ended.flatMap(({ told }) => told.flatMap((each) => (each.kind === "done" ? each.version : [])));
  return withRaw(stage.url, async (raw) => {
    const column = async (sql: string) => (await raw.rows(sql)).map(([value]) => Number(value));
    return [
      ...unlike("applied", await column("select version from applied order by version"), versions),
      ...unlike("recorded", await column("select version from schema_version order by version"), versions),
      ...unlike("in the journal", await column("select version from schema_version_journal"), []),
      ...unlike("taken by a runner", taken.sort(), versions),
    ];
  });
}

async function together(orders: Orders): Promise<readonly Ended[]> {
  const started = await Promise.all(Array.from({ length: runners }, () => startRun(orders)));
  await Promise.all(started.map((each) => each.until("ready")));
  for (const each of started) each.go();
  return Promise.all(started.map((each) => each.ended));
}

function problemOf({ status, signal, stderr, isLate }: Ended): readonly string[] {
  if (isLate) return ["a runner hung"];
  return status === 0 ? [] : [`a runner ended with ${signal ?? `status ${status}`}: ${stderr}`];
}

function unlike(what: string, found: readonly number[], wanted: readonly number[]): readonly string[] {
  return found.join() === wanted.join() ? [] : [`${what}: ${found.join(", ")} instead of ${wanted.join(", ")}`];
}
