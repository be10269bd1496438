-- Colonnade migration 0002 retype_under_script: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;

-- rebuild table messages: its constraints change
CREATE TABLE "colonnade_new_messages" (
  "id"   integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "body" text NOT NULL
);
INSERT INTO "colonnade_new_messages" ("id", "body")
SELECT "id", "body"
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" BEGIN INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed'); END;
