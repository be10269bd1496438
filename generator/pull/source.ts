/** From a live database's Catalog to source, and the proof that the source is that database. */
import type { Catalog } from "../catalog/catalog.ts";
import { type Difference, describeDifference } from "../catalog/compare.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dialect, Version } from "../dialects/dialect.ts";
import { parseTexts } from "../parse/index.ts";
import type { Schema } from "../schema/schema.ts";
import type { Unexpressed } from "./context.ts";
import { type Printed, printSchema } from "./print/modules.ts";
import { leaveOut } from "./refused.ts";
import { type Unprojected, unproject } from "./unproject.ts";
import { compiled, differences } from "./verify.ts";

export interface Source {
  readonly printed: Printed;
  readonly schema: Schema;
  /** What the source should compile to. */
  readonly expected: Catalog;
  readonly unexpressed: readonly Unexpressed[];
  /** In what the compiled source is not the database. */
  readonly differences: readonly Difference[];
  /** Why the source does not compile: a defect, or a database that no schema of this language may describe. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Layout {
  /** The server version that `generate` is told to write for. */
  readonly target?: Version;
  readonly singleFile?: boolean;
  /** A schema that is there already, whose names and files are kept. */
  readonly known?: Schema;
  /** Of its classes and consts, the file. */
  readonly places?: ReadonlyMap<string, string>;
}

/** Writes the source of a database in memory, compiles it, and lists what is not, or not quite, in it. */
export async function sourceOf(found: Catalog, dialect: Dialect, layout: Layout = {}): Promise<Source> {
  const made = unproject(found, dialect.adoption, layout.known);
  const { schema, refused, printed, catalog, diagnostics } = await acceptedOf(made, dialect, layout);
  const reasons = new Set(refused.map(titleOf));
  const differing = catalog === undefined ? [] : differences(dialect, made.expected, catalog);
  const more = differing
    .filter((difference) => !reasons.has(titleOf(difference)))
    .map(
      (difference): Unexpressed => ({
        kind: difference.kind,
        name: difference.name,
        ...ownerIn(made.expected, difference.name),
        definition: describeDifference(difference),
      }),
    );
  const faults = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(
      (fault): Unexpressed => ({
        kind: `error ${fault.code}`,
        name: fault.span?.file ?? dialect.name,
        definition: fault.message,
      }),
    );
  const unexpressed = [...made.unexpressed, ...refused, ...more, ...faults];
  const final =
    unexpressed.length === made.unexpressed.length
      ? printed
      : printSchema(schema, remarksOf({ ...made, schema }, unexpressed), layout);
  return {
    printed: final,
    schema,
    expected: made.expected,
    unexpressed,
    diagnostics,
    differences: differing,
  };
}

/** By which a difference is known again. */
export const titleOf = ({ kind, name }: { readonly kind: string; readonly name: string }) => `${kind} ${name}`;

/** Compiled again without what the compiler refuses, for as long as it refuses anything that can be left out. */
async function acceptedOf(made: Unprojected, dialect: Dialect, layout: Layout) {
  let schema = made.schema;
  const refused: Unexpressed[] = [];
  for (;;) {
    const printed = printSchema(schema, remarksOf({ ...made, schema }, made.unexpressed), layout);
    const { catalog, diagnostics, errors } = compiled(await parseTexts(printed.files), dialect, layout.target);
    const rest = leaveOut(schema, errors);
    if (rest.refused.length === 0) return { schema, refused, printed, catalog, diagnostics };
    schema = rest.schema;
    refused.push(...rest.refused);
  }
}

function ownerIn({ tables, views }: Catalog, name: string): { readonly owner?: string } {
  const [first = ""] = name.split(".");
  return [...tables, ...views].some((each) => each.name === first && each.namespace === undefined)
    ? { owner: first }
    : {};
}

function remarksOf({ schema, owners }: Unprojected, unexpressed: readonly Unexpressed[]) {
  const classes = new Map(
    [...schema.tables, ...schema.views].map(({ name, namespace, className }) => [
      namespace === undefined ? name : `${namespace}\0${name}`,
      className,
    ]),
  );
  const unsaid = new Map<string, string[]>();
  for (const { kind, name, owner, definition } of unexpressed) {
    const className = owner === undefined ? "" : (classes.get(owner) ?? "");
    const text = `Not in this schema: ${kind} ${name}: ${definition}`;
    unsaid.set(className, [...(unsaid.get(className) ?? []), text]);
  }
  return { owners, unsaid };
}
