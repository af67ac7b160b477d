package rpc

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	gethrpc "github.com/ethereum/go-ethereum/rpc"
)

// redactor is the HTTP transport of a node. Callers use a URL with the host only, because errors of net/http contain
// the whole URL, which may contain an API key. The redactor requests the full URL, and removes its secret parts from
// errors and error pages.
type redactor struct {
	url     *url.URL          // full URL of the node
	client  http.Client       // follows redirects
	secrets *strings.Replacer // replaces secret parts by "…"
}

// endpoint returns the URL and options for gethrpc.DialOptions, so that no error contains a secret part of rawURL.
func endpoint(rawURL string) (string, []gethrpc.ClientOption, error) {
	u, err := url.Parse(rawURL)
	if err != nil || u.Host == "" {
		return "", nil, errors.New("node URL cannot be parsed") // err contains the URL
	}
	switch u.Scheme {
	case "ws", "wss":
		return rawURL, nil, nil // errors contain only addresses and HTTP statuses
	case "http", "https":
		bare := url.URL{Scheme: u.Scheme, Host: u.Host}
		d := &redactor{url: u, secrets: strings.NewReplacer(secrets(u)...)}
		client := &http.Client{Timeout: RequestTimeout, Transport: d}
		return bare.String(), []gethrpc.ClientOption{gethrpc.WithHTTPClient(client)}, nil
	}
	return "", nil, errors.New("node URL must begin with http://, https://, ws:// or wss://")
}

// secrets returns the parts of a URL that may be a secret, longest first, each followed by its replacement, as
// strings.NewReplacer takes them.
func secrets(u *url.URL) []string {
	parts := []string{u.User.Username(), u.RawQuery, u.RequestURI()}
	if password, ok := u.User.Password(); ok {
		parts = append(parts, password)
	}
	parts = append(parts, strings.Split(u.Path, "/")...)
	parts = append(parts, strings.Split(u.EscapedPath(), "/")...)
	for _, values := range u.Query() {
		parts = append(parts, values...)
	}
	slices.SortFunc(parts, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	var out []string
	for _, p := range parts {
		if len(p) > 5 { // shorter parts, such as "v3" or "rpc", are not secrets
			out = append(out, p, "…")
		}
	}
	return out
}

// RoundTrip sends the request to the full URL. It follows redirects itself, so that callers do not see their URLs.
func (d *redactor) RoundTrip(r *http.Request) (*http.Response, error) {
	whole := r.Clone(r.Context())
	whole.URL, whole.Host = d.url, d.url.Host
	answer, err := d.client.Do(whole)
	if err != nil {
		var located *url.Error
		if errors.As(err, &located) {
			err = located.Err
		}
		if text := err.Error(); d.secrets.Replace(text) != text {
			err = errors.New(d.secrets.Replace(text))
		}
		return nil, err
	}
	answer.Request = r
	if limit := rateLimitOfResponse(answer, time.Now()); limit != nil {
		if err := answer.Body.Close(); err != nil {
			return nil, fmt.Errorf("status %d: %w", answer.StatusCode, err)
		}
		return nil, limit
	}
	if answer.StatusCode >= 200 && answer.StatusCode < 300 {
		return answer, nil
	}
	// An error page may contain the path or the key.
	page, err := io.ReadAll(io.LimitReader(answer.Body, 4096))
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		return nil, fmt.Errorf("status %d: %w", answer.StatusCode, err)
	}
	answer.Body = io.NopCloser(bytes.NewReader([]byte(d.secrets.Replace(string(page)))))
	answer.ContentLength = -1
	answer.Header.Del("Location") // callers must not follow it
	return answer, nil
}
