/* What each conversation counts, by the row's page. */
SELECT
  conversation,
  row_page,
  SUM(is_triggered) AS triggered_rows,
  SUM(engaged_once) AS engaged_rows,
  SUM(completed_once) AS completed_rows,
  SUM(acquired_once) AS acquired_rows,
  SUM(converted_once) AS converted_rows,
  SUM(has_goal) AS goal_rows,
  SUM(goal_events) AS goals,
  SUM(meeting_events) AS meetings,
  SUM(document_events) AS documents
FROM chosen_rows
WHERE
  is_shown = 1
GROUP BY
  conversation,
  row_page
