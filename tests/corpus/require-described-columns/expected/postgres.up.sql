-- Colonnade migration 0002 require_described_columns: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: nulls of things.name become its backfill; nulls of things.seen_at become its backfill; nulls of things.size become its backfill

-- rewrite name in the rows of things
ALTER TABLE "things" DISABLE TRIGGER "trg_things_seen_at";
UPDATE "things" SET "name" = coalesce("name", 'none') WHERE "name" IS NULL;
ALTER TABLE "things" ENABLE TRIGGER "trg_things_seen_at";

-- change column things.name: null allowed becomes refused
ALTER TABLE "things" ALTER COLUMN "name" SET NOT NULL;

-- rewrite seen_at in the rows of things
ALTER TABLE "things" DISABLE TRIGGER "trg_things_seen_at";
UPDATE "things"
  SET "seen_at" = coalesce("seen_at", '2000-01-01 00:00:00.000')
  WHERE "seen_at" IS NULL;
ALTER TABLE "things" ENABLE TRIGGER "trg_things_seen_at";

-- change column things.seen_at: null allowed becomes refused
ALTER TABLE "things" ALTER COLUMN "seen_at" SET NOT NULL;

-- rewrite size in the rows of things
ALTER TABLE "things" DISABLE TRIGGER "trg_things_seen_at";
UPDATE "things" SET "size" = coalesce("size", 0) WHERE "size" IS NULL;
ALTER TABLE "things" ENABLE TRIGGER "trg_things_seen_at";

-- change column things.size: null allowed becomes refused
ALTER TABLE "things" ALTER COLUMN "size" SET NOT NULL;
