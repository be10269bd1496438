-- Colonnade migration 0002 convert_types: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: blanks, signs and zeros in front in samples.digits

-- guard: digits of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE CASE WHEN "digits" ~ '^ *[+-]?[0-9]+ *$' THEN trim("digits")::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE "digits" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- guard: sent_at of samples cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "sent_at" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- change column samples.digits: type varchar(20) becomes integer; collation C becomes the table's; meaning text becomes integer, converting its values
ALTER TABLE "samples" ALTER COLUMN "digits" TYPE integer USING trim("digits")::integer;

-- change column samples.flag: type boolean becomes integer; meaning boolean becomes integer, converting its values
ALTER TABLE "samples" ALTER COLUMN "flag" TYPE integer USING "flag"::integer::integer;

-- change column samples.size: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "samples" ALTER COLUMN "size" TYPE bigint;

-- change column samples.seen_at: type timestamptz(3) becomes bigint; meaning timestamp becomes epochMilliseconds, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "seen_at" TYPE bigint USING (extract(epoch FROM "seen_at") * 1000)::bigint;

-- change column samples.sent_at: type bigint becomes timestamptz(3); meaning epochMilliseconds becomes timestamp, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "sent_at" TYPE timestamptz(3) USING to_timestamp("sent_at" / 1000.0);

-- change column samples.price: type numeric(10,2) becomes numeric(12,4)
ALTER TABLE "samples" ALTER COLUMN "price" TYPE numeric(12,4);

-- change column samples.key: type uuid becomes varchar(36); collation the table's becomes C; meaning uuid becomes text
ALTER TABLE "samples" ALTER COLUMN "key" TYPE varchar(36) COLLATE "C";

-- change column samples.data: type jsonb becomes text; collation the table's becomes C; meaning json becomes text
ALTER TABLE "samples" ALTER COLUMN "data" TYPE text COLLATE "C";

-- change column samples.count: type integer becomes varchar(20); collation the table's becomes C; meaning integer becomes text
ALTER TABLE "samples" ALTER COLUMN "count" TYPE varchar(20) COLLATE "C";
