insert into files (id, content, digest) values (1, '\x00ff', '\x');
insert into files (id, content, digest) values (2, '\x', '\xc3a9');
insert into pages (id, file_id, title) values (1, 2, 'it''s');
