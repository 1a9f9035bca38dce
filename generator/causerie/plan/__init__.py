"""Plan: from the checked ``Model`` to a ``SitePlan``, where every decision is taken and no byte is written."""
