CREATE TABLE organisations (
  id bigint NOT NULL AUTO_INCREMENT,
  name varchar(20) NOT NULL COMMENT 'it''s \\ "quoted"',
  parent_id bigint,
  PRIMARY KEY (id),
  CONSTRAINT uq_organisations_name UNIQUE (name),
  CONSTRAINT fk_organisations_parent_id FOREIGN KEY (parent_id) REFERENCES organisations (id) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='line one
line two';

CREATE TABLE people (
  organisation_id bigint NOT NULL,
  number int NOT NULL,
  e_mail varchar(320) COLLATE utf8mb4_general_ci NOT NULL,
  nickname varchar(50) DEFAULT 'it''s \\ (nobody)',
  is_member boolean NOT NULL DEFAULT true,
  score double NOT NULL DEFAULT -1.5,
  amount decimal(12, 2) NOT NULL DEFAULT '0.00',
  joined datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  day date DEFAULT '2024-02-29',
  token char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT (uuid()),
  note text DEFAULT ('it''s \\'),
  data json,
  kind enum('a', 'b,c', 'it''s') NOT NULL DEFAULT 'a',
  letters set('x', 'y'),
  counter int unsigned DEFAULT 0,
  flags bit(3) DEFAULT b'101',
  bytes varbinary(16),
  fixed binary(4) DEFAULT 'ab',
  big longblob,
  display varchar(400) GENERATED ALWAYS AS (concat(e_mail, ')', 'it''s \\')) VIRTUAL,
  doubled double GENERATED ALWAYS AS (score * 2) STORED,
  hidden int INVISIBLE,
  CONSTRAINT PRIMARY KEY (organisation_id, number),
  CONSTRAINT uq_people_mail UNIQUE (organisation_id, e_mail),
  CONSTRAINT fk_people_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT ck_people_score CHECK (score BETWEEN -10 AND 10 AND (number > 0 OR score = 0)),
  CONSTRAINT ck_people_nickname CHECK (nickname <> 'it''s \\'),
  CONSTRAINT ck_people_number CHECK (number <> 13)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin ROW_FORMAT=DYNAMIC;

CREATE TABLE `we"ird``s table` (
  `select` int NOT NULL PRIMARY KEY,
  `a"b` varchar(10) CHECK (`a"b` <> '`'),
  organisation_id bigint, person int,
  CONSTRAINT `fk weird` FOREIGN KEY (organisation_id, person) REFERENCES people (organisation_id, number) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_bin;
CREATE TABLE archived (id int NOT NULL PRIMARY KEY, body longtext, FULLTEXT KEY ft_archived (body)) ENGINE=InnoDB;
CREATE TABLE measured (id int NOT NULL PRIMARY KEY) PARTITION BY HASH (id) PARTITIONS 2;

CREATE INDEX idx_people_joined ON people (joined DESC, score);
CREATE UNIQUE INDEX idx_people_nickname ON people (nickname, number DESC, note(10));
CREATE UNIQUE INDEX idx_people_token ON people (token, number DESC);
CREATE INDEX idx_people_day ON people (day) IGNORED;

CREATE TRIGGER trg_people_first BEFORE INSERT ON people FOR EACH ROW SET new.score = 1;
CREATE TRIGGER trg_people_second BEFORE INSERT ON people FOR EACH ROW FOLLOWS trg_people_first
BEGIN
  -- it's a comment
  IF new.nickname = 'it''s \\' THEN SET new.nickname = 'for each row'; END IF;
END;
CREATE FUNCTION add_one(a int) RETURNS int DETERMINISTIC COMMENT 'it''s' RETURN a + 1;
CREATE PROCEDURE tidy(IN a int) BEGIN DELETE FROM archived WHERE id = a AND body = 'it''s'; END;

CREATE VIEW active (organisation, members) AS
  SELECT o.name, count(*) FROM organisations o JOIN people p ON p.organisation_id = o.id WHERE o.name <> 'it''s' GROUP BY o.name;
CREATE SQL SECURITY INVOKER VIEW top AS SELECT a.organisation, add_one(1) AS one FROM active a WHERE a.members > (SELECT avg(members) FROM active);
