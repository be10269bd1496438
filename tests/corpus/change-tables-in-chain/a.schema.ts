import { id, integer, references, Table, text } from "colonnade/schema";

export class Drafts extends Table {
  id = id();
  title = text({ max: 40 });
  size = integer();
}

export class Posts extends Table {
  id = id();
  title = text({ max: 60 });
  draftId = references(() => Drafts, { onDelete: "cascade" });
}
