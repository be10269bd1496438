insert into drafts (id, title, size) values (1, 'draft one', 2147483647);
insert into drafts (id, title, size) values (2, 'it''s a draft', -1);
insert into posts (id, title, draft_id) values (7, 'post seven', 1);
insert into posts (id, title, draft_id) values (8, '', 2);
