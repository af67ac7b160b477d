package redact_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/redact"
)

func TestURL_Text(t *testing.T) {
	t.Parallel()
	u, err := redact.Parse("https://user-a:password-b@node.example/v3/key-c/x%20key-d?token=key-e&id=7", "https")
	if err != nil {
		t.Fatal(err)
	}
	if u.Bare() != "https://node.example" || u.Host() != "node.example" || u.Scheme() != "https" {
		t.Errorf("%q, %q, %q", u.Bare(), u.Host(), u.Scheme())
	}
	for text, want := range map[string]string{
		"GET /v3/key-c/x%20key-d?token=key-e&id=7 failed": "GET … failed",
		"user user-a, password password-b":                "user …, password …",
		"x key-d, key-e":                                  "…, key-e", // five characters are no key
		"v3 of node.example":                              "v3 of node.example",
	} {
		if got := u.Text(text); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

func TestURL_Error(t *testing.T) {
	t.Parallel()
	u, err := redact.Parse("http://node/secret", "http")
	if err != nil {
		t.Fatal(err)
	}
	secret := fmt.Errorf("ask /secret: %w", context.Canceled)
	got := u.Error(secret)
	if got.Error() != "ask …: context canceled" || !errors.Is(got, context.Canceled) || errors.Unwrap(got) != nil {
		t.Errorf("%+v, unwrapped %v", got, errors.Unwrap(got))
	}
	for _, plain := range []error{nil, io.EOF} {
		if got := u.Error(plain); got != plain { //nolint:errorlint // the same error
			t.Errorf("%v became %v", plain, got)
		}
	}
}

func TestParse_keepsTheURL(t *testing.T) {
	t.Parallel()
	bad := []string{"http://host:80port/secret", "host/secret", "http:///secret", "ftp://host/secret", "%zz"}
	for _, url := range bad {
		if _, err := redact.Parse(url, "http", "https"); err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v", url, err)
		}
	}
}

// The whole URL reaches the server, and none of it what the client sees.
func TestTransport(t *testing.T) {
	t.Parallel()
	var seen string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, _ := r.BasicAuth()
		seen = user + password + r.URL.String()
		http.Error(w, seen, http.StatusTeapot)
	}))
	defer server.Close()
	full := strings.Replace(server.URL, "://", "://user-secret:word-secret@", 1) + "/path-secret?query-secret"
	u, err := redact.Parse(full, "http")
	if err != nil {
		t.Fatal(err)
	}
	client := &http.Client{Transport: u.Transport(http.DefaultTransport)}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, u.Bare(), strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	answer, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(answer.Body)
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		t.Fatal(err)
	}
	if seen != "user-secretword-secret/path-secret?query-secret" {
		t.Errorf("the server was asked for %q", seen)
	}
	if answer.StatusCode != http.StatusTeapot || strings.Contains(string(body), "secret") {
		t.Errorf("%s %q", answer.Status, body)
	}
}
