package testenv

import (
	"os/exec"
	"testing"
)

// Chromium returns the path of Chromium or Chrome on this machine.
func Chromium(t testing.TB) string {
	t.Helper()
	for _, name := range []string{
		"chromium", "chromium-browser", "google-chrome",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
	} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Fatal("no Chromium on this machine: make test installs it on Debian; elsewhere install Chrome")
	return ""
}
