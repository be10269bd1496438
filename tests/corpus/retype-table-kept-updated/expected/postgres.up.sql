-- Colonnade migration 0002 retype_table_kept_updated: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop trigger trg_notes_updated on notes
DROP TRIGGER "trg_notes_updated" ON "notes";

-- drop column notes.half
ALTER TABLE "notes" DROP COLUMN "half";

-- add column notes.weight (integer, null)
ALTER TABLE "notes" ADD COLUMN "weight" integer;

-- rewrite weight in the rows of notes
UPDATE "notes" SET "weight" = 7;

-- change column notes.weight: null allowed becomes refused
ALTER TABLE "notes" ALTER COLUMN "weight" SET NOT NULL;

-- change column notes.size: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "notes" ALTER COLUMN "size" TYPE bigint;

-- add column notes.half (bigint, not null)
ALTER TABLE "notes" ADD COLUMN "half" bigint GENERATED ALWAYS AS ("size" + 2) STORED NOT NULL;

-- create trigger trg_notes_updated on notes
CREATE TRIGGER "trg_notes_updated"
BEFORE UPDATE ON "notes"
FOR EACH ROW
WHEN (row(OLD."id", OLD."size", OLD."weight", OLD."updated") IS DISTINCT FROM row(NEW."id", NEW."size", NEW."weight", NEW."updated"))
EXECUTE FUNCTION "colonnade_touch_updated"();
