/* What each conversation counts, by the stretch of time in which a row began (a day, or a part of one that fits every time zone). */
SELECT
  conversation,
  began_ms - began_ms % :stretch_ms AS stretch,
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
  began_ms - began_ms % :stretch_ms
