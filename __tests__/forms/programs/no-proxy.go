// Prints whether Go asks the proxy of HTTPS_PROXY for a host: `proxy` or `direct`. NO_PROXY is read once for a process.
package main

import (
	"fmt"
	"net/http"
	"os"
)

func main() {
	request, err := http.NewRequest("GET", "https://"+os.Args[1]+"/", nil)
	if err != nil {
		panic(err)
	}
	proxy, err := http.ProxyFromEnvironment(request)
	if err != nil {
		panic(err)
	}
	if proxy == nil {
		fmt.Print("direct")
	} else {
		fmt.Print("proxy")
	}
}
