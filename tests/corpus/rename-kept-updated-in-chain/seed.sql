insert into posts (id, title, updated_at) values (1, 'it''s', '2024-02-29 12:00:00.123');
insert into posts (id, title, updated_at) values (2, null, '1969-12-31 23:59:59.999');
insert into drafts (id, post_id, title, updated_at) values (1, 2, null, '2024-02-29 12:00:00.123');
