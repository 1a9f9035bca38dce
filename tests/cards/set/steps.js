["set","set-1",v=>[["lead.interest","bicycles"],["company.size",(v("company.size")||0)+1]]]
["message","message-1","We will remember it."]
