//go:build unix && !linux

package devnet

import (
	"os/exec"
	"strconv"
	"syscall"
)

// processAttributes puts the server into its own process group, so that Ctrl-C does not reach it and only Close stops
// it. These systems have no parent-death signal: if the parent is killed, the next start stops the server.
func (a account) processAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Credential: a.credential}
}

// commandLine returns the command line of a process, or "" if there is no such process.
func commandLine(pid int) string {
	out, err := exec.Command("ps", "-o", "command=", "-p", strconv.Itoa(pid)).Output() //nolint:noctx // returns at once
	if err != nil {
		return ""
	}
	return string(out)
}
