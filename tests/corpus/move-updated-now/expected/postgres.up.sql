-- Colonnade migration 0002 move_updated_now: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop trigger trg_notes_seen on notes
DROP TRIGGER "trg_notes_seen" ON "notes";

-- drop function colonnade_touch_seen
DROP FUNCTION "colonnade_touch_seen"();

-- create function colonnade_touch_saved
CREATE FUNCTION "colonnade_touch_saved"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."saved" IS NOT DISTINCT FROM OLD."saved" THEN
    NEW."saved" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- create trigger trg_notes_saved on notes
CREATE TRIGGER "trg_notes_saved"
BEFORE UPDATE ON "notes"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_saved"();
