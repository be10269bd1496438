-- Colonnade migration 0002 move_updated_now: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop trigger trg_notes_seen on notes
DROP TRIGGER "trg_notes_seen";

-- create trigger trg_notes_saved on notes
CREATE TRIGGER "trg_notes_saved"
AFTER UPDATE ON "notes"
FOR EACH ROW
WHEN NEW."saved" IS OLD."saved" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."body" IS NOT OLD."body"
  OR NEW."seen" IS NOT OLD."seen"
)
BEGIN
  UPDATE "notes" SET "saved" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
