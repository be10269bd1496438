-- Colonnade migration 0002 fill_in_batches: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of notes.slug; the values of letters.size

-- drop column notes.slug
ALTER TABLE "notes" DROP COLUMN "slug";

-- drop column letters.size
ALTER TABLE "letters" DROP COLUMN "size";

-- change column notes.rank: null refused becomes allowed
ALTER TABLE "notes" ALTER COLUMN "rank" DROP NOT NULL;
