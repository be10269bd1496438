import { id, oneOf, references, Table } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  visibility = oneOf("public", "internal", "private")
    .asEnum("visibility")
    .default("private")
    .nullable()
    .removedValues({ agent_only: "private", draft: null });
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
  visibility = oneOf("public", "internal", "private").asEnum("visibility").nullable();
}
