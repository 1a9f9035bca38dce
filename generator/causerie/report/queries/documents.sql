-- What was done with the document of each card, and how often: opened, page, search, downloaded, left.
SELECT e.conversation, coalesce(e.card, '') AS document_card, coalesce(e.value, '') AS what_was_done, count(*) AS times
FROM events AS e
JOIN chosen_rows AS r ON r.visitor = e.visitor AND r.session = e.session AND r.conversation = e.conversation
WHERE e.type = 'document'
GROUP BY e.conversation, coalesce(e.card, ''), coalesce(e.value, '')
