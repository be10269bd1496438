/** Runs a guard's query, and refuses the migration where it finds rows. */
import type { Connection, Row } from "../driver.ts";
import { MigrationError } from "../errors.ts";
import type { Step } from "./plan.ts";

/** Asks the guard at `index`; `state` says what the database holds if rows are found. */
export async function askGuard(
  step: Step,
  index: number,
  finding: string,
  connection: Pick<Connection, "select">,
  state: string,
): Promise<void> {
  const sql = step.statements[index] ?? "";
  const rows = await connection.select(sql);
  if (rows.length === 0) return;
  const keys = rows.map(keyOf).filter((key) => key !== "");
  const named =
    keys.length === 0 ? "" : `, ${rows.length < countOf(rows) ? "the first by key" : "by key"} ${keys.join(", ")}`;
  const count = countOf(rows);
  throw new MigrationError(
    `${step.direction === "up" ? "migration" : "undoing migration"} ${step.version} is refused by ${step.file}: ${finding} (${count} ${count === 1 ? "row" : "rows"}${named})\n${state}`,
    {
      hint: `correct or remove these rows, and run the command again; this finds them:\n${indented(sql)}`,
      version: step.version,
    },
  );
}

/** A guard's last value is the number of rows that it found; one that a person wrote may only answer rows. */
function countOf(rows: readonly Row[]): number {
  const count = Number(rows[0]?.at(-1));
  return Number.isSafeInteger(count) && count >= rows.length ? count : rows.length;
}

function keyOf(row: Row): string {
  const key = row
    .slice(0, -1)
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString("hex") : String(value)));
  return key.length > 1 ? `(${key.join(", ")})` : key.join("");
}

function indented(sql: string): string {
  return sql.replace(/^/gm, "  ");
}
