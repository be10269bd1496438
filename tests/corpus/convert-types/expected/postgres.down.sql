-- Colonnade migration 0002 convert_types: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the spelling in samples.key; the spelling in samples.data; blanks, signs and zeros in front in samples.count; digits behind the point in samples.price

-- guard: flag of samples cannot become boolean
SELECT "id", count(*) OVER () FROM "samples" WHERE "flag" NOT IN (0, 1) ORDER BY "id" LIMIT 3;

-- guard: size of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "size" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: seen_at of samples cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "seen_at" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- guard: price of samples cannot become decimal(10, 2)
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE abs("price") >= 99999999.995
  ORDER BY "id"
  LIMIT 3;

-- guard: key of samples cannot become uuid
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT ("key" ~ '^ *[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12} *$')
  ORDER BY "id"
  LIMIT 3;

-- guard: count of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE CASE WHEN "count" ~ '^ *[+-]?[0-9]+ *$' THEN trim("count")::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE "count" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- change column samples.digits: type integer becomes varchar(20); collation the table's becomes C; meaning integer becomes text
ALTER TABLE "samples" ALTER COLUMN "digits" TYPE varchar(20) COLLATE "C";

-- change column samples.flag: type integer becomes boolean; meaning integer becomes boolean, converting its values
ALTER TABLE "samples" ALTER COLUMN "flag" TYPE boolean USING "flag" <> 0;

-- change column samples.size: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "samples" ALTER COLUMN "size" TYPE integer;

-- change column samples.seen_at: type bigint becomes timestamptz(3); meaning epochMilliseconds becomes timestamp, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "seen_at" TYPE timestamptz(3) USING to_timestamp("seen_at" / 1000.0);

-- change column samples.sent_at: type timestamptz(3) becomes bigint; meaning timestamp becomes epochMilliseconds, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "sent_at" TYPE bigint USING (extract(epoch FROM "sent_at") * 1000)::bigint;

-- change column samples.price: type numeric(12,4) becomes numeric(10,2)
ALTER TABLE "samples" ALTER COLUMN "price" TYPE numeric(10,2);

-- change column samples.key: type varchar(36) becomes uuid; collation C becomes the table's; meaning text becomes uuid, converting its values
ALTER TABLE "samples" ALTER COLUMN "key" TYPE uuid USING trim("key")::uuid;

-- change column samples.data: type text becomes jsonb; collation C becomes the table's; meaning text becomes json, converting its values
ALTER TABLE "samples" ALTER COLUMN "data" TYPE jsonb USING "data"::jsonb;

-- change column samples.count: type varchar(20) becomes integer; collation C becomes the table's; meaning text becomes integer, converting its values
ALTER TABLE "samples" ALTER COLUMN "count" TYPE integer USING trim("count")::integer;
