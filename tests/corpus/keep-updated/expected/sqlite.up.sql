-- Colonnade migration 0002 keep_updated: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create trigger trg_notes_updated_at on notes
CREATE TRIGGER "trg_notes_updated_at"
AFTER UPDATE ON "notes"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."body" IS NOT OLD."body"
)
BEGIN
  UPDATE "notes" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
