-- Colonnade migration 0002 keep_updated: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create function colonnade_touch_updated_at
CREATE FUNCTION "colonnade_touch_updated_at"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."updated_at" IS NOT DISTINCT FROM OLD."updated_at" THEN
    NEW."updated_at" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- create trigger trg_notes_updated_at on notes
CREATE TRIGGER "trg_notes_updated_at"
BEFORE UPDATE ON "notes"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_updated_at"();
