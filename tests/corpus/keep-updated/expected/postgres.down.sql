-- Colonnade migration 0002 keep_updated: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop trigger trg_notes_updated_at on notes
DROP TRIGGER "trg_notes_updated_at" ON "notes";

-- drop function colonnade_touch_updated_at
DROP FUNCTION "colonnade_touch_updated_at"();
