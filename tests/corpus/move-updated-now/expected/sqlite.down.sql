-- Colonnade migration 0002 move_updated_now: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop trigger trg_notes_saved on notes
DROP TRIGGER "trg_notes_saved";

-- create trigger trg_notes_seen on notes
CREATE TRIGGER "trg_notes_seen"
AFTER UPDATE ON "notes"
FOR EACH ROW
WHEN NEW."seen" IS OLD."seen" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."body" IS NOT OLD."body"
  OR NEW."saved" IS NOT OLD."saved"
)
BEGIN
  UPDATE "notes" SET "seen" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
