-- Colonnade migration 0002 merge_native_values_into_new_one: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "new" of readings.state stays "recent"

-- change column readings.state: type state becomes text, converting its values
ALTER TABLE "readings" ALTER COLUMN "state" TYPE text USING "state"::text;

-- drop enum state
DROP TYPE "state";

-- create enum state (fresh, new, old)
CREATE TYPE "state" AS ENUM ('fresh', 'new', 'old');

-- change column readings.state: type text becomes state, converting its values
ALTER TABLE "readings"
  ALTER COLUMN "state" TYPE state USING (CASE WHEN "state" = 'recent' THEN 'fresh' ELSE "state" END)::state;
