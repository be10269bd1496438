-- Colonnade migration 0002 change_table_options_with_columns: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename table events to occasions
ALTER TABLE "events" RENAME TO "occasions";

-- rename column occasions.name to title
ALTER TABLE "occasions" RENAME COLUMN "name" TO "title";

-- rename primary key pk_events to pk_occasions on occasions
ALTER TABLE "occasions" RENAME CONSTRAINT "pk_events" TO "pk_occasions";

-- change column occasions.title: default none becomes 'party'
ALTER TABLE "occasions" ALTER COLUMN "title" SET DEFAULT 'party';

-- change column occasions.seats: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "occasions" ALTER COLUMN "seats" TYPE bigint;

-- change options of table occasions: fillfactor=70 becomes none
ALTER TABLE "occasions" RESET (fillfactor);

-- comment on table occasions
COMMENT ON TABLE "occasions" IS 'What takes place.';

-- add column occasions.free (bigint, not null)
ALTER TABLE "occasions" ADD COLUMN "free" bigint GENERATED ALWAYS AS ("seats" - 1) STORED NOT NULL;
