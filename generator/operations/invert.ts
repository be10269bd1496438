/** The Intent of the way back: down is the differ with its arguments swapped and this. */
import type { Expression, Named } from "../catalog/catalog.ts";
import type { ColumnConversion, Intent, Meant, Rename } from "./operation.ts";

/** The table of something said, as it is called on one of the two sides. */
interface Owner {
  readonly table: string;
  readonly namespace?: string;
}

/**
 * Renames, conversions and mapped values turn round; which values a merge does not give back the differ sees. The renames must be those
 * that the step makes. Names in the result are those before the step, as it leads there.
 */
export function invert(intent: Intent): Intent {
  const oldOwner = ({ table, namespace }: Owner): Owner => {
    const renamed = intent.tables.find((rename) => rename.to === table && rename.namespace === namespace);
    return renamed === undefined
      ? owner({ name: table, ...place(namespace) })
      : owner({ name: renamed.from, ...place(renamed.fromNamespace) });
  };
  const oldColumn = (said: Owner, column: string) =>
    intent.columns.find((rename) => isOn(rename, said) && rename.to === column)?.from ?? column;
  const oldIndex = (index: Named): Named => ({
    ...index,
    name:
      intent.constraints.find(({ to, namespace }) => to === index.name && namespace === index.namespace)?.from ??
      index.name,
  });
  const turn = ({ from, to }: Rename): Rename => ({ from: to, to: from });
  const turnMember = (rename: Intent["columns"][number]) => ({ ...turn(rename), ...oldOwner(rename) });
  return {
    tables: intent.tables.map(({ from, to, namespace, fromNamespace }) => ({
      from: to,
      to: from,
      ...(namespace === undefined ? {} : { fromNamespace: namespace }),
      ...place(fromNamespace),
    })),
    views: intent.views.map(turn),
    columns: intent.columns.map(turnMember),
    constraints: intent.constraints.map(turnMember),
    conversions: intent.conversions.map((conversion) => ({
      ...oldOwner(conversion),
      column: oldColumn(conversion, conversion.column),
      ...turnConversion(conversion, (name) => oldColumn(conversion, name)),
    })),
    backfills: [],
    ...(intent.concurrent && { concurrent: intent.concurrent.map(oldIndex) }),
    values: intent.values.map((mapping) => ({
      ...oldOwner(mapping),
      column: oldColumn(mapping, mapping.column),
      from: mapping.to,
      to: mapping.from,
    })),
  };
}

function place(namespace: string | undefined): { readonly namespace?: string } {
  return namespace === undefined ? {} : { namespace };
}

function owner({ name, namespace }: Named): Owner {
  return { table: name, ...place(namespace) };
}

function isOn(said: Owner, other: Owner): boolean {
  return said.table === other.table && said.namespace === other.namespace;
}

type Ways = NonNullable<ColumnConversion["unfit"]>;

function turnConversion({ up, down, unfit, authored, meant }: ColumnConversion, oldName: (column: string) => string) {
  const turned = ({ up: there, down: back }: Ways): Ways => ({
    ...(back === undefined ? {} : { up: renamed(back, oldName) }),
    ...(there === undefined ? {} : { down: renamed(there, oldName) }),
  });
  return {
    ...turned({ ...(up === undefined ? {} : { up }), ...(down === undefined ? {} : { down }) }),
    ...(unfit === undefined ? {} : { unfit: turned(unfit) }),
    ...(authored === undefined ? {} : { authored }),
    ...(meant === undefined ? {} : { meant: turnMeant(meant) }),
  };
}

function turnMeant({ from, to }: Meant): Meant {
  return { ...(to === undefined ? {} : { from: to }), ...(from === undefined ? {} : { to: from }) };
}

/** Each way's expressions are over the columns as they are named where it leads. */
function renamed(expression: Expression, oldName: (column: string) => string): Expression {
  return expression.map((part) =>
    typeof part === "object" && part.column !== undefined ? { ...part, column: oldName(part.column) } : part,
  );
}
