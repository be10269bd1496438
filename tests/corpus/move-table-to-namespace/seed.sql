insert into sites (id, name) values (1, 'it''s');
insert into messages (id, site_id, body, state, changed, parent_id) values (1, 1, '🙂', 'open', '1999-12-31 23:59:59.999', null);
insert into messages (id, site_id, body, state, changed, parent_id) values (2, 1, '', 'done', '2024-02-29 00:00:00', 1);
insert into likes (id, message_id) values (1, 2);
