/** The corpus as a table of scenario and dialect: what is proved both ways, what has no way back, what is refused and why. */

import { type DialectName, dialectNames } from "../../generator/schema/schema.ts";
import { migrationOf, type Scenario } from "./scenario.ts";
import { read } from "./step-proof.ts";

const intro = `# The corpus

Every folder here is one change: \`a.schema.ts\` before it, \`b.schema.ts\` after it, \`seed.sql\` the rows that are there, \`expected/\`
the operations in English and the SQL of both ways. \`make test\` proves a sample of them on real databases, \`.ci/run\` all:
the catalog that introspection reads after the way up equals one made from nothing, and after the way down the one before; rows
that should survive do, on both ways. \`make golden\` rewrites this page.

- **both ways**: proved there and back. *lossy* names what a way loses.
- **up**: proved up; the way back is labelled irreversible and says why.
- **refused**: the compiler says no, for the reason below the table.
- **nothing**: this dialect has nothing to do.
`;

/** The page as Markdown. */
export function corpusTable(scenarios: readonly Scenario[]): string {
  const reasons: string[] = [];
  const cell = (scenario: Scenario, dialect: DialectName): string => {
    const refusal = scenario.refusals.get(dialect);
    if (refusal === undefined) return outcome(scenario, dialect);
    const reason = firstLines(refusal);
    if (!reasons.includes(reason)) reasons.push(reason);
    return `refused [${reasons.indexOf(reason) + 1}]`;
  };
  const rows = scenarios.map(
    (scenario) => `| ${scenario.name} | ${dialectNames.map((dialect) => cell(scenario, dialect)).join(" | ")} |`,
  );
  const head = `| ${scenarios.length} scenarios | ${dialectNames.join(" | ")} |\n|---${"|---".repeat(dialectNames.length)}|`;
  const notes = reasons.map((reason, i) => `${i + 1}. ${reason}`).join("\n");
  return `${intro}\n${head}\n${rows.join("\n")}\n\n## Refusals\n\n${notes === "" ? "None." : notes}\n`;
}

function outcome(scenario: Scenario, dialect: DialectName): string {
  const step = scenario.steps.get(dialect);
  if (step === undefined) throw new Error(`${scenario.name} has neither a step nor a refusal for ${dialect}`);
  if (step.up.length === 0) return "nothing";
  const { files } = migrationOf(scenario, step);
  const [up, down] = [read({ name: dialect }, files, "up").header, read({ name: dialect }, files, "down").header];
  if (down.data.kind === "irreversible") return `up${up.data.kind === "lossy" ? ", lossy" : ""}`;
  const lossy = [up, down].filter(({ data }) => data.kind === "lossy").map(({ direction }) => direction);
  return lossy.length === 0 ? "both ways" : `both ways, lossy ${lossy.join(" and ")}`;
}

/** The message of each error, without its place and hint. */
function firstLines(refusal: string): string {
  const errors = [...refusal.matchAll(/^(?:error\[)?(C\d{3})\]?: (.*)$/gm)].map(
    ([, code, message]) => `${code}: ${message}`,
  );
  if (errors.length === 0) throw new Error(`a refusal without an error:\n${refusal}`);
  return [...new Set(errors)].join("; ");
}
