/** `colonnade pull`: writes schema source from a live database. */
import path from "node:path";
import type { Driver } from "../../runtime/driver.ts";
import { MigrationError } from "../../runtime/errors.ts";
import { runtimeTables } from "../../runtime/schema-version.ts";
import { parseUrl } from "../../runtime/url.ts";
import type { PullOutcome } from "../pull/pull.ts";
import { defineCommand } from "./command.ts";
import { findRoot, readConfiguration } from "./configuration.ts";
import { urlOf } from "./database.ts";
import { diagnosticsAsJson } from "./diagnostics.ts";
import type { ExitStatus } from "./failure.ts";
import { fromRoot, openWorkspace } from "./project.ts";
import { counted, type JsonValue, type Terminal } from "./terminal.ts";

export const pull = defineCommand({
  usage: "pull",
  summary: "Write schema source from a live database",
  examples: [
    ["pull --url postgres://user@host/db", "a file for each table and view in schema/"],
    ["pull --single-file", "everything in schema/schema.ts"],
    ["pull --schema schema/legacy", "into another folder"],
    ["pull --force", "write over files that were edited since, too"],
  ],
  notes: `The database is read, never changed. The source is compiled before it is written, and held against what was read:
what no schema says, or says otherwise, is listed by name and kind, stands as a comment at its place, and makes
the exit status 4. Pulling again changes what the database changed; a file that was edited by hand stays as it is
while it says what the database holds, and otherwise nothing is written without --force.
To adopt the database: pull, generate, stamp head.`,
  options: (yargs) =>
    yargs
      .option("single-file", { type: "boolean", describe: "One file, schema.ts, instead of one for each table" })
      .option("force", { type: "boolean", describe: "Write over files that were edited by hand" }),
  async run(options, terminal): Promise<ExitStatus> {
    const { connect } = await import("../../runtime/connect.ts");
    const { dialects } = await import("../dialects/registry.ts");
    const { loadCompiler } = await import("./load-compiler.ts");
    const folder = process.cwd();
    const root = findRoot(folder);
    const configuration = readConfiguration(root);
    const { projects } = openWorkspace(folder, { dialects: options.dialects });
    const given = options.schema === undefined ? undefined : fromRoot(root, folder, options.schema, "--schema");
    const schemaDir = given ?? configuration.schema[0] ?? "schema";
    const { url, origin } = urlOf(options.url, { root, configuration });
    const { dialect: name, redacted } = parseUrl(url);
    terminal.note(terminal.paint.dim(`database: ${redacted} (${origin})`));
    terminal.progress("reading the database …");
    const driver = await connect(url);
    const dialect = dialects[name];
    try {
      const connection = await driver.acquire();
      const found = await dialect
        .introspect((sql) => connection.select(sql), runtimeTables)
        .finally(() => driver.release(connection));
      const compiler = await loadCompiler(
        projects[0]?.cacheDir ?? path.join(root, "node_modules", ".cache", "colonnade"),
      );
      const outcome = await compiler.pull(
        { ...found, others: [...(found.others ?? []), ...(await strangers(driver))] },
        dialect,
        {
          folder: path.join(root, schemaDir),
          target: configuration.targets[name] ?? dialect.floor,
          singleFile: options["single-file"] === true,
          force: options.force === true,
        },
      );
      compiler.keep();
      terminal.progress("");
      await say(outcome, schemaDir, terminal);
      if (outcome.status !== "refused") sayNext(outcome, name, configuration.dialects, terminal);
      terminal.answer({ database: redacted, schema: schemaDir, ...asJson(outcome) });
      if (outcome.status === "refused") return 1;
      return outcome.unexpressed.length > 0 ? 4 : 0;
    } finally {
      terminal.progress("");
      await driver.close();
    }
  },
});

/** A table of the runtime's name that is not the runtime's, beside which nothing could be applied. */
async function strangers(driver: Driver): Promise<PullOutcome["unexpressed"]> {
  const { current } = await import("../../runtime/migrate/read.ts");
  try {
    await current(driver);
    return [];
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    const [name = ""] = runtimeTables;
    return [{ kind: "table of another program", name, definition: error.hint ?? error.reason }];
  }
}

async function say(outcome: PullOutcome, schemaDir: string, terminal: Terminal): Promise<void> {
  const { paint } = terminal;
  const { status, files, edited, kept, unexpressed, diagnostics, sources, tables } = outcome;
  if (status === "refused") {
    const { printDiagnostics } = await import("../diagnostics/print.ts");
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0) terminal.note(printDiagnostics(errors, sources, paint));
    terminal.note(`${paint.red("refused:")} ${refusal(outcome, schemaDir)}; nothing was written`);
    for (const file of edited) terminal.note(`  ${schemaDir}/${file}`);
    terminal.note(`${paint.cyan("hint:")} ${refusalHint(outcome)}`);
    return;
  }
  if (status === "unchanged") terminal.say(`nothing to do: ${schemaDir} is what the database holds`);
  else terminal.say(`${paint.bold(schemaDir)}: ${counted(tables, "table")} in ${counted(files.length, "file")}`);
  const longest = 20;
  for (const { file, change } of files.slice(0, longest)) terminal.say(`  ${change} ${schemaDir}/${file}`);
  if (files.length > longest) terminal.say(`  and ${counted(files.length - longest, "more file")}`);
  for (const file of kept)
    terminal.say(`  kept ${schemaDir}/${file}, which was edited and says what the database holds`);
  if (unexpressed.length === 0) return;
  terminal.say(
    `${paint.yellow("not expressed:")} ${counted(unexpressed.length, "object or clause", "objects or clauses")}`,
  );
  for (const { kind, name } of unexpressed) terminal.say(`  ${kind} ${name}`);
}

function refusal({ edited }: PullOutcome, schemaDir: string): string {
  if (edited.length > 0)
    return `${counted(edited.length, "file")} of ${schemaDir} ${edited.length === 1 ? "was" : "were"} edited by hand and ${edited.length === 1 ? "differs" : "differ"} from the database`;
  return `the sources in ${schemaDir} do not compile`;
}

function refusalHint({ edited }: PullOutcome): string {
  return edited.length > 0
    ? "bring them to what the database holds, or write over them with --force; a version control system shows what goes"
    : "mend them, pull into another folder with --schema, or write over them with --force";
}

/** What makes of the source an adopted database. */
function sayNext({ status }: PullOutcome, dialect: string, configured: readonly string[], terminal: Terminal): void {
  if (status === "unchanged") return;
  const { paint } = terminal;
  if (configured.length !== 1 || configured[0] !== dialect) {
    terminal.note(
      `${paint.cyan("hint:")} the source is ${dialect}'s: put "colonnade": { "dialects": ["${dialect}"] } into package.json until it says the same for others`,
    );
  }
  terminal.note(`${paint.cyan("hint:")} adopt the database: \`colonnade generate\`, then \`colonnade stamp head\``);
}

function asJson(outcome: PullOutcome): { readonly [key: string]: JsonValue } {
  const { status, files, edited, kept, unexpressed, diagnostics, sources, tables } = outcome;
  return {
    status,
    tables,
    files: files.map((each) => ({ ...each })),
    edited,
    kept,
    notExpressed: unexpressed.map(({ kind, name, definition }) => ({ kind, name, definition })),
    diagnostics: status === "refused" ? diagnosticsAsJson(diagnostics, sources) : [],
  };
}
