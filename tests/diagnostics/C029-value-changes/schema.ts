import { id, oneOf, Table } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  visibility = oneOf("public", "private").renamedValues({ secret: "privat" });
  state = oneOf("open", "closed").renamedValues({ open: "closed" });
  priority = oneOf("low", "high").removedValues({ middle: null });
  sort = oneOf("new", "old").renamedValues({ recent: "new" }).removedValues({ recent: "old" });
  grade = oneOf("a", "b").asEnum("grade").removedValues({ c: "b" });
  former = oneOf("a", "b").asEnum("grade").removedValues({ c: "a" });
}
