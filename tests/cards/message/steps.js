["message","message-1",v=>["Hi "+(v("lead.first_name")||"there")+", ",["strong","welcome"]," back!"],,v=>!!v("visitor.known")]
["message","message-2",[["p",["Three ways to ",["a","ride with us",{href:"https://acme.com/bikes"}],":"]],["ul",[["li","by the day"],["li","by the month"],["li",[["em","for good"]]]]]]]
