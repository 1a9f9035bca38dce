["NAME","DASHED-1",v=>"Hi "+(v("lead.first_name")||"there")+", good to see you.",,v=>!!v("visitor.known")]
["NAME","DASHED-2","Good to see you."]
