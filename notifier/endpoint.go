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
	"github.com/waybill/waybill/journal"
)

// browserPushHosts are the push services of the browsers there are: an endpoint is user input, and this server must not
// be made to call anybody else.
var browserPushHosts = []string{
	"fcm.googleapis.com",
	"push.services.mozilla.com",
	"notify.windows.com",
	"push.apple.com",
}

// checkSubscription refuses (journal.ErrMalformed) what no browser would have given us.
func checkSubscription(s ledger.PushSubscription, hosts []string) error {
	if err := checkEndpoint(s.Endpoint, hosts); err != nil {
		return fmt.Errorf("push endpoint: %w: %w", err, journal.ErrMalformed)
	}
	key, err := decodeKey(s.P256dh)
	if err == nil {
		_, err = ecdh.P256().NewPublicKey(key)
	}
	if err != nil {
		return fmt.Errorf("push key p256dh: %w: %w", err, journal.ErrMalformed)
	}
	if auth, err := decodeKey(s.Auth); err != nil || len(auth) != 16 {
		return fmt.Errorf("push key auth is not 16 bytes: %w", journal.ErrMalformed)
	}
	return nil
}

func decodeKey(s string) ([]byte, error) {
	return base64.RawURLEncoding.Strict().DecodeString(strings.TrimRight(s, "="))
}

func checkEndpoint(endpoint string, hosts []string) error {
	if len(endpoint) > 2048 {
		return fmt.Errorf("%d bytes are too long", len(endpoint))
	}
	u, err := url.Parse(endpoint)
	if err != nil {
		return err
	}
	if u.Scheme != "https" || u.User != nil || u.Opaque != "" || u.Fragment != "" {
		return fmt.Errorf("want a plain https address")
	}
	if slices.Contains(hosts, u.Host) && u.Port() != "" {
		return nil // configured with its port
	}
	if port := u.Port(); port != "" && port != "443" {
		return fmt.Errorf("port %s", port)
	}
	host := strings.ToLower(u.Hostname())
	for _, h := range hosts {
		if host == h || strings.HasSuffix(host, "."+h) {
			return nil
		}
	}
	return fmt.Errorf("%.100q is no push service we know", host)
}

// pushClient follows no redirect; without a client of the caller's it reaches public addresses only.
func pushClient(given *http.Client) *http.Client {
	client := http.Client{Timeout: 20 * time.Second}
	if given != nil {
		client = *given
	} else {
		dialer := net.Dialer{Timeout: 10 * time.Second, ControlContext: refusePrivate}
		client.Transport = &http.Transport{
			DialContext:         dialer.DialContext, // and no proxy: it would dial for us
			ForceAttemptHTTP2:   true,
			TLSHandshakeTimeout: 10 * time.Second,
			MaxIdleConnsPerHost: 8,
			IdleConnTimeout:     time.Minute,
		}
	}
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &client
}

// notPublic are the special-purpose blocks that netip's own words do not cover.
var specialPrefixes = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"), // carrier-grade NAT
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"), // benchmarks
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("64:ff9b::/96"),   // NAT64 carries any IPv4 address
	netip.MustParsePrefix("64:ff9b:1::/48"), // and so does its local block
	netip.MustParsePrefix("2002::/16"),      // and 6to4
}

// refusePrivate looks at the address itself, after the name was resolved: a name may point anywhere.
func refusePrivate(_ context.Context, _, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	ip := at.Addr().Unmap()
	special := slices.ContainsFunc(specialPrefixes, func(p netip.Prefix) bool { return p.Contains(ip) })
	if special || !ip.IsGlobalUnicast() || ip.IsPrivate() {
		return fmt.Errorf("push service at %s, which is not public: %w", ip, ledger.ErrRefused)
	}
	return nil
}
