// Package redact keeps the secrets in the URL of a service, such as an API key in its path, out of errors and logs.
package redact

import (
	"cmp"
	"errors"
	"net/url"
	"slices"
	"strings"
)

// minSecret is the length of the shortest part of a URL that is replaced. Shorter ones, such as "v3" and "rpc", are no
// keys.
const minSecret = 6

// URL is the URL of a service. Everything but its scheme and host may be secret.
type URL struct {
	url      *url.URL
	replacer *strings.Replacer
}

// Parse parses a URL with one of the schemes. Its errors contain no part of raw.
func Parse(raw string, schemes ...string) (*URL, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return nil, errors.New("its URL cannot be read")
	}
	if !slices.Contains(schemes, u.Scheme) {
		return nil, errors.New("its URL must begin with " + strings.Join(schemes, "://, ") + "://")
	}
	return &URL{url: u, replacer: strings.NewReplacer(secrets(u)...)}, nil
}

// secrets returns the parts of u that may be a key, longest first, each followed by its replacement.
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
		if len(p) >= minSecret {
			out = append(out, p, "…")
		}
	}
	return out
}

// Host returns the host and port, which may be logged.
func (u *URL) Host() string { return u.url.Host }

// Scheme returns the scheme.
func (u *URL) Scheme() string { return u.url.Scheme }

// Bare returns the scheme and host. An HTTP client with the transport of Transport sends requests for it to the whole
// URL.
func (u *URL) Bare() string { return (&url.URL{Scheme: u.url.Scheme, Host: u.url.Host}).String() }

// Text replaces the secrets in text.
func (u *URL) Text(text string) string { return u.replacer.Replace(text) }

// Error returns err if its text has no secrets. Otherwise it returns an error with the replaced text, for which
// errors.Is reports the same as for err, and from which errors.As finds nothing.
func (u *URL) Error(err error) error {
	if err == nil {
		return nil
	}
	text := err.Error()
	clean := u.Text(text)
	if clean == text {
		return err
	}
	return &redacted{clean, err}
}

// redacted has no Unwrap method, because the text of the original error is secret.
type redacted struct {
	text     string
	original error
}

func (e *redacted) Error() string        { return e.text }
func (e *redacted) Is(target error) bool { return errors.Is(e.original, target) }
