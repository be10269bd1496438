/** Rows as objects by column name, for ad-hoc queries. */
import type { Row, RowObject } from "./driver.ts";
import { UsageError } from "./errors.ts";

export type Decode = (raw: unknown) => unknown;

/** Each row as an object; `decode` has one function per column. Two columns of one name are refused, or one would be lost. */
export function rowObjects(
  names: readonly string[],
  rows: readonly Row[],
  decode: readonly Decode[],
): readonly RowObject[] {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    throw new UsageError(`two columns of the query are called ${repeated}`, {
      hint: "give one of them another name with AS",
    });
  }
  return rows.map((row) => {
    const object: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i++) {
      const name = names[i] ?? "";
      const value = row[i] === null ? null : decode[i]?.(row[i]);
      if (name === "__proto__")
        Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
      else object[name] = value;
    }
    return object;
  });
}

/** Whole numbers as number where it holds them exactly, else as bigint. */
export function wholeNumber(raw: unknown): unknown {
  if (typeof raw !== "bigint" && typeof raw !== "string") return raw;
  const value = Number(raw);
  return Number.isSafeInteger(value) ? value : BigInt(raw);
}
