-- Colonnade migration 0002 move_updated_now: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop trigger trg_notes_saved on notes
DROP TRIGGER "trg_notes_saved" ON "notes";

-- drop function colonnade_touch_saved
DROP FUNCTION "colonnade_touch_saved"();

-- create function colonnade_touch_seen
CREATE FUNCTION "colonnade_touch_seen"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."seen" IS NOT DISTINCT FROM OLD."seen" THEN
    NEW."seen" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- create trigger trg_notes_seen on notes
CREATE TRIGGER "trg_notes_seen"
BEFORE UPDATE ON "notes"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_seen"();
