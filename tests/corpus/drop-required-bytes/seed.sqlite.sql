insert into files (id, content, digest) values (1, x'00ff', x'');
insert into files (id, content, digest) values (2, x'', x'c3a9');
insert into pages (id, file_id, title) values (1, 2, 'it''s');
