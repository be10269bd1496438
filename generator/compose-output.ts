/** Everything that a run wants to be in the output folder: migrations, helpers, diagrams. */
import { basename } from "node:path";
import type { Checked, Project } from "./compile.ts";
import { mermaid } from "./diagrams/mermaid.ts";
import { svg } from "./diagrams/svg.ts";
import { planHelpers, writeHelpers } from "./helpers/write.ts";
import { writeInterop } from "./interop/interop.ts";
import { composeChain } from "./migrations/chain-file.ts";
import { labelText } from "./migrations/data.ts";
import { dialectFiles } from "./migrations/dialect-files.ts";
import type { DialectState, MigrationFiles } from "./migrations/state.ts";
import type { Step } from "./migrations/step.ts";
import { openAssembly } from "./output/known.ts";
import type { DialectName } from "./schema/schema.ts";
import { stageEnded } from "./timings.ts";

/** One dialect: what it has, and what is to be done. */
export interface Planned {
  readonly state: DialectState;
  readonly step: Step;
}

/** The head after this run, and whether a migration leads to it. */
export interface Next {
  readonly version: number;
  readonly name: string;
  readonly written: boolean;
  readonly empty: boolean;
}

/** The versions that exist, as the dialect with the longest history has them. */
function versionsOf(steps: readonly Planned[]): readonly MigrationFiles[] {
  return steps.map(({ state }) => state.migrations).reduce((a, b) => (headOf(b) > headOf(a) ? b : a), []);
}

/** The newest version of a chain; 0 where there is none. */
export function headOf(migrations: readonly MigrationFiles[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * The wanted files by their paths below the output folder (without a text where they lie there already), each dialect's chain, and
 * what the new migration does to the rows.
 */
export async function composeOutput(
  project: Project,
  checked: Pick<Checked, "schema" | "helpers">,
  steps: readonly Planned[],
  next: Next,
  assembly = openAssembly(),
) {
  const wanted = new Map<string, string | undefined>();
  const data: { -readonly [D in DialectName]?: string } = {};
  const origin = project.schemaDir;
  const others = versionsOf(steps);
  const chains = steps.map(({ state, step }) => {
    const { dialect } = step;
    const { files, migrations, label } = dialectFiles({
      state,
      step,
      origin,
      others,
      ...next,
      join: (path, parts) => assembly.joined(`${dialect.name}/${path}`, parts),
    });
    stageEnded(`compose ${dialect.name}`);
    if (label !== undefined) data[dialect.name] = labelText(label);
    for (const [path, text] of files) wanted.set(`${dialect.name}/${path}`, text);
    return [dialect.name, migrations] as const;
  });
  wanted.set("chain.json", composeChain(chains));
  const heads = chains.map(([name, migrations]) => {
    const last = migrations.at(-1);
    return [name, { version: last?.version ?? 0, chain: last?.chain ?? "" }] as const;
  });
  const texts = writeHelpers(
    checked.schema,
    {
      origin,
      outDir: project.outDir,
      heads: new Map(heads),
      targets: project.targets,
      ...(project.url === undefined ? {} : { url: project.url }),
      ...(project.sync === undefined ? {} : { sync: project.sync }),
      ...(project.typesOnly === undefined ? {} : { typesOnly: project.typesOnly }),
    },
    checked.helpers,
    assembly,
  );
  stageEnded("helpers");
  for (const [path, text] of texts) wanted.set(path, text);
  if (project.interop !== undefined && project.interop.length > 0) {
    const plan = checked.helpers ?? planHelpers(checked.schema, project.outDir);
    const request = { plan, origin, dialects: heads.map(([name]) => name) };
    for (const [path, text] of writeInterop(project.interop, request)) wanted.set(path, text);
    stageEnded("interop");
  }
  const title = basename(project.schemaDir);
  wanted.set("diagram.md", mermaid(checked.schema, title, origin));
  const picture = await svg(checked.schema, title, origin);
  if (picture !== undefined) wanted.set("diagram.svg", picture);
  stageEnded("diagram");
  return { wanted, data, chains: new Map(chains) };
}
