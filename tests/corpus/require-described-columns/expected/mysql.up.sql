-- Colonnade migration 0002 require_described_columns: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of things.name become its backfill; nulls of things.seen_at become its backfill; nulls of things.size become its backfill

-- rewrite name in the rows of things
-- batch: 10000 rows of `things` by `id`
UPDATE `things`
  SET `name` = coalesce(`name`, 'none'), `seen_at` = `seen_at`
  WHERE /* each batch */ TRUE;

-- rewrite seen_at in the rows of things
-- batch: 10000 rows of `things` by `id`
UPDATE `things`
  SET `seen_at` = coalesce(`seen_at`, '2000-01-01 00:00:00.000')
  WHERE /* each batch */ TRUE;

-- rewrite size in the rows of things
-- batch: 10000 rows of `things` by `id`
UPDATE `things` SET `size` = coalesce(`size`, 0), `seen_at` = `seen_at` WHERE /* each batch */ TRUE;

-- change column things.name: null allowed becomes refused
-- change column things.seen_at: null allowed becomes refused
-- change column things.size: null allowed becomes refused
ALTER TABLE `things`
  MODIFY COLUMN `name` varchar(40) COLLATE utf8mb4_0900_ai_ci NOT NULL DEFAULT 'it''s \\ "new"' COMMENT 'It''s named.',
  MODIFY COLUMN `seen_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3) COMMENT 'Seen last.',
  MODIFY COLUMN `size` int NOT NULL DEFAULT 7 COMMENT 'Bytes.';
