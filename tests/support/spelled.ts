/** Values of the plain drivers, spelled alike whatever the engine, so that they can be held against an oracle's. */

import type { Meaning } from "../../generator/schema/schema.ts";

/**
 * A value by what it means: numbers in digits, truth as true and false, instants as `YYYY-MM-DD HH:MM:SS.mmm`, JSON without blanks,
 * bytes in hexadecimal. The value is as tests/support/raw.ts reads it, of PostgreSQL as text.
 */
export function spelled(meaning: Meaning | undefined, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  switch (meaning) {
    case "double":
      return String(Number(text) === 0 ? 0 : Number(text));
    case "boolean":
      return text === "1" || text === "true" || text === "t" ? "true" : "false";
    case "timestamp": {
      const [, seconds, fraction = ""] = /^([^.+]*)(?:\.(\d+))?/.exec(text) ?? [];
      return `${seconds}.${fraction.padEnd(3, "0").slice(0, 3)}`;
    }
    case "json":
      return JSON.stringify(JSON.parse(text));
    case "bytes":
      return text.startsWith("\\x") ? text.slice(2) : Buffer.from(text, "utf8").toString("hex");
    default:
      return text;
  }
}
