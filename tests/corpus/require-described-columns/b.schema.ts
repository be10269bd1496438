import { id, integer, references, sql, Table, text, timestamp } from "colonnade/schema";

/** Things. */
export class Things extends Table {
  /** Its number. */
  id = id();
  /** It's named. */
  name = text({ max: 40 })
    .backfill("none")
    .default('it\'s \\ "new"')
    .collate({ mysql: "utf8mb4_0900_ai_ci", mariadb: "utf8mb4_general_ci", postgres: "C" });
  /** Seen last. */
  seenAt = timestamp().backfill(sql`'2000-01-01 00:00:00.000'`).defaultNow().updatedNow();
  /** Bytes. */
  size = integer().backfill(0).default(7);
  /** Twice the size. */
  twice = integer()
    .generated(() => sql`${this.size} * 2`, { stored: true })
    .nullable();
  /** One less. */
  half = integer()
    .generated(() => sql`${this.size} - 1`, { stored: false })
    .nullable();
}

export class Parts extends Table {
  id = id();
  thing = references(() => Things, { onDelete: "cascade" });
}
