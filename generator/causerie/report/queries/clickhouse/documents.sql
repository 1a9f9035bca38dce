/* What was done with the document of each card, and how often: opened, page, search, downloaded, left. */
SELECT
  e.conversation,
  COALESCE(e.card, '') AS document_card,
  COALESCE(e.value, '') AS what_was_done,
  COUNT(*) AS times
FROM events AS e
JOIN chosen_rows AS r
  ON r.visitor = e.visitor
  AND r.session = e.session
  AND r.conversation = e.conversation
WHERE
  e.type = 'document'
GROUP BY
  e.conversation,
  COALESCE(e.card, ''),
  COALESCE(e.value, '')
