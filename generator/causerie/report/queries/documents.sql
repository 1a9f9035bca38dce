-- What was done with the document of each card, and how often: opened, page, search, downloaded, left.
SELECT conversation, coalesce(card, '') AS document_card, coalesce(value, '') AS what_was_done, count(*) AS times
FROM chosen_events
WHERE type = 'document'
GROUP BY conversation, coalesce(card, ''), coalesce(value, '')
