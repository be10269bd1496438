-- Colonnade migration 0002 drop_table_under_script: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create table messages
CREATE TABLE "messages" (
  "id"   integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "body" text NOT NULL
);

-- create table log
CREATE TABLE "log" (
  "id"         integer NOT NULL CONSTRAINT "pk_log" PRIMARY KEY AUTOINCREMENT,
  "message_id" integer NOT NULL,
  "said"       text NOT NULL,
  CONSTRAINT "fk_log_message_id" FOREIGN KEY ("message_id") REFERENCES "messages" ("id") ON DELETE CASCADE
);

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" BEGIN INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed'); END;
