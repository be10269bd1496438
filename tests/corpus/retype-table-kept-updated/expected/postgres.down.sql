-- Colonnade migration 0002 retype_table_kept_updated: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of notes.weight

-- guard: size of notes cannot become integer
SELECT "id", count(*) OVER ()
  FROM "notes"
  WHERE "size" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- drop trigger trg_notes_updated on notes
DROP TRIGGER "trg_notes_updated" ON "notes";

-- drop column notes.half
ALTER TABLE "notes" DROP COLUMN "half";

-- drop column notes.weight
ALTER TABLE "notes" DROP COLUMN "weight";

-- change column notes.size: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "notes" ALTER COLUMN "size" TYPE integer;

-- add column notes.half (integer, not null)
ALTER TABLE "notes" ADD COLUMN "half" integer GENERATED ALWAYS AS ("size" + 1) STORED NOT NULL;

-- create trigger trg_notes_updated on notes
CREATE TRIGGER "trg_notes_updated"
BEFORE UPDATE ON "notes"
FOR EACH ROW
WHEN (row(OLD."id", OLD."size", OLD."updated") IS DISTINCT FROM row(NEW."id", NEW."size", NEW."updated"))
EXECUTE FUNCTION "colonnade_touch_updated"();
