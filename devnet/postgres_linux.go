package devnet

import (
	"fmt"
	"os"
	"strings"
	"syscall"
)

// postgresAttr runs the server in its own process group, so that Ctrl-C reaches it through Close only, and ends it with
// its parent. hidden lets it pass directories that only root may enter, such as root's home.
func postgresAttr(as *syscall.Credential, hidden bool) *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Setpgid: true, Credential: as, Pdeathsig: syscall.SIGINT}
	if as != nil && hidden {
		const dacOverride = 1 // CAP_DAC_OVERRIDE, which containers have too
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
