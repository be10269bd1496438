-- An application as a web framework makes it: bigserial keys, timestamps with precision, unnamed checks, partial and unique indexes, an audit in PL/pgSQL.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE accounts (id bigserial PRIMARY KEY, name character varying NOT NULL, domain character varying, uri character varying(2048) DEFAULT ''::character varying NOT NULL, locked boolean DEFAULT false NOT NULL, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL, followers bigint DEFAULT 0 NOT NULL, moved_to_id bigint, fields jsonb, aliases character varying[], memorial boolean, sensitized_at timestamp without time zone);
ALTER TABLE ONLY accounts ADD CONSTRAINT fk_moved FOREIGN KEY (moved_to_id) REFERENCES accounts(id) ON DELETE SET NULL;
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON accounts USING btree (lower((name)::text), COALESCE(lower((domain)::text), ''::text));
CREATE INDEX index_accounts_on_moved ON accounts (moved_to_id) WHERE (moved_to_id IS NOT NULL);
CREATE INDEX search_index ON accounts USING gin ((((setweight(to_tsvector('simple'::regconfig, (name)::text), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, (COALESCE(domain, ''::character varying))::text), 'C'::"char")))));
CREATE INDEX accounts_trgm ON accounts USING gin (name gin_trgm_ops);
CREATE INDEX accounts_trgm_lower ON accounts USING gist (lower(name) gist_trgm_ops);
CREATE TABLE users (id serial NOT NULL CONSTRAINT users_key PRIMARY KEY, account_id bigint NOT NULL UNIQUE REFERENCES accounts ON DELETE CASCADE, email character varying DEFAULT ''::character varying NOT NULL, encrypted_password text, sign_in_count integer DEFAULT 0 NOT NULL, current_ip inet, chosen_languages character varying[], locale character varying(10), disabled boolean DEFAULT false NOT NULL, otp_codes text[] DEFAULT '{}'::text[], settings json DEFAULT '{}'::json, quiet daterange, weight numeric(5,2)[], CHECK (sign_in_count >= 0), CONSTRAINT email_at CHECK (email ~~ '%@%'));
CREATE TABLE statuses (id bigint NOT NULL PRIMARY KEY, account_id bigint NOT NULL, reply_to bigint, text text DEFAULT ''::text NOT NULL, visibility integer DEFAULT 0 NOT NULL, language character varying, deleted_at timestamptz, poll_id bigint, score double precision DEFAULT '0'::double precision, created_at timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL, edited date DEFAULT '2000-01-01'::date, rank real DEFAULT 0.5, CONSTRAINT no_self_reply CHECK ((reply_to IS NULL) OR (reply_to <> id)) NO INHERIT);
CREATE SEQUENCE statuses_id_seq START 1 OWNED BY statuses.id;
ALTER TABLE statuses ALTER COLUMN id SET DEFAULT nextval('statuses_id_seq');
ALTER TABLE statuses ADD CONSTRAINT fk_account FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE NOT VALID;
ALTER TABLE statuses ADD CONSTRAINT fk_reply FOREIGN KEY (reply_to) REFERENCES statuses(id) ON DELETE SET NULL;
CREATE INDEX statuses_timeline ON statuses (account_id, id DESC, visibility, created_at) WHERE deleted_at IS NULL;
CREATE INDEX statuses_public ON statuses (id DESC NULLS LAST) INCLUDE (language) WHERE deleted_at IS NULL AND visibility = 0 AND (language = ANY (ARRAY['en'::varchar, 'de'::varchar]));
CREATE INDEX statuses_brin ON statuses USING brin (created_at timestamptz_minmax_ops);
CREATE TABLE follows (account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, target_id bigint NOT NULL REFERENCES accounts(id) ON DELETE CASCADE, notify boolean DEFAULT false NOT NULL, PRIMARY KEY (account_id, target_id), CHECK (account_id <> target_id));
CREATE TABLE tags (id bigserial PRIMARY KEY, name varchar DEFAULT '' NOT NULL, usable boolean, trend numeric DEFAULT 1.50, CONSTRAINT tags_name UNIQUE (name) INCLUDE (usable));
CREATE TABLE statuses_tags (status_id bigint NOT NULL, tag_id bigint NOT NULL);
CREATE UNIQUE INDEX statuses_tags_once ON statuses_tags (tag_id, status_id);
CREATE TABLE polls (id bigint GENERATED ALWAYS AS IDENTITY (START 10 CACHE 20) PRIMARY KEY, options varchar[] DEFAULT '{}' NOT NULL, tallies bigint[] DEFAULT '{}'::bigint[] NOT NULL, expires_at timestamp(0), multiple bool DEFAULT false, lock_version int4 DEFAULT 0 NOT NULL);
ALTER TABLE statuses ADD FOREIGN KEY (poll_id) REFERENCES polls (id);
CREATE TABLE notifications (id bigserial PRIMARY KEY, user_id integer REFERENCES users, kind varchar(30), activity_type text NOT NULL, activity_id bigint NOT NULL, seen timestamp(3) with time zone);
CREATE TABLE audits (id bigserial PRIMARY KEY, auditable_id bigint, auditable_type varchar, user_id integer, action varchar(20) NOT NULL, changes jsonb DEFAULT '[]', version integer DEFAULT 0, created_at timestamp DEFAULT (now() AT TIME ZONE 'utc'::text), span int4range, moment tsrange, bits bit(8) DEFAULT B'00000001', flags varbit(20), mac macaddr, net cidr, doc xml, line polygon, cash money, oid_ oid, tid uuid[]);
CREATE FUNCTION audit_change() RETURNS trigger LANGUAGE plpgsql AS $audit$
DECLARE
  diff jsonb := '{}';
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO audits (auditable_id, auditable_type, action) VALUES (OLD.id, TG_TABLE_NAME, TG_OP);
    RETURN OLD;
  END IF;
  diff := to_jsonb(NEW) - 'updated_at';
  INSERT INTO audits (auditable_id, auditable_type, action, changes) VALUES (NEW.id, TG_TABLE_NAME, TG_OP, diff);
  RETURN NEW;
END
$audit$;
CREATE TRIGGER accounts_audit AFTER INSERT OR DELETE OR UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION audit_change();
CREATE TRIGGER statuses_audit AFTER UPDATE OF text, visibility ON statuses FOR EACH ROW WHEN (old.text IS DISTINCT FROM new.text) EXECUTE FUNCTION audit_change();
CREATE TRIGGER statuses_always AFTER TRUNCATE ON statuses FOR EACH STATEMENT EXECUTE FUNCTION audit_change();
ALTER TABLE statuses ENABLE ALWAYS TRIGGER statuses_always;
CREATE FUNCTION timestamp_id(table_name text) RETURNS bigint LANGUAGE plpgsql AS $$ DECLARE part bigint; BEGIN part := (date_part('epoch', now()) * 1000)::bigint << 16; RETURN part | (nextval('statuses_id_seq') & 65535); END $$;
CREATE FUNCTION domain_of(a accounts) RETURNS text LANGUAGE sql STABLE AS $$ SELECT COALESCE(a.domain, 'local') $$;
CREATE AGGREGATE longest(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE VIEW follower_counts AS SELECT f.target_id AS account_id, count(*) AS followers FROM follows f GROUP BY f.target_id;
CREATE VIEW local_accounts AS SELECT a.id, a.name, fc.followers AS n FROM accounts a LEFT JOIN follower_counts fc ON fc.account_id = a.id WHERE a.domain IS NULL;
CREATE RECURSIVE VIEW threads (id, root) AS SELECT id, id FROM statuses WHERE reply_to IS NULL UNION ALL SELECT s.id, t.root FROM statuses s JOIN threads t ON s.reply_to = t.id;
CREATE MATERIALIZED VIEW instances AS SELECT domain, count(*) AS accounts_count FROM accounts WHERE domain IS NOT NULL GROUP BY domain;
CREATE UNIQUE INDEX index_instances_on_domain ON instances (domain);
CREATE INDEX index_instances_count ON instances (accounts_count DESC);
COMMENT ON MATERIALIZED VIEW instances IS 'servers';
COMMENT ON COLUMN instances.domain IS 'host name';
COMMENT ON TRIGGER accounts_audit ON accounts IS 'kept for a year';
CREATE RULE audits_keep AS ON DELETE TO audits WHERE (old.action = 'DELETE') DO INSTEAD NOTHING;
