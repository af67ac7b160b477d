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

// redactor is the way to a node by HTTP. What is above it sees the node's host alone, as every error of net/http holds
// the whole URL, and a node's URL often holds a key. It puts the rest of the URL back, and takes it out of what comes
// from below.
type redactor struct {
	url    *url.URL
	below  http.Client
	hidden *strings.Replacer
}

// endpoint is what gethrpc.DialOptions wants for a node's URL, with nothing in it that may not be logged where it could
// be.
func endpoint(rawURL string) (string, []gethrpc.ClientOption, error) {
	u, err := url.Parse(rawURL)
	if err != nil || u.Host == "" {
		return "", nil, errors.New("its URL cannot be read") // err quotes it
	}
	switch u.Scheme {
	case "ws", "wss":
		return rawURL, nil, nil // its errors know addresses and HTTP statuses only
	case "http", "https":
		bare := url.URL{Scheme: u.Scheme, Host: u.Host}
		d := &redactor{url: u, hidden: strings.NewReplacer(secrets(u)...)}
		client := &http.Client{Timeout: RequestTimeout, Transport: d}
		return bare.String(), []gethrpc.ClientOption{gethrpc.WithHTTPClient(client)}, nil
	}
	return "", nil, errors.New("its URL must begin with http://, https://, ws:// or wss://")
}

// secrets are the parts of a URL that may be a key, longest first, each with what to write in its place.
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
		if len(p) > 5 { // "/v3" and "rpc" are no keys
			out = append(out, p, "…")
		}
	}
	return out
}

// RoundTrip follows redirects, so that the URLs they lead to stay below as well.
func (d *redactor) RoundTrip(r *http.Request) (*http.Response, error) {
	whole := r.Clone(r.Context())
	whole.URL, whole.Host = d.url, d.url.Host
	answer, err := d.below.Do(whole)
	if err != nil {
		var located *url.Error
		if errors.As(err, &located) {
			err = located.Err
		}
		if text := err.Error(); d.hidden.Replace(text) != text {
			err = errors.New(d.hidden.Replace(text))
		}
		return nil, err
	}
	answer.Request = r
	if limit := tooOften(answer, time.Now()); limit != nil {
		if err := answer.Body.Close(); err != nil {
			return nil, fmt.Errorf("status %d: %w", answer.StatusCode, err)
		}
		return nil, limit
	}
	if answer.StatusCode >= 200 && answer.StatusCode < 300 {
		return answer, nil
	}
	// A page that says what is wrong may say with which path or key.
	page, err := io.ReadAll(io.LimitReader(answer.Body, 4096))
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		return nil, fmt.Errorf("status %d: %w", answer.StatusCode, err)
	}
	answer.Body = io.NopCloser(bytes.NewReader([]byte(d.hidden.Replace(string(page)))))
	answer.ContentLength = -1
	answer.Header.Del("Location") // nothing above is to follow it
	return answer, nil
}
