-- Colonnade migration 0002 fill_in_batches: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of notes.rank become its backfill

-- guard: slug of notes is null
SELECT "id", count(*) OVER () FROM "notes" WHERE (lower("title")) IS NULL ORDER BY "id" LIMIT 3;

-- guard: size of letters is null
SELECT "id", count(*) OVER ()
  FROM "letters"
  WHERE (char_length("body")) IS NULL
  ORDER BY "id"
  LIMIT 3;

-- add column notes.slug (varchar(60), null)
ALTER TABLE "notes" ADD COLUMN "slug" varchar(60) COLLATE "C";

-- rewrite slug in the rows of notes
-- batch: 10000 rows of "notes" by "id"
UPDATE "notes" SET "slug" = lower("title") WHERE /* each batch */ TRUE;

-- rewrite slug in the rows of notes
UPDATE "notes" SET "slug" = lower("title") WHERE "slug" IS NULL;

-- change column notes.slug: null allowed becomes refused
ALTER TABLE "notes" ALTER COLUMN "slug" SET NOT NULL;

-- add column letters.size (integer, null)
ALTER TABLE "letters" ADD COLUMN "size" integer;

-- rewrite size in the rows of letters
-- batch: 10000 rows of "letters" by "id"
DO $batch$
BEGIN
ALTER TABLE "letters" DISABLE TRIGGER "trg_letters_updated_at";
UPDATE "letters" SET "size" = char_length("body") WHERE /* each batch */ TRUE;
ALTER TABLE "letters" ENABLE TRIGGER "trg_letters_updated_at";
END
$batch$;

-- rewrite size in the rows of letters
ALTER TABLE "letters" DISABLE TRIGGER "trg_letters_updated_at";
UPDATE "letters" SET "size" = char_length("body") WHERE "size" IS NULL;
ALTER TABLE "letters" ENABLE TRIGGER "trg_letters_updated_at";

-- change column letters.size: null allowed becomes refused
ALTER TABLE "letters" ALTER COLUMN "size" SET NOT NULL;

-- rewrite rank in the rows of notes
-- batch: 10000 rows of "notes" by "id"
UPDATE "notes" SET "rank" = coalesce("rank", 7) WHERE ("rank" IS NULL) AND /* each batch */ TRUE;

-- rewrite rank in the rows of notes
UPDATE "notes" SET "rank" = coalesce("rank", 7) WHERE "rank" IS NULL;

-- change column notes.rank: null allowed becomes refused
ALTER TABLE "notes" ALTER COLUMN "rank" SET NOT NULL;
