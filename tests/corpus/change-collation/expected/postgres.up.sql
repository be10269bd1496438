-- Colonnade migration 0002 change_collation: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop trigger trg_things_seen_at on things
DROP TRIGGER "trg_things_seen_at" ON "things";

-- change column things.name: collation C becomes POSIX
ALTER TABLE "things"
  ALTER COLUMN "name" DROP DEFAULT,
  ALTER COLUMN "name" TYPE varchar(40) COLLATE "POSIX",
  ALTER COLUMN "name" SET DEFAULT E'it''s \\ "new"';

-- create trigger trg_things_seen_at on things
CREATE TRIGGER "trg_things_seen_at"
BEFORE UPDATE ON "things"
FOR EACH ROW
WHEN (row(OLD."id", OLD."name", OLD."seen_at", OLD."size") IS DISTINCT FROM row(NEW."id", NEW."name", NEW."seen_at", NEW."size"))
EXECUTE FUNCTION "colonnade_touch_seen_at"();
