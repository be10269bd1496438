-- Colonnade migration 0002 start_numbering: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table jobs: id identity byDefault becomes none
CREATE TABLE "colonnade_new_jobs" (
  "id"   integer NOT NULL,
  "name" text NOT NULL,
  CONSTRAINT "pk_jobs" PRIMARY KEY ("id"),
  CONSTRAINT "ck_jobs_name__type" CHECK (length("name") <= 40)
);
INSERT INTO "colonnade_new_jobs" ("id", "name")
SELECT "id", "name"
FROM "jobs";
DROP TABLE "jobs";
ALTER TABLE "colonnade_new_jobs" RENAME TO "jobs";
