insert into moods (id, mood, kind) values (1, 'it''s fine', 'it''s'), (3, '🙂', '🙃'), (4, '', 'plain'), (5, '  padded', 'plain'), (7, 'ÄÖ', 'plain'), (8, null, 'plain');
insert into days (id, mood_id) values (10, 1), (11, 4), (12, 8);
