// Package site knows the public URL of the pages: their origin, and the path below which they are if a reverse proxy
// serves several sites at one host. It decides which origins may connect.
package site

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/idna"
)

// Site is where shoppers reach the pages. The zero Site is unknown: any host, at the root.
type Site struct {
	Origin string // scheme, host and port as browsers write them, such as https://shop.example; "": unknown
	Base   string // path below which the pages are, such as /shop; "": the root
}

// plainPath matches a base path. All its characters are written in one way only.
var plainPath = regexp.MustCompile(`^(/[A-Za-z0-9_-][A-Za-z0-9._~-]*)*$`)

// taken lists the first segments of the paths of our own routes. No base path may begin with one of them, since
// requests are accepted with and without the base path.
var taken = []string{
	"v1", "r", "t", "orders", "map", "assets", "favicon.svg", "sw.js", "openapi.json", "healthz", "readyz",
}

// Parse reads the public URL of the pages. A trailing slash, the scheme's own port and capitals in scheme and host
// change nothing.
func Parse(text string) (Site, error) {
	u, err := url.Parse(text)
	if err != nil {
		return Site{}, errors.New("it is not a URL")
	}
	if u.User != nil || u.RawQuery != "" || u.ForceQuery || strings.Contains(text, "#") {
		return Site{}, errors.New("want no user, query and fragment")
	}
	origin, err := originOf(u)
	if err != nil {
		return Site{}, err
	}
	base := strings.TrimRight(u.EscapedPath(), "/")
	if !plainPath.MatchString(base) || base != strings.TrimSuffix(path.Clean(base), ".") {
		return Site{}, errors.New("want a path of letters, digits and the characters . _ ~ -")
	}
	if first := strings.Split(base+"/", "/")[1]; slices.Contains(taken, first) {
		return Site{}, fmt.Errorf("/%s is the address of a page: want another path", first)
	}
	return Site{origin, base}, nil
}

// Origin returns the origin of a URL or of the header Origin, as browsers write it.
func Origin(text string) (string, error) {
	u, err := url.Parse(text)
	if err != nil {
		return "", errors.New("it is not a URL")
	}
	return originOf(u)
}

func originOf(u *url.URL) (string, error) {
	port, known := map[string]string{"http": "80", "https": "443", "ws": "80", "wss": "443"}[u.Scheme]
	if !known {
		return "", errors.New("want http:// or https://")
	}
	host, err := canonicalHost(u.Hostname())
	if err != nil {
		return "", err
	}
	if given := u.Port(); given != "" {
		n, err := strconv.ParseUint(given, 10, 16)
		if err != nil || n == 0 {
			return "", errors.New("want a port from 1 to 65535")
		}
		if given = strconv.FormatUint(n, 10); given != port {
			return u.Scheme + "://" + net.JoinHostPort(host, given), nil
		}
	}
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	return u.Scheme + "://" + host, nil
}

// canonicalHost returns a host in lower case, a name of other letters in its ASCII form, and an IPv6 address in its
// shortest form without brackets.
func canonicalHost(host string) (string, error) {
	if address, err := netip.ParseAddr(host); err == nil {
		if address.Zone() != "" {
			return "", errors.New("browsers know no address with a zone")
		}
		return address.String(), nil
	}
	ascii, err := idna.Lookup.ToASCII(host)
	if err != nil { // names with an underscore are no host names, but browsers open them
		ascii = strings.ToLower(host)
	}
	if ascii == "" || strings.ContainsFunc(ascii, func(r rune) bool { return r <= ' ' || r > '~' || r == '%' }) {
		return "", errors.New("want the name of a host, or its address")
	}
	return ascii, nil
}

// Path returns the path of one of our routes as browsers request it. route begins with a slash.
func (s Site) Path(route string) string { return s.Base + route }

// URL returns the URL of one of our routes. Without a known origin it is a path.
func (s Site) URL(route string) string { return s.Origin + s.Base + route }

// Loopback reports whether only this machine can reach the pages, as far as the URL tells. It is true for an unknown
// Site.
func (s Site) Loopback() bool {
	u, err := url.Parse(s.Origin)
	if err != nil {
		return false
	}
	return s.Origin == "" || IsLoopback(u.Hostname())
}

// IsLoopback reports whether a host is this machine for a browser.
func IsLoopback(host string) bool {
	address, err := netip.ParseAddr(host)
	name := strings.ToLower(host)
	return err == nil && address.Unmap().IsLoopback() || name == "localhost" || strings.HasSuffix(name, ".localhost")
}

// Handler takes the base path from the paths of requests. It leaves other paths as they are, because a proxy may have
// taken it already.
func (s Site) Handler(next http.Handler) http.Handler {
	if s.Base == "" {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rest, ok := strings.CutPrefix(r.URL.Path, s.Base)
		if !ok || rest != "" && rest[0] != '/' {
			next.ServeHTTP(w, r)
			return
		}
		short := *r
		address := *r.URL
		address.Path = "/" + strings.TrimPrefix(rest, "/")
		if raw, ok := strings.CutPrefix(address.RawPath, s.Base); ok {
			address.RawPath = "/" + strings.TrimPrefix(raw, "/")
		} else {
			address.RawPath = "" // net/url then escapes Path
		}
		short.URL = &address
		next.ServeHTTP(w, &short)
	})
}
