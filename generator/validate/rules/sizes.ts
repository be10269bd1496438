/** C032: lengths and precisions that every selected dialect can hold. */
import type { Problem } from "../../diagnostics/diagnostic.ts";
import type { Limits } from "../../dialects/limits.ts";
import type { ColumnType } from "../../schema/schema.ts";
import { atColumn } from "../paths.ts";
import type { Scope } from "../scope.ts";

/** SQLite's largest value: https://www.sqlite.org/limits.html; PostgreSQL's is 2^30 bytes, MySQL's 2^32. */
const mostBytes = 1_000_000_000;
const bytesPerCharacter = 4;

export function* sizes({ schema, limits }: Scope): Iterable<Problem> {
  for (const table of schema.tables) {
    for (const column of table.columns) {
      const fault = sizeFault(column.type, limits);
      if (fault === undefined) continue;
      yield {
        code: "C032",
        at: atColumn(table, column, "type"),
        message: `\`${table.className}.${column.property}\` ${fault.is}`,
        label: fault.label,
        hint: fault.hint,
      };
    }
  }
}

interface Fault {
  readonly is: string;
  readonly label: string;
  readonly hint: string;
}

function sizeFault(type: ColumnType, limits: Limits): Fault | undefined {
  switch (type.kind) {
    case "text":
      return maxFault(type, mostBytes / bytesPerCharacter, "characters");
    case "bytes":
      return maxFault(type, mostBytes, "bytes");
    case "decimal":
      return decimalFault(type.precision, type.scale, limits);
    default:
      return undefined;
  }
}

function maxFault(
  { kind, max }: ColumnType & { kind: "text" | "bytes" },
  most: number,
  unit: string,
): Fault | undefined {
  if (max === undefined || (Number.isInteger(max) && max >= 1 && max <= most)) return undefined;
  const hint = max > most ? `leave \`max\` out: ${kind}()` : `choose a whole number from 1 to ${most}`;
  return { is: `cannot have ${max} ${unit}`, label: `max: ${max}`, hint };
}

function decimalFault(precision: number, scale: number, { decimal }: Limits): Fault | undefined {
  const label = `${precision} digits, ${scale} of them after the point`;
  if (!Number.isInteger(precision) || precision < 1 || precision > decimal.precision) {
    return {
      is: `cannot have ${precision} digits`,
      label,
      hint: `choose a whole number from 1 to ${decimal.precision}`,
    };
  }
  if (!Number.isInteger(scale) || scale < 0 || scale > Math.min(decimal.scale, precision)) {
    return {
      is: `cannot have ${scale} digits after the point`,
      label,
      hint: `choose a whole number from 0 to ${Math.min(decimal.scale, precision)}`,
    };
  }
  return undefined;
}
