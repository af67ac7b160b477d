package app

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// Print writes to Out.
func (a *App) Print(format string, args ...any) error {
	_, err := fmt.Fprintf(a.Out, format, args...)
	return err
}

// Tell writes to Out. If that fails the work goes on.
func (a *App) Tell(format string, args ...any) {
	if err := a.Print(format, args...); err != nil {
		a.Log.Debug("write to the terminal", "error", err)
	}
}

// Say tells a person what is going on.
func (a *App) Say(doing, what string) { a.Tell("  %s %s\n", doing, what) }

// progress turns the lines of a part that reports what it does into lines of the start.
type progress struct{ a *App }

func (p progress) Write(b []byte) (int, error) {
	for l := range strings.Lines(string(b)) {
		p.a.Tell("    %s\n", strings.TrimSpace(l))
	}
	return len(b), nil
}

// terminal reports whether a person looks at what is written there.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
