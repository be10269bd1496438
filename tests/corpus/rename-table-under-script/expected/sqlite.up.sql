-- Colonnade migration 0002 rename_table_under_script: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;

-- rename table messages to notes
ALTER TABLE "messages" RENAME TO "notes";

-- rebuild table notes: its constraints change
CREATE TABLE "colonnade_new_notes" (
  "id"   integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "body" text NOT NULL
);
INSERT INTO "colonnade_new_notes" ("id", "body")
SELECT "id", "body"
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "notes" BEGIN INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed'); END;
