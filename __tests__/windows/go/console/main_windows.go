// Opens a console, runs a program in it, and presses Ctrl-C: `console FILE PROGRAM [WORD ...]`. It presses when the file
// is there, which the program makes, and ends as the program does.
package main

import (
	"errors"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"
)

const ctrlC = 0

func main() {
	kernel := syscall.NewLazyDLL("kernel32.dll")
	// One of its own, without the test's.
	kernel.NewProc("FreeConsole").Call()
	if opened, _, err := kernel.NewProc("AllocConsole").Call(); opened == 0 {
		panic(err)
	}
	// It is pressed for this program too.
	signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	program := exec.Command(os.Args[2], os.Args[3:]...)
	program.Stdout, program.Stderr = os.Stdout, os.Stderr
	if err := program.Start(); err != nil {
		panic(err)
	}
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if _, err := os.Stat(os.Args[1]); err == nil {
			break
		}
	}
	if pressed, _, err := kernel.NewProc("GenerateConsoleCtrlEvent").Call(ctrlC, 0); pressed == 0 {
		panic(err)
	}
	var failed *exec.ExitError
	if err := program.Wait(); errors.As(err, &failed) {
		os.Exit(failed.ExitCode())
	} else if err != nil {
		panic(err)
	}
}
