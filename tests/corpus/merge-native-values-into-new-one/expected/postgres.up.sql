-- Colonnade migration 0002 merge_native_values_into_new_one: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "fresh" of readings.state becomes "recent"; "new" of readings.state becomes "recent"

-- change column readings.state: type state becomes text, converting its values
ALTER TABLE "readings" ALTER COLUMN "state" TYPE text USING "state"::text;

-- drop enum state
DROP TYPE "state";

-- create enum state (recent, old)
CREATE TYPE "state" AS ENUM ('recent', 'old');

-- change column readings.state: type text becomes state, converting its values
ALTER TABLE "readings"
  ALTER COLUMN "state" TYPE state USING (CASE WHEN "state" = 'fresh' THEN 'recent' WHEN "state" = 'new' THEN 'recent' ELSE "state" END)::state;
