-- Colonnade migration 0002 move_table_out_of_namespace: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop trigger trg_notes_updated on chat.notes
DROP TRIGGER "trg_notes_updated" ON "chat"."notes";

-- drop function chat.colonnade_touch_updated
DROP FUNCTION "chat"."colonnade_touch_updated"();

-- rename table chat.notes to notes
ALTER TABLE "chat"."notes" SET SCHEMA "public";

-- create function colonnade_touch_updated
CREATE FUNCTION "colonnade_touch_updated"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."updated" IS NOT DISTINCT FROM OLD."updated" THEN
    NEW."updated" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- create trigger trg_notes_updated on notes
CREATE TRIGGER "trg_notes_updated"
BEFORE UPDATE ON "notes"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_updated"();
