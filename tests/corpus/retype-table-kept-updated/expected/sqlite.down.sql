-- Colonnade migration 0002 retype_table_kept_updated: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of notes.weight

-- guard: size of notes cannot become integer
SELECT "id", count(*) OVER ()
  FROM "notes"
  WHERE "size" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- rebuild table notes: without column weight; size meaning bigint becomes integer; half generated size + 2 becomes size + 1; half meaning bigint becomes integer
CREATE TABLE "colonnade_new_notes" (
  "id"      integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "size"    integer NOT NULL,
  "half"    integer NOT NULL GENERATED ALWAYS AS ("size" + 1) STORED,
  "updated" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_notes_updated__type" CHECK ("updated" IS strftime('%Y-%m-%d %H:%M:%f', "updated"))
);
INSERT INTO "colonnade_new_notes" ("id", "size", "updated")
SELECT "id", "size", "updated"
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
)
BEGIN
  UPDATE "notes" SET "updated" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
