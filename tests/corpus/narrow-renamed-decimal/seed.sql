insert into samples (id, val) values (1, '9999.9949');
insert into samples (id, val) values (2, '-0.0049');
insert into samples (id, val) values (3, '-0.0050');
insert into samples (id, val) values (4, '1.0000');
insert into samples (id, val) values (5, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
