["url_query","flow","chat=demo",,!1,!1]
["url_query","flow","from=café noir",[[["/^\\/pricing\\/?(\\?|$)/",!1]],,],!1,!1]
