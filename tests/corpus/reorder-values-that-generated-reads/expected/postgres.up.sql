-- Colonnade migration 0002 reorder_values_that_generated_reads: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_tickets_is_open on tickets
DROP INDEX "idx_tickets_is_open";

-- drop column tickets.is_open
ALTER TABLE "tickets" DROP COLUMN "is_open";

-- change column tickets.state: type state becomes text, converting its values
ALTER TABLE "tickets" ALTER COLUMN "state" TYPE text USING "state"::text;

-- drop enum state
DROP TYPE "state";

-- create enum state (open, it's, closed)
CREATE TYPE "state" AS ENUM ('open', 'it''s', 'closed');

-- change column tickets.state: type text becomes state, converting its values
ALTER TABLE "tickets" ALTER COLUMN "state" TYPE state USING "state"::state;

-- add column tickets.is_open (integer, not null)
ALTER TABLE "tickets"
  ADD COLUMN "is_open" integer GENERATED ALWAYS AS (CASE WHEN "state" = 'open' THEN 1 ELSE 0 END) STORED NOT NULL;

-- create index idx_tickets_is_open on tickets (is_open)
CREATE INDEX "idx_tickets_is_open" ON "tickets" ("is_open");
