["exit_intent","flow",0,,!1,!0]
["exit_intent","flow",0,[[["/^\\/pricing\\/?(\\?|$)/",!1]],,],!0,!0]
