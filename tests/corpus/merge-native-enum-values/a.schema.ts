import { id, oneOf, references, Table } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  visibility = oneOf("public", "private", "agent_only", "draft").asEnum("visibility").default("draft").nullable();
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
  visibility = oneOf("public", "private", "agent_only", "draft").asEnum("visibility").nullable();
}
