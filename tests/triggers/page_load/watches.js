["page_load","flow",1,,!1,!0]
["page_load","flow",5,[[["/^\\/pricing\\/?(\\?|$)/",!1]],,],!1,!0]
