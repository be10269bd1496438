-- Colonnade migration 0002 require_described_columns: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column things.name: null refused becomes allowed
ALTER TABLE "things" ALTER COLUMN "name" DROP NOT NULL;

-- change column things.seen_at: null refused becomes allowed
ALTER TABLE "things" ALTER COLUMN "seen_at" DROP NOT NULL;

-- change column things.size: null refused becomes allowed
ALTER TABLE "things" ALTER COLUMN "size" DROP NOT NULL;
