["capture","address",["Where may we write to you?","email",11,"lead.email","Keep me posted","No, thank you","you@company.com","email"]]
["capture","capture-2",["And what shall we call you?","text",8,"lead.first_name","Send",,,"given-name"]]
["message","message-1",v=>"Thank you, "+(v("lead.first_name")??"")+"!"]
