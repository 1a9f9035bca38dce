["NAME","flow","#country",,!1,!1]
