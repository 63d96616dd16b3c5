// A program that `secret-lease exec` starts. `words A B ...` prints its words, as JSON. `words -wait FILE` makes the
// file, waits for Ctrl-C, says `interrupted`, takes its time as one does that gives a lock back, and ends with 5.
// `words -start PROGRAM A ...` starts another program, without a shell, and prints what it prints.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"time"
)

func main() {
	words := os.Args[1:]
	if len(words) > 1 && words[0] == "-start" {
		said, err := exec.Command(words[1], words[2:]...).Output()
		if err != nil {
			panic(err)
		}
		os.Stdout.Write(said)
		return
	}
	if len(words) != 2 || words[0] != "-wait" {
		json.NewEncoder(os.Stdout).Encode(words)
		return
	}
	interrupts := make(chan os.Signal, 1)
	signal.Notify(interrupts, os.Interrupt)
	if err := os.WriteFile(words[1], nil, 0o600); err != nil {
		panic(err)
	}
	select {
	case <-interrupts:
		fmt.Println("interrupted")
	case <-time.After(20 * time.Second):
		os.Exit(1)
	}
	time.Sleep(500 * time.Millisecond)
	fmt.Println("released")
	os.Exit(5)
}
