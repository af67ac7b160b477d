package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"syscall"

	"github.com/waybill/waybill/internal/app"
	"github.com/waybill/waybill/internal/config"
	"github.com/waybill/waybill/internal/settings"
)

// Exit statuses. A command that a signal interrupted exits with signalStatus.
const (
	succeeded = 0
	failed    = 1
	misused   = 2 // a mistake in the command line, the environment or the settings file
)

// signalStatus returns 128 and the number of the signal, as shells report it: 130 for SIGINT, 143 for SIGTERM.
func signalStatus(s os.Signal) int {
	if n, ok := s.(syscall.Signal); ok {
		return 128 + int(n)
	}
	return failed
}

// run runs the command that args names and returns the exit status. The first signal cancels the command's context. The
// second one ends the process at once.
func (p process) run(ctx context.Context, args []string) int {
	if len(args) == 0 {
		if _, err := config.Parse([]string{"-h"}, p.env, p.diagnostics); !errors.Is(err, settings.ErrHelp) {
			p.report("", err)
		}
		return misused
	}
	cfg, err := config.Parse(args, p.env, p.out)
	switch {
	case errors.Is(err, settings.ErrHelp):
		return succeeded
	case err != nil:
		help := strings.TrimSpace("waybill help " + cfg.Command())
		p.report(cfg.Command(), fmt.Errorf("%s\nRun %q for all settings", indented(err), help))
		return misused
	}
	name := cfg.Command()
	command, _ := config.Settings().Command(name)
	ctx, stop := p.interruptible(ctx)
	err = p.runCommand(ctx, name, cfg)
	s := stop()
	switch {
	case err == nil:
		return succeeded
	case s == nil:
		p.report(name, err)
		return failed
	case command.Service && errors.Is(err, context.Canceled):
		return succeeded
	case command.Service:
		p.report(name, err)
		return failed
	}
	if errors.Is(err, context.Canceled) {
		err = errUnfinished
	}
	p.report(name, fmt.Errorf("interrupted by %s: %w", signalName(s), err))
	return signalStatus(s)
}

var errUnfinished = errors.New("the command has not finished")

func signalName(s os.Signal) string {
	switch s {
	case os.Interrupt:
		return "SIGINT"
	case syscall.SIGTERM:
		return "SIGTERM"
	}
	return s.String()
}

// runCommand runs a command with its settings. A failure to print is an error of every command that ends by itself.
func (p process) runCommand(ctx context.Context, name string, cfg config.Config) error {
	log := slog.New(slog.NewTextHandler(p.diagnostics, &slog.HandlerOptions{Level: cfg.Level}))
	a := app.New(cfg, log.With("service", name), p.out)
	defer a.Close()
	err := commands[name](ctx, a)
	if command, _ := config.Settings().Command(name); command.Service {
		if lost := a.Out.Err(); lost != nil {
			log.Warn("some output was lost", "error", lost)
		}
		return err
	}
	if lost := a.Out.Err(); lost != nil && !errors.Is(err, lost) {
		err = errors.Join(err, lost)
	}
	return err
}

// indented puts each of several mistakes on a line of its own.
func indented(err error) string {
	if lines := strings.Split(err.Error(), "\n"); len(lines) > 1 {
		return "there are mistakes:\n  " + strings.Join(lines, "\n  ")
	}
	return err.Error()
}

// report prints an error to the diagnostics.
func (p process) report(command string, err error) {
	name := "waybill"
	if command != "" {
		name += " " + command
	}
	if _, failure := fmt.Fprintf(p.diagnostics, "%s: %v\n", name, err); failure != nil {
		return // nothing is left to report it to
	}
}

// interruptible returns a context that the first signal cancels, and a function that ends the wait for signals and
// returns the first signal, or nil.
func (p process) interruptible(parent context.Context) (ctx context.Context, stop func() os.Signal) {
	ctx, cancel := context.WithCancel(parent)
	var first os.Signal
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		select {
		case first = <-p.signals:
			cancel()
		case <-done:
			return
		}
		select {
		case s := <-p.signals:
			p.exit(signalStatus(s))
		case <-done:
		}
	}()
	return ctx, func() os.Signal {
		close(done)
		<-ended
		cancel()
		return first
	}
}
