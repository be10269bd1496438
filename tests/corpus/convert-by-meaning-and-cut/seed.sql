insert into samples (id, val, day) values (1, '-1', '0');
insert into samples (id, val, day) values (2, '1709251199', '86400000');
insert into samples (id, val, day) values (3, '0', '-86400000');
insert into samples (id, val, day) values (4, null, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 4, '');
