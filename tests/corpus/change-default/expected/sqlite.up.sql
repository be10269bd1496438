-- Colonnade migration 0002 change_default: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table jobs: state default 'new' becomes 'it''s "waiting"'; tries default none becomes 0; note default none becomes 'none'; started_at default none becomes strftime('%Y-%m-%d %H:%M:%f', 'now')
CREATE TABLE "colonnade_new_jobs" (
  "id"         integer NOT NULL CONSTRAINT "pk_jobs" PRIMARY KEY AUTOINCREMENT,
  "state"      text NOT NULL DEFAULT 'it''s "waiting"',
  "tries"      integer NOT NULL DEFAULT 0,
  "note"       text DEFAULT 'none',
  "started_at" text DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_jobs_state__type" CHECK (length("state") <= 20),
  CONSTRAINT "ck_jobs_started_at__type" CHECK ("started_at" IS strftime('%Y-%m-%d %H:%M:%f', "started_at"))
);
INSERT INTO "colonnade_new_jobs" ("id", "state", "tries", "note", "started_at")
SELECT "id", "state", "tries", "note", "started_at"
FROM "jobs";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_jobs';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_jobs', seq FROM sqlite_sequence WHERE name = 'jobs';
DROP TABLE "jobs";
ALTER TABLE "colonnade_new_jobs" RENAME TO "jobs";
