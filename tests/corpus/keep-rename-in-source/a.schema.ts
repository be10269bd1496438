import { id, index, references, Table, text } from "colonnade/schema";

export class People extends Table {
  static options = { renamedFrom: "persons" };
  id = id();
  fullName = text({ max: 40 }).renamedFrom("name");
  nick = text({ max: 20 }).renamedFrom("full_nick");
  byName = index(this.fullName).named("idx_people_by_name").renamedFrom("idx_persons_name");
}

export class Visits extends Table {
  id = id();
  personId = references(() => People, { onDelete: "cascade" });
}
