/* One line for each row (a visitor, a session, a conversation) that the filters choose, with what it counts for. */
WITH gathered AS (
  SELECT
    visitor,
    session,
    conversation,
    MIN_BY(
      ARRAY(
        COALESCE(kind, ''),
        COALESCE(page, ''),
        COALESCE(trigger, ''),
        COALESCE(language, ''),
        COALESCE(variant, ''),
        CASE WHEN known THEN 'yes' ELSE 'no' END,
        CAST(ts_ms AS STRING)
      ),
      (CASE type WHEN 'triggered' THEN 0 WHEN 'held_out' THEN 2 ELSE 1 END, ts_ms, id)
    ) AS beginning,
    MAX_BY(card, (ts_ms, id)) FILTER(WHERE
      type = 'card' AND NOT card IS NULL) AS card_shown_last,
    MAX(CASE WHEN type <> 'held_out' THEN 1 ELSE 0 END) AS is_shown,
    MAX(CASE WHEN type = 'held_out' THEN 1 ELSE 0 END) AS is_held_out,
    MAX(
      CASE
        WHEN type IN ('engaged', 'answer', 'acquired', 'meeting', 'document')
        THEN 1
        ELSE 0
      END
    ) AS is_engaged,
    MAX(CASE WHEN type = 'completed' THEN 1 ELSE 0 END) AS is_completed,
    MAX(CASE WHEN type = 'acquired' THEN 1 ELSE 0 END) AS is_acquired,
    SUM(CASE WHEN type = 'goal' THEN 1 ELSE 0 END) AS goal_events,
    SUM(CASE WHEN type = 'meeting' THEN 1 ELSE 0 END) AS meeting_events,
    SUM(CASE WHEN type = 'document' AND value = 'opened' THEN 1 ELSE 0 END) AS document_events,
    MAX(
      CASE
        WHEN data LIKE '%"script":false%' OR data LIKE '%"script": false%'
        THEN 0
        ELSE 1
      END
    ) AS has_script
  FROM events
  GROUP BY
    visitor,
    session,
    conversation
), told AS (
  SELECT
    visitor,
    session,
    conversation,
    beginning[0] AS row_kind,
    beginning[1] AS row_page,
    beginning[2] AS row_trigger,
    beginning[3] AS row_language,
    beginning[4] AS row_variant,
    beginning[5] AS row_known,
    CAST(beginning[6] AS BIGINT) AS began_ms,
    COALESCE(card_shown_last, '') AS last_card,
    is_shown,
    is_held_out,
    is_shown * has_script AS is_triggered,
    is_engaged * has_script AS engaged_once,
    is_completed * has_script AS completed_once,
    is_acquired AS acquired_once,
    is_acquired * has_script AS converted_once,
    CASE WHEN goal_events > 0 THEN has_script ELSE 0 END AS has_goal,
    goal_events,
    meeting_events,
    document_events
  FROM gathered
)
SELECT
  *
FROM told
WHERE
  (
    :conversation IS NULL OR conversation = :conversation
  )
  AND (
    :kind IS NULL OR row_kind = :kind
  )
  AND (
    :page IS NULL OR row_page = :page
  )
  AND (
    :language IS NULL OR row_language = :language
  )
  AND (
    :variant IS NULL OR row_variant = :variant
  )
  AND (
    :known IS NULL OR row_known = :known
  )
  AND (
    :from_ms IS NULL OR began_ms >= :from_ms
  )
  AND (
    :until_ms IS NULL OR began_ms < :until_ms
  )
