-- Colonnade migration 0002 retype_table_kept_updated: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table notes: new column weight; size meaning integer becomes bigint; half generated size + 1 becomes size + 2; half meaning integer becomes bigint
CREATE TABLE "colonnade_new_notes" (
  "id"      integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "size"    integer NOT NULL,
  "half"    integer NOT NULL GENERATED ALWAYS AS ("size" + 2) STORED,
  "weight"  integer NOT NULL,
  "updated" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_notes_updated__type" CHECK ("updated" IS strftime('%Y-%m-%d %H:%M:%f', "updated"))
);
INSERT INTO "colonnade_new_notes" ("id", "size", "weight", "updated")
SELECT "id", "size", 7, "updated"
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";
CREATE TRIGGER "trg_notes_updated"
AFTER UPDATE ON "notes"
FOR EACH ROW
WHEN NEW."updated" IS OLD."updated" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."size" IS NOT OLD."size"
  OR NEW."weight" IS NOT OLD."weight"
)
BEGIN
  UPDATE "notes" SET "updated" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
