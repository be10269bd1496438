/** The type of a reference is that of the column that it points to, through any number of references. */
import type { Column, ColumnType } from "../../schema/schema.ts";
import { type Context, report } from "./context.ts";
import type { ClassHandle } from "./modules.ts";
import type { DraftColumn, DraftTable } from "./tables.ts";
import type { ReferenceType } from "./values.ts";

export interface ResolvedType {
  readonly type: ColumnType;
  /** What a reference takes over beside the type, so that the engine finds both sides alike. */
  readonly native?: NonNullable<Column["native"]>;
  readonly collation?: NonNullable<Column["collation"]>;
  /** The column that a reference points to at once. */
  readonly target?: Target;
}

interface Target {
  readonly table: ClassHandle;
  readonly column: string;
}

/** Undefined after a report, or where the column at the end is a mistake. */
export function resolveColumnType(
  context: Context,
  drafts: ReadonlyMap<ClassHandle, DraftTable>,
  draft: DraftTable,
  column: DraftColumn,
): ResolvedType | undefined {
  const { type } = column.value;
  if (type.kind === "poison") return undefined;
  if (type.kind !== "reference") return { type };
  const target = targetOf(context, drafts, type);
  if (!target) return undefined;
  const end = followChain(context, drafts, { draft, column }, type);
  if (!end || end.value.type.kind === "poison" || end.value.type.kind === "reference") return undefined;
  const { native, collation } = end.value;
  return { type: end.value.type, target, ...(native && { native }), ...(collation && { collation }) };
}

function followChain(
  context: Context,
  drafts: ReadonlyMap<ClassHandle, DraftTable>,
  start: { readonly draft: DraftTable; readonly column: DraftColumn },
  first: ReferenceType,
): DraftColumn | undefined {
  const visited = new Set<DraftColumn>([start.column]);
  let type = first;
  for (;;) {
    const target = targetOf(context, drafts, type);
    const column = target && drafts.get(target.table)?.columns.get(target.column);
    if (!column) return undefined;
    if (visited.has(column)) {
      // Reported once, by the first column that stands in the circle.
      if (column === start.column && !context.circular.has(column)) {
        for (const each of visited) context.circular.add(each);
        report(
          context,
          "C012",
          first.at,
          `the type of \`${start.draft.class.name}.${start.column.property}\` leads back to itself`,
          {
            hint: "give one column of the circle a type of its own and a `foreignKey`",
          },
        );
      }
      return undefined;
    }
    visited.add(column);
    if (column.value.type.kind !== "reference") return column;
    type = column.value.type;
  }
}

/** The column that a reference names, or the primary key of its table. */
function targetOf(
  context: Context,
  drafts: ReadonlyMap<ClassHandle, DraftTable>,
  type: ReferenceType,
): Target | undefined {
  const { table, column, at } = type;
  const draft = drafts.get(table);
  if (!draft) return undefined;
  if (column !== undefined) return draft.columns.has(column) ? { table, column } : undefined;
  const [first, second] = draft.key?.columns ?? [];
  if (first !== undefined && second === undefined) return { table, column: first };
  if (first !== undefined) {
    report(context, "C013", at, `the primary key of \`${table.name}\` has several columns`, {
      hint: "point to all of them with `foreignKey([this.a, this.b], …)`, or to one with `column`",
    });
  } else if (![...(table.values?.values() ?? [])].some(({ kind }) => kind === "poison")) {
    report(context, "C013", at, `\`${table.name}\` has no primary key to point to`, {
      hint: `give it one, or name a unique column: \`{ column: (${table.name.charAt(0).toLowerCase()}) => … }\``,
    });
  }
  return undefined;
}
