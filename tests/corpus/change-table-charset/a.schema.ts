import { id, index, references, Table, text } from "colonnade/schema";

export class Notes extends Table {
  static options = {
    mysql: { charset: "latin1", collation: "latin1_bin" },
    mariadb: { charset: "latin1", collation: "latin1_bin" },
  };
  id = id();
  body = text({ max: 40 });
  tag = text({ max: 20 }).collate({ mysql: "latin1_swedish_ci", mariadb: "latin1_swedish_ci" });
  byTag = index(this.tag);
}

export class Marks extends Table {
  id = id();
  noteId = references(() => Notes, { onDelete: "cascade" });
}
