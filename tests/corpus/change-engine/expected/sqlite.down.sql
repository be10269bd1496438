-- Colonnade migration 0002 change_engine: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of logs.level

-- guard: line of logs is longer than 40 characters
SELECT "id", count(*) OVER () FROM "logs" WHERE length("line") > 40 ORDER BY "id" LIMIT 3;

-- rebuild table logs: without column level
CREATE TABLE "colonnade_new_logs" (
  "id"   integer NOT NULL CONSTRAINT "pk_logs" PRIMARY KEY AUTOINCREMENT,
  "line" text NOT NULL,
  CONSTRAINT "ck_logs_line__type" CHECK (length("line") <= 40)
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
