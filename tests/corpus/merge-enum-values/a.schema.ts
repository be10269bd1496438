import { id, oneOf, references, Table, text } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  title = text({ max: 100 });
  visibility = oneOf("public", "private", "agent_only", "admin_only").default("private");
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
  body = text();
}
