["page_load","flow",1,,!1,!0]
["page_load","flow",5,[["/^\\w+:..[^/]*\\/pricing\\/?(\\?|$)/"],,],!1,!0]
