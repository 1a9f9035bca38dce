["url_hash","flow","#chat",,!1,!1]
["url_hash","flow","#cafÃ©",,!1,!1]
