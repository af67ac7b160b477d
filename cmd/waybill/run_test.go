package main

import (
	"context"
	"errors"
	"io"
	"maps"
	"net"
	"os"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/waybill/waybill/internal/config"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/testenv"
)

// failingOnce fails the first write only, as a disk that is full for a moment does.
type failingOnce struct{ failed bool }

func (f *failingOnce) Write(b []byte) (int, error) {
	if !f.failed {
		f.failed = true
		return 0, errors.New("the disk is full")
	}
	return len(b), nil
}

func TestCommands(t *testing.T) {
	t.Parallel()
	var listed []string
	for _, c := range config.Settings().Commands {
		listed = append(listed, c.Name)
	}
	if got, want := slices.Sorted(maps.Keys(commands)), slices.Sorted(slices.Values(listed)); !slices.Equal(got, want) {
		t.Errorf("functions for %v, settings for %v", got, want)
	}
}

func TestRun_status(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]result{
		"":                   {misused, "", "waybill <command>"},
		"-h":                 {succeeded, "waybill <command>", ""},
		"help":               {succeeded, "device enroll", ""},
		"help device enroll": {succeeded, "--public-key=HEX", ""},
		"device enroll -h":   {succeeded, "[$WAYBILL_PUBLIC_KEY]", ""},
		"device -h":          {succeeded, "device revoke", ""},
		"api -h":             {succeeded, "Default: 127.0.0.1:8080.", ""},
		"device":             {misused, "", "want one of enroll, rotate, revoke, list"},
		"depoly":             {misused, "", `unknown command "depoly", did you mean "deploy"?`},
		"deploy --pace 4":    {misused, "", "--pace is not a setting of waybill deploy"},
		"dev --http :0":      {failed, "", "--expose-dev"},
	} {
		r := waybill(t, nil, strings.Fields(line)...)
		if !r.fails(want.status, want.diagnostics) || !strings.Contains(r.out, want.out) {
			t.Errorf("waybill %s: %+v, want %+v", line, r, want)
		}
		if want.out == "" && r.out != "" || want.diagnostics == "" && r.diagnostics != "" {
			t.Errorf("waybill %s: %+v, want nothing where %+v is empty", line, r, want)
		}
	}
}

// silentNode accepts connections and never answers. It returns its URL and a channel that gets a value for each
// connection.
func silentNode(t *testing.T) (url string, asked <-chan struct{}) {
	t.Helper()
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	connections := make(chan struct{}, 100)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		var open []net.Conn
		for {
			c, err := l.Accept()
			if err != nil {
				break
			}
			open = append(open, c)
			connections <- struct{}{}
		}
		for _, c := range open {
			if err := c.Close(); err != nil {
				t.Error(err)
			}
		}
	}()
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
		<-ended
	})
	return "http://" + l.Addr().String(), connections
}

func TestRun_interrupted(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		command     string
		signal      os.Signal
		status      int
		diagnostics string
	}{
		"command, SIGINT":  {"deploy", os.Interrupt, 130, "waybill deploy: interrupted by SIGINT: "},
		"command, SIGTERM": {"deploy", syscall.SIGTERM, 143, "waybill deploy: interrupted by SIGTERM: "},
		"device, SIGTERM":  {"device list", syscall.SIGTERM, 143, "waybill device list: interrupted by SIGTERM: "},
		"tx, SIGINT":       {"tx list", os.Interrupt, 130, "waybill tx list: interrupted by SIGINT: "},
		"rankings, SIGINT": {"rankings", os.Interrupt, 130, "waybill rankings: interrupted by SIGINT: "},
		"service, SIGTERM": {"indexer", syscall.SIGTERM, succeeded, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url, asked := silentNode(t)
			env := map[string]string{
				"WAYBILL_RPC": url, "WAYBILL_DATA": t.TempDir(), "WAYBILL_OWNER_KEY": devkeys.Owner,
				"WAYBILL_CARRIER_KEY": devkeys.Carrier, "WAYBILL_DATABASE_URL": "postgres://localhost/none",
				"WAYBILL_LOG": "error", "WAYBILL_ADMIN": "off",
				"WAYBILL_NETWORK": testenv.Path(t, "deploy", "network.toml"),
			}
			signals := make(chan os.Signal, 1)
			var diagnostics strings.Builder
			p := process{
				env: func(name string) (string, bool) { text, ok := env[name]; return text, ok },
				out: io.Discard, diagnostics: &diagnostics, signals: signals,
			}
			status := make(chan int)
			go func() { status <- p.run(t.Context(), strings.Fields(c.command)) }()
			select {
			case <-asked:
			case got := <-status:
				t.Fatalf("ended with status %d before it asked the node: %s", got, diagnostics.String())
			}
			signals <- c.signal
			if got := <-status; got != c.status || !strings.HasPrefix(diagnostics.String(), c.diagnostics) ||
				c.diagnostics == "" && diagnostics.Len() > 0 {
				t.Errorf("status %d, want %d; said %q, want %q", got, c.status, diagnostics.String(), c.diagnostics)
			}
		})
	}
}

func TestInterruptible_secondSignalEndsAtOnce(t *testing.T) {
	t.Parallel()
	signals, exited := make(chan os.Signal), make(chan int)
	p := process{signals: signals, exit: func(status int) { exited <- status }}
	ctx, stop := p.interruptible(context.Background())
	signals <- os.Interrupt
	<-ctx.Done()
	signals <- syscall.SIGTERM
	if status := <-exited; status != 143 {
		t.Errorf("status %d, want 143", status)
	}
	if s := stop(); s != os.Interrupt {
		t.Errorf("first signal %v, want SIGINT", s)
	}
}
