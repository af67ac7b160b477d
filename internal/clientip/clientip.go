// Package clientip finds the address of an HTTP client, also behind reverse proxies. A proxy names its client in the
// header X-Forwarded-For, which anyone can set, so the header counts only if it comes from a trusted proxy.
package clientip

import (
	"context"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

type key struct{}

// Handler calls next with requests of which Of knows the client's address. trusted are the networks of the proxies
// whose X-Forwarded-For counts. Without any, the client is the peer of the TCP connection.
func Handler(trusted []netip.Prefix, next http.Handler) http.Handler {
	if len(trusted) == 0 {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		client := behind(trusted, peer(r), r.Header.Values("X-Forwarded-For"))
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, client)))
	})
}

// Of returns the address of the client of a request: the one that Handler found, else the peer of the TCP connection.
// An IPv4 address is never in its IPv6 form. The address is invalid if the connection has none, for example because it
// is a Unix socket.
func Of(r *http.Request) netip.Addr {
	if client, ok := r.Context().Value(key{}).(netip.Addr); ok {
		return client
	}
	return peer(r)
}

func peer(r *http.Request) netip.Addr { return parse(r.RemoteAddr) }

// behind returns the last address in peer's chain of proxies that is not a trusted proxy. Each proxy appends its client
// to the header, so only the entries that trusted proxies appended are believed. If one of them is not an address, the
// proxy that appended it counts as the client.
func behind(trusted []netip.Prefix, peer netip.Addr, forwarded []string) netip.Addr {
	entries := strings.Split(strings.Join(forwarded, ","), ",")
	client := peer
	for _, entry := range slices.Backward(entries) {
		if !slices.ContainsFunc(trusted, func(p netip.Prefix) bool { return p.Contains(client) }) {
			return client
		}
		before := parse(strings.TrimSpace(entry))
		if !before.IsValid() {
			return client
		}
		client = before
	}
	return client
}

// parse parses an address with or without a port. The result is invalid if text is neither.
func parse(text string) netip.Addr {
	if at, err := netip.ParseAddrPort(text); err == nil {
		return at.Addr().Unmap().WithZone("")
	}
	address, err := netip.ParseAddr(strings.Trim(text, "[]"))
	if err != nil {
		return netip.Addr{}
	}
	return address.Unmap().WithZone("")
}
