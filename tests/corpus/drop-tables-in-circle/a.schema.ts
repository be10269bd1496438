import { id, references, Table, text } from "colonnade/schema";

export class Keepers extends Table {
  id = id();
  name = text({ max: 40 });
}

export class Teams extends Table {
  id = id();
  keeperId = references(() => Keepers, { onDelete: "cascade" });
  leadId = references(() => Members, { onDelete: "cascade" }).nullable();
}

export class Members extends Table {
  id = id();
  teamId = references(() => Teams, { onDelete: "cascade" });
}
