import { id, references, Table, text } from "colonnade/schema";

export class Roots extends Table {
  id = id();
}

export class Teams extends Table {
  id = id();
  leadId = references(() => People, { onDelete: "set null" }).nullable();
}

export class People extends Table {
  id = id();
  teamId = references(() => Teams, { onDelete: "cascade" });
  name = text({ max: 50 });
}
