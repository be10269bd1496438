-- What MariaDB alone has: JSON that is text, uuid and inet6, sequences, versioned tables, checks of columns, defaults of expressions.
CREATE SEQUENCE numbers START WITH 100 INCREMENT BY 10 CACHE 20;
CREATE TABLE devices (
  id uuid NOT NULL DEFAULT uuid(),
  address inet6 DEFAULT NULL,
  address4 inet4 DEFAULT NULL,
  config json DEFAULT NULL,
  label varchar(50) NOT NULL DEFAULT concat('device ', left(uuid(), 8)),
  load_now double CHECK (load_now >= 0),
  level int DEFAULT 1 CHECK (level between 0 and 9),
  total int AS (level * 2) PERSISTENT,
  half int AS (level / 2) VIRTUAL,
  secret int INVISIBLE DEFAULT 5,
  PRIMARY KEY (id),
  UNIQUE KEY label (label),
  KEY ignored_one (level) IGNORED,
  CONSTRAINT label_filled CHECK (trim(label) <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE prices (id int NOT NULL PRIMARY KEY, price decimal(10,2)) WITH SYSTEM VERSIONING;
CREATE TABLE readings (device uuid NOT NULL, at timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(), value float NOT NULL, PRIMARY KEY (device, at), CONSTRAINT readings_device FOREIGN KEY (device) REFERENCES devices (id) ON DELETE CASCADE) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE pages (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, body text NOT NULL) ENGINE=Aria DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci PAGE_CHECKSUM=1;
CREATE VIEW busy AS SELECT label, load_now FROM devices WHERE load_now > 0.5;
CREATE OR REPLACE PROCEDURE quiet() BEGIN UPDATE devices SET load_now = 0 WHERE load_now IS NULL; END;
-- A clinic on MariaDB: history in the tables themselves, periods, sequences that number rows, checks of columns, engines of its own.
CREATE SEQUENCE case_numbers START WITH 1 MINVALUE 1 MAXVALUE 99999 INCREMENT BY 1 NOCACHE CYCLE;
CREATE SEQUENCE `down-counter` START WITH -1 INCREMENT BY -5 MINVALUE -1000 MAXVALUE -1 CACHE 10;
CREATE TABLE patients (id bigint unsigned NOT NULL DEFAULT nextval(case_numbers), name varchar(100) NOT NULL COLLATE utf8mb4_german2_ci, born date NOT NULL DEFAULT curdate(), died date DEFAULT NULL, sex enum('f','m','x') DEFAULT NULL, notes text DEFAULT 'none yet', data json DEFAULT '{}', token uuid NOT NULL DEFAULT uuid(), age int GENERATED ALWAYS AS (timestampdiff(year, born, coalesce(died, '2024-01-01'))) STORED, PRIMARY KEY (id), UNIQUE KEY token (token), KEY name (name DESC, born), CONSTRAINT died_later CHECK (died is null or died >= born)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci WITH SYSTEM VERSIONING;
CREATE TABLE wards (no tinyint unsigned NOT NULL, name varchar(40) NOT NULL DEFAULT concat('ward ', 'new'), beds smallint NOT NULL DEFAULT 10 CHECK (beds > 0 and beds < 500), phone varchar(20) CHECK (phone regexp '^[0-9 ]+$'), PRIMARY KEY (no)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE beds (ward tinyint unsigned NOT NULL, bed smallint NOT NULL, window_ tinyint(1) NOT NULL DEFAULT 0, free tinyint(1) AS (window_ = 0) VIRTUAL, PRIMARY KEY (ward, bed), CONSTRAINT bed_ward FOREIGN KEY (ward) REFERENCES wards (no) ON DELETE CASCADE ON UPDATE CASCADE) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE stays (id int NOT NULL AUTO_INCREMENT, patient bigint unsigned NOT NULL, ward tinyint unsigned NOT NULL, bed smallint NOT NULL, from_ datetime(3) NOT NULL DEFAULT current_timestamp(3), until_ datetime(3) DEFAULT NULL ON UPDATE current_timestamp(3), PRIMARY KEY (id), UNIQUE KEY patient_from (patient, from_), KEY place (ward, bed), CONSTRAINT stay_patient FOREIGN KEY (patient) REFERENCES patients (id), CONSTRAINT stay_bed FOREIGN KEY (ward, bed) REFERENCES beds (ward, bed) ON UPDATE CASCADE) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE doctors (id inet6 NOT NULL, name varchar(80) NOT NULL, secret varchar(10) INVISIBLE NOT NULL DEFAULT 'x', rate decimal(10,3) DEFAULT (1.5 * 2), bits bit(9) DEFAULT b'1', hex varbinary(4) DEFAULT 'ab', PRIMARY KEY (id), FULLTEXT KEY name (name)) ENGINE=Aria DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci TRANSACTIONAL=0 PAGE_CHECKSUM=0;
CREATE TABLE visits (stay int NOT NULL, n int NOT NULL, doctor inet6 DEFAULT NULL, at timestamp(6) NOT NULL DEFAULT current_timestamp(6) ON UPDATE current_timestamp(6), what longtext NOT NULL, PRIMARY KEY (stay, n), KEY unused (doctor) IGNORED, CONSTRAINT visit_stay FOREIGN KEY (stay) REFERENCES stays (id) ON DELETE CASCADE) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE doses (stay int NOT NULL, n int NOT NULL, drug varchar(40) NOT NULL, mg double NOT NULL CHECK (mg > 0), often set('morning','noon','night') NOT NULL DEFAULT 'morning', PRIMARY KEY (stay, n, drug), CONSTRAINT dose_visit FOREIGN KEY (stay, n) REFERENCES visits (stay, n) ON DELETE CASCADE) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE drug_prices (drug varchar(40) NOT NULL, price decimal(8,2) NOT NULL, PRIMARY KEY (drug)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci WITH SYSTEM VERSIONING;
CREATE TABLE lab (id int NOT NULL AUTO_INCREMENT, patient bigint unsigned NOT NULL, kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, value float DEFAULT NULL, at datetime NOT NULL, PRIMARY KEY (id, at), KEY kind (kind, value DESC)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci PARTITION BY RANGE (to_days(at)) (PARTITION old VALUES LESS THAN (738000), PARTITION new VALUES LESS THAN MAXVALUE);
CREATE TABLE lab_kinds (code varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, `name/de` varchar(50) DEFAULT NULL, `name/ja` varchar(50) DEFAULT '検査', low double DEFAULT -1.5, high double DEFAULT 1e3, PRIMARY KEY (code), CONSTRAINT `low<high` CHECK (low < high)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_nopad_ci COMMENT='Arten; it''s all 🧪';
CREATE TABLE `Zimmer` (`Nr.` int NOT NULL AUTO_INCREMENT, `Größe` decimal(6,2) NOT NULL DEFAULT 12.50, `select` varchar(5) DEFAULT NULL CHECK (`select` <> ''), `it's` int DEFAULT NULL, PRIMARY KEY (`Nr.`), UNIQUE KEY `nach Größe` (`Größe`, `it's`)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci AUTO_INCREMENT=100;
CREATE TABLE `Zimmer_Bett` (`Nr.` int NOT NULL, ward tinyint unsigned NOT NULL, bed smallint NOT NULL, PRIMARY KEY (`Nr.`, ward, bed), CONSTRAINT `fk Zimmer` FOREIGN KEY (`Nr.`) REFERENCES `Zimmer` (`Nr.`), CONSTRAINT `fk Bett` FOREIGN KEY (ward, bed) REFERENCES beds (ward, bed) ON DELETE CASCADE) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE maps (id int NOT NULL AUTO_INCREMENT, shape polygon NOT NULL, outline linestring DEFAULT NULL, PRIMARY KEY (id), SPATIAL KEY shape (shape)) ENGINE=MyISAM DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci;
CREATE TABLE audit (id bigint NOT NULL AUTO_INCREMENT, at timestamp NOT NULL DEFAULT current_timestamp(), who varchar(128) DEFAULT current_user(), what text CHARACTER SET latin1 COLLATE latin1_german1_ci DEFAULT NULL, PRIMARY KEY (id), KEY what (what(50))) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci PAGE_COMPRESSED=1;
CREATE TABLE diagnoses (stay int NOT NULL, code char(5) NOT NULL, sure tinyint(1) NOT NULL DEFAULT 0, PRIMARY KEY (stay, code), CONSTRAINT diagnosed FOREIGN KEY (stay) REFERENCES stays (id) ON DELETE CASCADE) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE counters (name varchar(20) NOT NULL, n bigint NOT NULL DEFAULT nextval(`down-counter`), PRIMARY KEY (name)) ENGINE=MEMORY DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE VIEW full_wards AS SELECT w.no, w.name, count(s.id) AS n FROM wards w JOIN stays s ON s.ward = w.no WHERE s.until_ IS NULL GROUP BY w.no, w.name HAVING count(s.id) >= 10;
CREATE VIEW b_names AS SELECT f.name, row_number() OVER (ORDER BY f.n DESC) AS place FROM full_wards f;
CREATE VIEW a_first AS WITH b AS (SELECT name FROM b_names WHERE place = 1) SELECT b.name AS `Erste`, (SELECT max(beds) FROM wards) AS `most beds` FROM b;
CREATE VIEW safe_patients AS SELECT id, name FROM patients WHERE died IS NULL WITH CASCADED CHECK OPTION;
CREATE TRIGGER stays_audit AFTER INSERT ON stays FOR EACH ROW INSERT INTO audit (what) VALUES (concat('stay ', NEW.id, '; "new"'));
CREATE TRIGGER stays_checked BEFORE INSERT ON stays FOR EACH ROW BEGIN IF NEW.until_ < NEW.from_ THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'backwards'; END IF; END;
CREATE FUNCTION free_beds(w tinyint unsigned) RETURNS int READS SQL DATA BEGIN DECLARE n int; SELECT count(*) INTO n FROM beds WHERE ward = w; RETURN n; END;
CREATE AGGREGATE FUNCTION product_of(x double) RETURNS double BEGIN DECLARE r double DEFAULT 1; DECLARE CONTINUE HANDLER FOR NOT FOUND RETURN r; LOOP FETCH GROUP NEXT ROW; SET r = r * x; END LOOP; END;
CREATE EVENT tidy_audit ON SCHEDULE EVERY 1 WEEK STARTS '2031-01-01 00:00:00' ON COMPLETION NOT PRESERVE DISABLE DO DELETE FROM audit WHERE at < now() - INTERVAL 1 YEAR;
