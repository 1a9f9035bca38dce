/* What was done with the document of each card, and how often: opened, page, search, downloaded, left. */
SELECT
  conversation,
  COALESCE(card, '') AS document_card,
  COALESCE(value, '') AS what_was_done,
  COUNT(*) AS times
FROM chosen_events
WHERE
  type = 'document'
GROUP BY
  conversation,
  COALESCE(card, ''),
  COALESCE(value, '')
