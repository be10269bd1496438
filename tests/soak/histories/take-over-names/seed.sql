insert into drafts (id, title, headline, parent_id) values (1, 'draft one', null, null);
insert into drafts (id, title, headline, parent_id) values (2, 'it''s a draft', 'kept', 1);
insert into posts (id, first, second, third, draft_id) values (7, 'post seven', null, 'none', 1);
insert into posts (id, first, second, third, draft_id) values (8, '', 'b ', '🙂🙂', 2);
insert into comments (id, post_id) values (3, 7);
