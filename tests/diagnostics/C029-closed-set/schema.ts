import { id, oneOf, Table } from "colonnade/schema";

export class Users extends Table {
  id = id();
  role = oneOf("admin", "member", "Member");
  level = oneOf("low", "high").asEnum("level");
  size = oneOf("small ", "large").asEnum("size");
}

export class Posts extends Table {
  id = id();
  level = oneOf("low", "middle", "high").asEnum("level");
}
