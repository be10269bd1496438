-- What public schemas of applications have, in other words.
CREATE TABLE tokens (value text NOT NULL, kind varchar(10) NOT NULL, PRIMARY KEY (kind, value(100)));
CREATE TABLE depots (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, note text CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci)
  DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
CREATE TABLE vans (
  id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
  depot_id int NOT NULL,
  plate varchar(20) NOT NULL,
  KEY vans_depot (depot_id),
  UNIQUE KEY vans_depot_plate (depot_id, plate) USING BTREE,
  CONSTRAINT vans_depot FOREIGN KEY (depot_id) REFERENCES depots (id)
);
CREATE TABLE trips (id int NOT NULL PRIMARY KEY, van_id int NOT NULL, begun datetime NOT NULL,
  KEY trips_begun (begun) COMMENT 'the list of a day', CONSTRAINT trips_van FOREIGN KEY (van_id) REFERENCES vans (id));
CREATE TABLE marks (
  id int NOT NULL PRIMARY KEY,
  magic varbinary(10) NOT NULL DEFAULT x'ff00fe',
  padded binary(4) NOT NULL DEFAULT x'01000001',
  zeros binary(3) DEFAULT x'000000',
  plain varbinary(20) DEFAULT 'it''s a?',
  more varbinary(20) DEFAULT 'a\nb\\',
  none varbinary(3) DEFAULT ''
);
CREATE TABLE ciphers (uuid char(36) NOT NULL PRIMARY KEY);
CREATE TABLE attachments (
  id int NOT NULL PRIMARY KEY,
  cipher_uuid char(40) NOT NULL,
  other_uuid varchar(40) NOT NULL,
  CONSTRAINT attachments_cipher FOREIGN KEY (cipher_uuid) REFERENCES ciphers (uuid),
  CONSTRAINT attachments_other FOREIGN KEY (other_uuid) REFERENCES ciphers (uuid)
);
