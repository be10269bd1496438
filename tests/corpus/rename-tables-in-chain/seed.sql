insert into drafts (id, title, parent_id) values (1, 'draft one', null);
insert into drafts (id, title, parent_id) values (2, 'it''s a draft', 1);
insert into posts (id, title, draft_id) values (7, 'post seven', 1);
insert into posts (id, title, draft_id) values (8, '', 2);
insert into comments (id, post_id) values (3, 7);
