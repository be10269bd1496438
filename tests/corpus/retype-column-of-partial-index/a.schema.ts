import { id, index, integer, references, sql, Table, text } from "colonnade/schema";

export class Tasks extends Table {
  id = id();
  rank = integer();
  owner = text({ max: 40 });
  high = index(this.owner).where(sql`${this.rank} > 5`, { otherwise: "full" });
  byRank = index(this.rank);
}

export class Steps extends Table {
  id = id();
  taskId = references(() => Tasks, { onDelete: "cascade" });
}
