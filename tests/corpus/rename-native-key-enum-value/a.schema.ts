import { id, oneOf, references, Table, text } from "colonnade/schema";

export class Roles extends Table {
  name = oneOf("root", "member", "guest").asEnum("role_name").primaryKey();
  title = text({ max: 40 });
}

export class Accounts extends Table {
  id = id();
  role = references(() => Roles, { onDelete: "cascade" }).default("guest");
}
