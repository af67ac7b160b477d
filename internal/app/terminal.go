package app

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
)

// Output is what a command prints. It remembers the first error, so that a command need not check each line. It is safe
// for concurrent use.
type Output struct {
	mu  sync.Mutex // guards writes to w, and err
	w   io.Writer
	err error
}

// Write writes to the underlying writer. After an error it writes no more and returns that error.
func (o *Output) Write(b []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.err != nil {
		return 0, o.err
	}
	n, err := o.w.Write(b)
	if err != nil {
		o.err = fmt.Errorf("write output: %w", err)
	}
	return n, o.err
}

// Err returns the first error of Write.
func (o *Output) Err() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.err
}

// Printf prints a formatted text. Err returns the error, if there is one.
func (o *Output) Printf(format string, args ...any) {
	if _, err := fmt.Fprintf(o, format, args...); err != nil {
		return // Err has it
	}
}

// terminal reports whether the output is a terminal.
func (o *Output) terminal() bool {
	f, ok := o.w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// step prints what is being done, such as "starting" "the broker".
func (a *App) step(doing, what string) { a.Out.Printf("  %s %s\n", doing, what) }

// note prints a remark below a step.
func (a *App) note(format string, args ...any) { a.Out.Printf("    note: "+format+"\n", args...) }

// indented prints lines below a step.
type indented struct{ out *Output }

func (i indented) Write(b []byte) (int, error) {
	for l := range strings.Lines(string(b)) {
		i.out.Printf("    %s\n", strings.TrimSpace(l))
	}
	return len(b), nil
}
