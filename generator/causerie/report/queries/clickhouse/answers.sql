/* How many rows gave each answer to a choice or a rating, counting the latest of each row. */
SELECT
  row_conversation,
  answered_card,
  what_was_asked,
  latest_answer,
  COUNT(*) AS rows_with_it
FROM row_answers
WHERE
  what_was_asked <> '' AND latest_answer <> ''
GROUP BY
  row_conversation,
  answered_card,
  what_was_asked,
  latest_answer
