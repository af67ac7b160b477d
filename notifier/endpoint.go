package notifier

import (
	"context"
	"crypto/ecdh"
	"encoding/base64"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
)

// services are the hosts of push services. Endpoints are user input, so requests to all other hosts are refused to
// prevent server-side request forgery. A host is a name, which stands for its subdomains too, or an IP address, as URLs
// write them, on port 443; or either with a port, which stands for that host and port alone. Names must resolve to
// public addresses. An IP address may be private: only the operator can have named it.
type services []string

// browserPushHosts are the push services of the browsers.
var browserPushHosts = services{
	"fcm.googleapis.com",
	"push.services.mozilla.com",
	"notify.windows.com",
	"push.apple.com",
}

// maxEndpoint is the maximum length of an endpoint in bytes.
const maxEndpoint = 2048

// checkSubscription returns journal.ErrMalformed if the endpoint is not at one of hosts or the keys are invalid.
func checkSubscription(s ledger.PushSubscription, hosts services) error {
	if reason := endpointMistake(s.Endpoint, hosts); reason != "" {
		return problem.Invalid("endpoint", reason)
	}
	key, err := decodeKey(s.P256dh)
	if err == nil {
		_, err = ecdh.P256().NewPublicKey(key)
	}
	if err != nil {
		return problem.Invalid("keys.p256dh", "want a point of P-256 in base64url")
	}
	if auth, err := decodeKey(s.Auth); err != nil || len(auth) != 16 {
		return problem.Invalid("keys.auth", "want 16 bytes in base64url")
	}
	return nil
}

func decodeKey(s string) ([]byte, error) {
	return base64.RawURLEncoding.Strict().DecodeString(strings.TrimRight(s, "="))
}

// endpointMistake says why an endpoint is refused. It returns "" if the endpoint is at one of hosts.
func endpointMistake(endpoint string, hosts services) string {
	if len(endpoint) > maxEndpoint {
		return fmt.Sprintf("%d bytes, want at most %d", len(endpoint), maxEndpoint)
	}
	u, err := url.Parse(endpoint)
	if err != nil || u.Scheme != "https" || u.User != nil || u.Opaque != "" || u.Fragment != "" {
		return "want an https URL without user and fragment"
	}
	if host := strings.ToLower(u.Host); !hosts.has(host) {
		return fmt.Sprintf("%.100q is not a known push service", host)
	}
	return ""
}

// has reports whether the host of a URL, with or without a port, is a push service.
func (all services) has(host string) bool {
	if slices.Contains(all, host) {
		return true // as it is configured
	}
	host = strings.TrimSuffix(host, ":443")
	if !strings.HasSuffix(host, "]") && strings.Contains(host, ":") {
		return false // another port must be configured with its host
	}
	return slices.ContainsFunc(all, func(h string) bool {
		_, err := netip.ParseAddr(h) // an address has no subdomains
		return host == h || err != nil && strings.HasSuffix(host, "."+h)
	})
}

// dial connects to a push service. A name may only have public addresses, whatever the operator has named.
func (all services) dial(ctx context.Context, network, address string) (net.Conn, error) {
	dialer := net.Dialer{Timeout: 10 * time.Second}
	at, err := netip.ParseAddrPort(address)
	if err != nil || !all.has(at.String()) {
		dialer.ControlContext = refusePrivate
	}
	return dialer.DialContext(ctx, network, address)
}

// pushClient returns a copy of given that does not follow redirects. If given is nil, the client connects to public
// addresses and to those of hosts.
func pushClient(given *http.Client, hosts services) *http.Client {
	client := http.Client{Timeout: 20 * time.Second}
	if given != nil {
		client = *given
	} else {
		client.Transport = &http.Transport{
			DialContext:         hosts.dial, // no Proxy: a proxy would bypass refusePrivate
			ForceAttemptHTTP2:   true,
			TLSHandshakeTimeout: 10 * time.Second,
			MaxIdleConnsPerHost: 8,
			IdleConnTimeout:     time.Minute,
		}
	}
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &client
}

// specialPrefixes are the special-purpose address blocks that the methods of netip.Addr do not cover.
var specialPrefixes = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"), // carrier-grade NAT
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"), // benchmarks
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("64:ff9b::/96"),   // NAT64, contains private IPv4 addresses too
	netip.MustParsePrefix("64:ff9b:1::/48"), // local NAT64
	netip.MustParsePrefix("2002::/16"),      // 6to4, contains private IPv4 addresses too
}

// refusePrivate is a net.Dialer.ControlContext that refuses addresses that are not public. It checks the resolved
// address, because a public name can resolve to a private address.
func refusePrivate(_ context.Context, _, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	ip := at.Addr().Unmap()
	special := slices.ContainsFunc(specialPrefixes, func(p netip.Prefix) bool { return p.Contains(ip) })
	if special || !ip.IsGlobalUnicast() || ip.IsPrivate() {
		return fmt.Errorf("connect to push service: %s is not a public address: %w", ip, ledger.ErrRefused)
	}
	return nil
}
