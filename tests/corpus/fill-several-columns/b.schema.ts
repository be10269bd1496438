import { id, integer, references, sql, Table, text, timestamp } from "colonnade/schema";

export class Owners extends Table {
  id = id();
  name = text({ max: 40 });
  short = text({ max: 40 }).backfill(sql`upper(${this.name})`);
}

export class Cars extends Table {
  id = id();
  owner = references(() => Owners, { onDelete: "cascade" });
  plate = text({ max: 12 });
  seats = integer().backfill(4);
  doors = integer().backfill(sql`coalesce(${this.seats}, 4) + 1`);
  label = text({ max: 60 }).default("new").backfill(sql`concat(${this.plate}, '!')`);
  checkedAt = timestamp().backfill(sql`'2000-02-29 00:00:00.000'`).updatedNow();
  updatedAt = timestamp().defaultNow().updatedNow();
}
