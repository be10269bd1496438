import { id, oneOf, references, Table, text } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  visibility = oneOf("public", "secret").asEnum("visibility").default("secret");
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
  body = text();
}
