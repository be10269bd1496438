import { id, oneOf, references, sql, Table, text, timestamp } from "colonnade/schema";

/** Values are renamed in the rows, under their old and their new sets, in a table that is renamed and kept current. */
export class Issues extends Table {
  static options = { renamedFrom: "tickets" };
  id = id();
  status = oneOf("open", "done", "reopened").default("done").renamedFrom("state").renamedValues({ closed: "done" });
  kind = oneOf("task", "defect", "idea")
    .asEnum("sort")
    .renamedFrom("sort")
    .renamedValues({ bug: "defect", wish: "idea" });
  level = oneOf("low", "high").nullable().renamedValues({ "1": "low", "2": "high" });
  headline = text({ max: 80 }).renamedFrom("title");
  origin = oneOf("mail", "web").asEnum("origin").backfill(sql`'web'`);
  updatedAt = timestamp().defaultNow().updatedNow();
}

export class Notes extends Table {
  id = id();
  issueId = references(() => Issues, { onDelete: "cascade" }).renamedFrom("ticket_id");
  kind = oneOf("task", "defect", "idea").asEnum("sort").default("idea").renamedFrom("sort");
}
