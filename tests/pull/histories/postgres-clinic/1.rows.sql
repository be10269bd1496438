INSERT INTO doctors (name, room) VALUES ('Dr. Ödön', 'A1'), ('Dr. O''Hara', NULL);
INSERT INTO patients (id, name, born, insurer, weight, tags) VALUES (10, 'Ann 🙁', '1990-02-28', 'AOK', 61.5, '{a,"b c"}'), (11, 'Bob', NULL, NULL, NULL, '{}');
INSERT INTO visits (patient_id, doctor_id, at, state, notes) VALUES (10, 1, '2023-11-14 22:13:20.123456+00', 'planned', 'first; "quoted"'), (11, NULL, '2023-11-15 01:00:00+02', 'done', NULL);
INSERT INTO drugs VALUES ('asp', 'Aspirin'), ('ibu', 'Ibuprofen');
INSERT INTO prescriptions VALUES (1, 1, 'asp', 2), (1, 2, 'ibu', 0.5);
