-- Colonnade migration 0002 rename_updated_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: content of notes is longer than 40 characters
SELECT "id", count(*) OVER () FROM "notes" WHERE char_length("content") > 40 ORDER BY "id" LIMIT 3;

-- drop trigger trg_notes_changed_at on notes
DROP TRIGGER "trg_notes_changed_at" ON "notes";

-- drop function colonnade_touch_changed_at
DROP FUNCTION "colonnade_touch_changed_at"();

-- rename column notes.content to body
ALTER TABLE "notes" RENAME COLUMN "content" TO "body";

-- rename column notes.changed_at to updated
ALTER TABLE "notes" RENAME COLUMN "changed_at" TO "updated";

-- rename index idx_notes_changed_at to idx_notes_updated on notes
ALTER INDEX "idx_notes_changed_at" RENAME TO "idx_notes_updated";

-- change column notes.body: type varchar(80) becomes varchar(40)
ALTER TABLE "notes" ALTER COLUMN "body" TYPE varchar(40) COLLATE "C";

-- create trigger trg_notes_updated on notes
CREATE TRIGGER "trg_notes_updated"
BEFORE UPDATE ON "notes"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_updated"();
