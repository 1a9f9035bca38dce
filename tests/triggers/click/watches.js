["click","flow","[href='#talk-to-us']",,!1,!1]
