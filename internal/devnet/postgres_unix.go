//go:build unix && !linux

package devnet

import (
	"os/exec"
	"strconv"
	"syscall"
)

// attr puts the server into its own process group, so that Ctrl-C reaches it through Close only. There is no
// parent-death signal here: the next start ends what a killed parent left.
func (a account) attr() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Credential: a.credential}
}

// commandLine is what a process was started with; empty when there is none such.
func commandLine(pid int) string {
	out, err := exec.Command("ps", "-o", "command=", "-p", strconv.Itoa(pid)).Output() //nolint:noctx // returns at once
	if err != nil {
		return ""
	}
	return string(out)
}
