import { date, id, integer, references, sql, Table, text } from "colonnade/schema";

export const mayLose = ["pets.born", "pets.name", "pets.weight"];

/** What rows could stand in the way of is asked before anything is changed. */
export class Owners extends Table {
  id = id();
  name = text({ max: 100 }).backfill(sql`''`);
  code = integer().unique();
}

export class Pets extends Table {
  id = id();
  ownerId = references(() => Owners, { onDelete: "cascade" }).nullable();
  name = text({ max: 50 }).backfill(sql`'unnamed'`);
  born = date();
  weight = integer().check((weight) => sql`${weight} >= 0`);
}
