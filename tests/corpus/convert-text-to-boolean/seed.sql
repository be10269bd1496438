insert into samples (id, val) values (1, 'true');
insert into samples (id, val) values (2, 'YES');
insert into samples (id, val) values (3, ' t ');
insert into samples (id, val) values (4, '0');
insert into samples (id, val) values (5, 'Off');
insert into samples (id, val) values (6, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
