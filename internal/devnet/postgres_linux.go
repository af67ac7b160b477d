package devnet

import (
	"fmt"
	"os"
	"strings"
	"syscall"
)

// attr puts the server into its own process group, so that Ctrl-C reaches it through Close only, and ends it with its
// parent. Data in directories that only root may enter, such as root's home, are opened to it by a capability.
func (a account) attr() *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Setpgid: true, Credential: a.credential, Pdeathsig: syscall.SIGINT}
	if a.hidden {
		const dacOverride = 1 // CAP_DAC_OVERRIDE, which root has in containers too
		attr.AmbientCaps = []uintptr{dacOverride}
	}
	return attr
}

// commandLine is what a process was started with; empty when there is none such.
func commandLine(pid int) string {
	content, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	if err != nil {
		return ""
	}
	return strings.ReplaceAll(string(content), "\x00", " ")
}
