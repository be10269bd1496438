import { id, references, Table, text } from "colonnade/schema";

export class Groups extends Table {
  static options = { name: "people_groups", renamedFrom: "teams" };
  id = id();
  title = text({ max: 50 }).renamedFrom("name");
  leadId = references(() => Persons, { onDelete: "set null" }).nullable();
}

export class Persons extends Table {
  static options = { renamedFrom: "members" };
  id = id();
  groupId = references(() => Groups, { onDelete: "cascade" }).renamedFrom("team_id");
}
