import { bigint, id, Table, text } from "colonnade/schema";

export class People extends Table {
  id = id();
  name = text({ max: 40 }).unique();
}

export class Groups extends Table {
  id = id();
  name = text({ max: 40 }).unique();
}

export class Posts extends Table {
  id = id();
  ownerId = bigint({ as: "number" });
  title = text({ max: 60 });
}
