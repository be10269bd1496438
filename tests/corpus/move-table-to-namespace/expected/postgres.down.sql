-- Colonnade migration 0002 move_table_to_namespace: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view open
DROP VIEW "open";

-- drop trigger trg_messages_changed on chat.messages
DROP TRIGGER "trg_messages_changed" ON "chat"."messages";

-- drop function chat.colonnade_touch_changed
DROP FUNCTION "chat"."colonnade_touch_changed"();

-- rename table chat.messages to messages
ALTER TABLE "chat"."messages" SET SCHEMA "public";

-- create function colonnade_touch_changed
CREATE FUNCTION "colonnade_touch_changed"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."changed" IS NOT DISTINCT FROM OLD."changed" THEN
    NEW."changed" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- create trigger trg_messages_changed on messages
CREATE TRIGGER "trg_messages_changed"
BEFORE UPDATE ON "messages"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_changed"();

-- create view open
CREATE VIEW "open" ("id") AS
SELECT
  "m"."id"
FROM "messages" AS "m"
WHERE "m"."state" = 'open';

-- drop namespace chat
DROP SCHEMA "chat";
