import { id, references, Table, text } from "colonnade/schema";

export class Teams extends Table {
  id = id();
  name = text({ max: 40 });
  leadId = references(() => Members, { onDelete: "set null" }).nullable();
}

export class Members extends Table {
  id = id();
  teamId = references(() => Teams, { onDelete: "cascade" });
}
