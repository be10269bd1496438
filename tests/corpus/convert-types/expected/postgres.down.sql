-- Colonnade migration 0002 convert_types: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

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
ALTER TABLE "samples" ALTER COLUMN "key" TYPE uuid USING "key"::uuid;

-- change column samples.data: type text becomes jsonb; collation C becomes the table's; meaning text becomes json, converting its values
ALTER TABLE "samples" ALTER COLUMN "data" TYPE jsonb USING "data"::jsonb;

-- change column samples.count: type varchar(20) becomes integer; collation C becomes the table's; meaning text becomes integer, converting its values
ALTER TABLE "samples" ALTER COLUMN "count" TYPE integer USING "count"::integer;
