import { id, json, references, Table, text } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  preferences = json().renamedFrom("settings");
  data = json().nullable();
}

export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
  title = text({ max: 100 });
}
