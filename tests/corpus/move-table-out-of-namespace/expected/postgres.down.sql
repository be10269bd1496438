-- Colonnade migration 0002 move_table_out_of_namespace: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop trigger trg_notes_updated on notes
DROP TRIGGER "trg_notes_updated" ON "notes";

-- drop function colonnade_touch_updated
DROP FUNCTION "colonnade_touch_updated"();

-- rename table notes to chat.notes
ALTER TABLE "notes" SET SCHEMA "chat";

-- create function chat.colonnade_touch_updated
CREATE FUNCTION "chat"."colonnade_touch_updated"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."updated" IS NOT DISTINCT FROM OLD."updated" THEN
    NEW."updated" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- create trigger trg_notes_updated on chat.notes
CREATE TRIGGER "trg_notes_updated"
BEFORE UPDATE ON "chat"."notes"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "chat"."colonnade_touch_updated"();
