INSERT INTO doctors VALUES (1, 'Dr. Ödön', 'A1'), (2, 'Dr. O''Hara', NULL);
INSERT INTO patients (id, name, born, insurer, weight) VALUES (10, 'Ann 🙁', '1990-02-28', 'AOK', 61.5), (11, 'Bob', NULL, NULL, NULL);
INSERT INTO visits VALUES (100, 10, 1, 1700000000, 'planned', 'first; "quoted"'), (101, 11, NULL, 1700003600, 'done', NULL);
INSERT INTO drugs VALUES ('asp', 'Aspirin'), ('ibu', 'Ibuprofen');
INSERT INTO prescriptions VALUES (100, 1, 'asp', 2), (100, 2, 'ibu', 0.5);
