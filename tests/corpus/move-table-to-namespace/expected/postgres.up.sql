-- Colonnade migration 0002 move_table_to_namespace: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create namespace chat
CREATE SCHEMA "chat";

-- drop view open
DROP VIEW "open";

-- drop trigger trg_messages_changed on messages
DROP TRIGGER "trg_messages_changed" ON "messages";

-- drop function colonnade_touch_changed
DROP FUNCTION "colonnade_touch_changed"();

-- rename table messages to chat.messages
ALTER TABLE "messages" SET SCHEMA "chat";

-- create function chat.colonnade_touch_changed
CREATE FUNCTION "chat"."colonnade_touch_changed"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."changed" IS NOT DISTINCT FROM OLD."changed" THEN
    NEW."changed" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- create trigger trg_messages_changed on chat.messages
CREATE TRIGGER "trg_messages_changed"
BEFORE UPDATE ON "chat"."messages"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "chat"."colonnade_touch_changed"();

-- create view open
CREATE VIEW "open" ("id") AS
SELECT
  "m"."id"
FROM "chat"."messages" AS "m"
WHERE "m"."state" = 'open';
