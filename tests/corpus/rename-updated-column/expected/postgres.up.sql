-- Colonnade migration 0002 rename_updated_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop trigger trg_notes_updated on notes
DROP TRIGGER "trg_notes_updated" ON "notes";

-- rename column notes.body to content
ALTER TABLE "notes" RENAME COLUMN "body" TO "content";

-- rename column notes.updated to changed_at
ALTER TABLE "notes" RENAME COLUMN "updated" TO "changed_at";

-- rename index idx_notes_updated to idx_notes_changed_at on notes
ALTER INDEX "idx_notes_updated" RENAME TO "idx_notes_changed_at";

-- create function colonnade_touch_changed_at
CREATE FUNCTION "colonnade_touch_changed_at"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."changed_at" IS NOT DISTINCT FROM OLD."changed_at" THEN
    NEW."changed_at" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- change column notes.content: type varchar(40) becomes varchar(80)
ALTER TABLE "notes" ALTER COLUMN "content" TYPE varchar(80) COLLATE "C";

-- create trigger trg_notes_changed_at on notes
CREATE TRIGGER "trg_notes_changed_at"
BEFORE UPDATE ON "notes"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_changed_at"();
