package testenv

import (
	"os/exec"
	"testing"
)

// Chromium returns the path of Chromium or Chrome. The test fails if neither is installed.
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
	t.Fatal("Chromium is not installed: on Debian run make test, elsewhere install Chrome")
	return ""
}
