-- The words of title and text of every current version, folded by Readout itself so that both databases find the same.

CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
