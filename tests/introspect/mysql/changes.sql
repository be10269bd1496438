ALTER TABLE people MODIFY amount decimal(14, 2) NOT NULL DEFAULT '0.00';

ALTER TABLE people MODIFY amount decimal(14, 2) DEFAULT '0.00';

ALTER TABLE people ALTER COLUMN amount SET DEFAULT 1;

ALTER TABLE people ALTER COLUMN amount DROP DEFAULT;

ALTER TABLE organisations MODIFY name varchar(20) NOT NULL COMMENT 'other words';

ALTER TABLE organisations MODIFY name varchar(20) COLLATE utf8mb4_general_ci NOT NULL COMMENT 'other words';

ALTER TABLE organisations COMMENT = '';

ALTER TABLE people MODIFY joined datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3);

ALTER TABLE people DROP COLUMN display;

ALTER TABLE people ADD COLUMN `new ``one``` text;

ALTER TABLE people RENAME COLUMN letters TO characters;

ALTER TABLE people MODIFY hidden int VISIBLE;

ALTER TABLE people MODIFY doubled double GENERATED ALWAYS AS (score * 3) STORED;

ALTER TABLE people MODIFY counter bigint unsigned DEFAULT 0;

ALTER TABLE people MODIFY kind enum('a', 'b,c', 'it''s', 'd') NOT NULL DEFAULT 'a';

ALTER TABLE people DROP CONSTRAINT ck_people_score;

ALTER TABLE people DROP CONSTRAINT ck_people_nickname, ADD CONSTRAINT ck_people_nickname CHECK (nickname <> '');

ALTER TABLE people ALTER CHECK ck_people_number ENFORCED;

ALTER TABLE organisations DROP INDEX uq_organisations_name, ADD CONSTRAINT uq_organisations_name UNIQUE (name, parent_id);

ALTER TABLE organisations DROP FOREIGN KEY fk_organisations_parent_id;

ALTER TABLE people DROP FOREIGN KEY fk_people_organisation; ALTER TABLE people ADD CONSTRAINT fk_people_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE archived DROP PRIMARY KEY;

ALTER TABLE archived DROP INDEX ft_archived;

ALTER TABLE people DROP INDEX idx_people_joined, ADD INDEX idx_people_joined (joined, score);

ALTER TABLE people DROP INDEX idx_people_nickname, ADD UNIQUE INDEX idx_people_nickname ((upper(nickname)), ((number + 1)) DESC, note(12));

ALTER TABLE people RENAME INDEX idx_people_token TO idx_people_secret;

ALTER TABLE people ALTER INDEX idx_people_day VISIBLE;

ALTER TABLE archived ROW_FORMAT = COMPACT;

ALTER TABLE archived COLLATE = utf8mb4_bin;

DROP TRIGGER trg_people_first;

DROP TRIGGER trg_people_second; CREATE TRIGGER trg_people_second BEFORE INSERT ON people FOR EACH ROW SET new.nickname = 'it''s';

DROP FUNCTION add_one; CREATE FUNCTION add_one(a int) RETURNS int DETERMINISTIC RETURN a + 2;

DROP PROCEDURE tidy;

CREATE OR REPLACE VIEW active (organisation, members) AS SELECT name, 1 FROM organisations;

CREATE OR REPLACE VIEW top AS SELECT organisation, 1 AS one FROM active;

ALTER TABLE measured REMOVE PARTITIONING;

DROP TABLE measured;
