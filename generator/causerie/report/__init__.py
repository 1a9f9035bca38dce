"""From stored events to the numbers a marketer is judged by: find -> stage -> ask -> report -> formats.

``find`` sees which files hold events, ``stage`` makes Parquet of what is not Parquet yet, ``ask`` puts the committed
queries to an engine, ``report`` makes rates of counts, ``formats`` write it down. The definitions are those of
``docs/reports.md``; every number comes from whole counts that the queries give, so all engines agree to the last digit.
"""
