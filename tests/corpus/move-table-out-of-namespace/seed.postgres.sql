insert into chat.notes (id, body, kind, updated) values (1, 'it''s', 'b', '1969-12-31 23:59:59.999');
insert into chat.marks (id, note_id) values (1, 1);
