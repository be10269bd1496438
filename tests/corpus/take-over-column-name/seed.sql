insert into posts (id, title, headline) values (1, 'lost', 'kept');
insert into posts (id, title, headline) values (2, '', 'it''s 🙂 ');
insert into comments (id, post_id) values (1, 1);
