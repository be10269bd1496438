-- Colonnade migration 0002 keep_updated_beside_renamed_value: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: state closed set (open, closed) becomes (open, done); sort closed set (bug, wish) becomes (wish, defect)
CREATE TABLE "colonnade_new_tickets" (
  "id"         integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state"      text NOT NULL,
  "sort"       text NOT NULL,
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'done')),
  CONSTRAINT "ck_tickets_sort__values" CHECK ("sort" IN ('wish', 'defect')),
  CONSTRAINT "ck_tickets_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at"))
);
INSERT INTO "colonnade_new_tickets" ("id", "state", "sort", "updated_at")
SELECT
  "id",
  CASE WHEN "state" = 'closed' THEN 'done' ELSE "state" END,
  CASE WHEN "sort" = 'bug' THEN 'defect' ELSE "sort" END,
  "updated_at"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
CREATE TRIGGER "trg_tickets_updated_at"
AFTER UPDATE ON "tickets"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."state" IS NOT OLD."state"
  OR NEW."sort" IS NOT OLD."sort"
)
BEGIN
  UPDATE "tickets" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
