-- Colonnade migration 0002 retype_under_undeclared_script: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;

-- rebuild table log: its constraints change
CREATE TABLE "colonnade_new_log" (
  "id"         integer NOT NULL CONSTRAINT "pk_log" PRIMARY KEY AUTOINCREMENT,
  "message_id" integer NOT NULL,
  "said"       text NOT NULL,
  CONSTRAINT "fk_log_message_id" FOREIGN KEY ("message_id") REFERENCES "messages" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_log" ("id", "message_id", "said")
SELECT "id", "message_id", "said"
FROM "log";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_log';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_log', seq FROM sqlite_sequence WHERE name = 'log';
DROP TABLE "log";
ALTER TABLE "colonnade_new_log" RENAME TO "log";

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" BEGIN INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed'); END;
