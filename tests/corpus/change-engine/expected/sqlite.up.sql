-- Colonnade migration 0002 change_engine: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table logs: new column level
CREATE TABLE "colonnade_new_logs" (
  "id"    integer NOT NULL CONSTRAINT "pk_logs" PRIMARY KEY AUTOINCREMENT,
  "line"  text NOT NULL,
  "level" integer NOT NULL DEFAULT 0,
  CONSTRAINT "ck_logs_line__type" CHECK (length("line") <= 60)
);
INSERT INTO "colonnade_new_logs" ("id", "line")
SELECT "id", "line"
FROM "logs";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_logs';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_logs', seq FROM sqlite_sequence WHERE name = 'logs';
DROP TABLE "logs";
ALTER TABLE "colonnade_new_logs" RENAME TO "logs";
CREATE INDEX "idx_logs_line" ON "logs" ("line");
