-- What public schemas of applications have, in other words.
CREATE TABLE accounts (id serial PRIMARY KEY, handle text NOT NULL, tenant integer NOT NULL, parent text);
CREATE UNIQUE INDEX accounts_handle ON accounts (handle);
CREATE UNIQUE INDEX accounts_tenant ON accounts (tenant, id);
ALTER TABLE accounts ADD CONSTRAINT accounts_parent FOREIGN KEY (parent) REFERENCES accounts (handle);
CREATE TABLE badges (
  id bigint PRIMARY KEY,
  account_id bigint REFERENCES accounts (id),
  account_handle text CONSTRAINT badges_handle REFERENCES accounts (handle),
  number integer,
  tenant integer,
  FOREIGN KEY (number, tenant) REFERENCES accounts (id, tenant)
);
CREATE UNLOGGED TABLE counters (key text PRIMARY KEY);
CREATE SEQUENCE counters_id_seq AS integer;
ALTER TABLE counters ADD COLUMN id integer NOT NULL DEFAULT nextval('counters_id_seq');
ALTER SEQUENCE counters_id_seq OWNED BY counters.id;
CREATE TABLE notifications_of_commands_arguments (a_column_with_a_rather_long_name text, another_one text);
CREATE TABLE notifications_of_commands_environment (a_column_with_a_rather_long_name text, another_one text);
ALTER TABLE notifications_of_commands_arguments ALTER COLUMN a_column_with_a_rather_long_name SET STORAGE MAIN;
ALTER TABLE notifications_of_commands_environment ALTER COLUMN a_column_with_a_rather_long_name SET STORAGE MAIN;
CREATE TABLE empty ();
COMMENT ON SCHEMA public IS 'all that is ours';
CREATE FUNCTION z_is_bare(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 = btrim($1) $$;
CREATE FUNCTION a_is_fine(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 <> '' AND z_is_bare($1) $$;
CREATE TABLE signs (id int PRIMARY KEY, said text CHECK (a_is_fine(said)));
