-- Colonnade migration 0002 exchange_key_and_unique: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_trips_from of trips
ALTER TABLE "trips" DROP CONSTRAINT "fk_trips_from";

-- drop unique uq_places_code on places
ALTER TABLE "places" DROP CONSTRAINT "uq_places_code";

-- drop foreign key fk_trips_to of trips
ALTER TABLE "trips" DROP CONSTRAINT "fk_trips_to";

-- drop primary key of places (number)
ALTER TABLE "places" DROP CONSTRAINT "pk_places";

-- add primary key of places (code)
ALTER TABLE "places" ADD CONSTRAINT "pk_places" PRIMARY KEY ("code");

-- add unique uq_places_number on places (number)
ALTER TABLE "places" ADD CONSTRAINT "uq_places_number" UNIQUE ("number");

-- add foreign key fk_trips_from: trips (from) to places (code) on delete cascade
ALTER TABLE "trips"
  ADD CONSTRAINT "fk_trips_from" FOREIGN KEY ("from") REFERENCES "places" ("code") ON DELETE CASCADE;

-- add foreign key fk_trips_to: trips (to) to places (number)
ALTER TABLE "trips"
  ADD CONSTRAINT "fk_trips_to" FOREIGN KEY ("to") REFERENCES "places" ("number") ON UPDATE CASCADE;
