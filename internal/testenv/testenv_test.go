package testenv_test

import (
	"net"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/testenv"
)

func TestPath(t *testing.T) {
	t.Parallel()
	if _, err := os.Stat(testenv.Path(t, "internal", "testenv", "testenv.go")); err != nil {
		t.Error(err)
	}
}

func TestFreePort_returnsPortOnce(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for range 20 {
		port := testenv.FreePort(t)
		if seen[port] {
			t.Fatalf("port %s is returned twice", port)
		}
		seen[port] = true
	}
}

func TestProcess(t *testing.T) {
	t.Parallel()
	p := testenv.Launch(t, "shell", "/bin/sh", "-c", "echo one fish; echo two fish; read line; echo never", "x")
	if got := p.Line("two"); got != "two fish" {
		t.Errorf("line is %q, want two fish", got)
	}
	if got := p.Output(); got != "one fish\ntwo fish\nnever" { // stdin is empty, so read ends
		t.Errorf("output is %q", got)
	}
	if p.Line("one"); p.Count("fish") != 2 {
		t.Errorf("%d lines contain fish, want 2", p.Count("fish"))
	}
}

// TestProcess_readsLastLine checks a last line that is long and has no line break.
func TestProcess_readsLastLine(t *testing.T) {
	t.Parallel()
	p := testenv.Launch(t, "shell", "/bin/sh", "-c", "head -c 200000 /dev/zero | tr '\\0' a; printf z")
	if got := p.Line("z"); len(got) != 200_001 {
		t.Errorf("last line has %d bytes, want 200001", len(got))
	}
}

func TestProcess_killsChildren(t *testing.T) {
	t.Parallel()
	p := testenv.Launch(t, "shell", "/bin/sh", "-c", "echo started; sleep 1000")
	p.Line("started")
	p.Kill() // returns only if the child, which has the output open too, is killed
}

func TestAnvil(t *testing.T) {
	t.Parallel()
	body := strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`)
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, testenv.Anvil(t).HTTP, body)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	if err := answer.Body.Close(); err != nil || answer.StatusCode != http.StatusOK {
		t.Errorf("eth_chainId: %s, %v", answer.Status, err)
	}
}

func TestMosquitto(t *testing.T) {
	t.Parallel()
	url := testenv.Mosquitto(t)
	conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", strings.TrimPrefix(url, "tcp://"))
	if err != nil {
		t.Fatal(err)
	}
	if err := conn.Close(); err != nil {
		t.Error(err)
	}
}
