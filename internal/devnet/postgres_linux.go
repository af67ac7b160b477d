package devnet

import (
	"fmt"
	"os"
	"strings"
	"syscall"
)

// processAttributes puts the server into its own process group, so that Ctrl-C does not reach it and only Close stops
// it. When the parent ends, the kernel sends SIGINT to the server. If needsCapability is set, the server gets a
// capability to enter directories that only root may enter, such as root's home.
func (a account) processAttributes() *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Setpgid: true, Credential: a.credential, Pdeathsig: syscall.SIGINT}
	if a.needsCapability {
		const dacOverride = 1 // CAP_DAC_OVERRIDE; root has it in containers too
		attr.AmbientCaps = []uintptr{dacOverride}
	}
	return attr
}

// commandLine returns the command line of a process, or "" if there is no such process.
func commandLine(pid int) string {
	content, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	if err != nil {
		return ""
	}
	return strings.ReplaceAll(string(content), "\x00", " ")
}
