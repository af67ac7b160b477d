package notifier

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

func TestCheckEndpoint(t *testing.T) {
	t.Parallel()
	for endpoint, good := range map[string]bool{
		"https://fcm.googleapis.com/fcm/send/abc":                 true,
		"https://updates.push.services.mozilla.com/wpush/v2/abc":  true,
		"https://UPDATES.push.services.mozilla.com:443/wpush":     true,
		"https://wns2-db5p.notify.windows.com/w/?token=abc":       true,
		"https://web.push.apple.com/abc":                          true,
		"https://push.test:8443/abc":                              true, // this exact host:port is configured
		"https://ntfy.example.org/abc?up=1":                       true,
		"https://up.ntfy.example.org/abc":                         true,
		"https://10.0.0.7/abc":                                    true,
		"https://10.0.0.7:443/abc":                                true,
		"https://10.0.0.8:8443/abc":                               true,
		"https://[fd00::7]/abc":                                   true,
		"https://[FD00::7]:443/abc":                               true,
		"https://10.0.0.8/abc":                                    false,
		"https://10.0.0.7:8443/abc":                               false,
		"https://1.10.0.0.7/abc":                                  false,
		"https://x.10.0.0.8:8443/abc":                             false,
		"https://x.push.test:8443/abc":                            false,
		"https://ntfy.example.org:8443/abc":                       false,
		"https://[::ffff:10.0.0.7]/abc":                           false,
		"http://ntfy.example.org/abc":                             false,
		"http://fcm.googleapis.com/fcm/send/abc":                  false,
		"https://fcm.googleapis.com:8443/fcm/send/abc":            false,
		"https://fcm.googleapis.com.evil.example/abc":             false,
		"https://evilfcm.googleapis.com.example/abc":              false,
		"https://evil-fcm.googleapis.com/abc":                     false,
		"https://fcm.googleapis.com@evil.example/abc":             false,
		"https://user:pass@fcm.googleapis.com/abc":                false,
		"https://evil.example/#fcm.googleapis.com":                false,
		"https://evil.example/?https://fcm.googleapis.com/":       false,
		"https://evil.example\\@fcm.googleapis.com/":              false,
		"https://fcm.googleapis.com#@evil.example/":               false,
		"https://127.0.0.1/abc":                                   false,
		"https://[::1]/abc":                                       false,
		"https://2130706433/abc":                                  false,
		"https://localhost/abc":                                   false,
		"https://push.test/abc":                                   false,
		"https:fcm.googleapis.com":                                false,
		"//fcm.googleapis.com/abc":                                false,
		"file:///etc/passwd":                                      false,
		"":                                                        false,
		"https://fcm.googleapis.com/" + strings.Repeat("x", 3000): false,
	} {
		mistake := endpointMistake(endpoint, append(services{
			"push.test:8443", "ntfy.example.org", "10.0.0.7", "10.0.0.8:8443", "[fd00::7]",
		}, browserPushHosts...))
		if (mistake == "") != good {
			t.Errorf("%.80s: %s", endpoint, mistake)
		}
	}
}

func TestCheckSubscription(t *testing.T) {
	t.Parallel()
	// The example of RFC 8291, section 5.
	good := ledger.PushSubscription{
		Endpoint: "https://fcm.googleapis.com/fcm/send/abc",
		P256dh:   "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
		Auth:     "BTBZMqHH6r4Tts7J_aSIgg",
	}
	if err := checkSubscription(good, browserPushHosts); err != nil {
		t.Error(err)
	}
	padded := good
	padded.Auth += "=="
	if err := checkSubscription(padded, browserPushHosts); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*ledger.PushSubscription){
		"short auth":       func(s *ledger.PushSubscription) { s.Auth = s.Auth[:10] },
		"no auth":          func(s *ledger.PushSubscription) { s.Auth = "" },
		"no key":           func(s *ledger.PushSubscription) { s.P256dh = "" },
		"off the curve":    func(s *ledger.PushSubscription) { s.P256dh = "BA" + s.P256dh[2:] },
		"other host":       func(s *ledger.PushSubscription) { s.Endpoint = "https://evil.example/" },
		"no base64 at all": func(s *ledger.PushSubscription) { s.P256dh = "!" + s.P256dh[1:] },
	} {
		bad := good
		change(&bad)
		if err := checkSubscription(bad, browserPushHosts); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestPrivateAddressesAreNotReached(t *testing.T) {
	t.Parallel()
	for address, good := range map[string]bool{
		"142.250.74.10:443":              true,
		"[2a00:1450:400f:80d::200a]:443": true,
		"127.0.0.1:443":                  false,
		"127.8.8.8:443":                  false,
		"0.0.0.0:443":                    false,
		"10.0.0.1:443":                   false,
		"172.16.3.4:443":                 false,
		"192.168.1.1:443":                false,
		"169.254.169.254:443":            false, // cloud metadata service
		"100.64.0.1:443":                 false,
		"224.0.0.1:443":                  false,
		"255.255.255.255:443":            false,
		"[::1]:443":                      false,
		"[::]:443":                       false,
		"[::ffff:10.0.0.1]:443":          false,
		"[fe80::1]:443":                  false,
		"[fd00::1]:443":                  false,
		"[64:ff9b::a00:1]:443":           false,
		"[2002:a00:1::]:443":             false,
	} {
		if err := refusePrivate(t.Context(), "tcp", address, nil); (err == nil) != good {
			t.Errorf("%s: %v", address, err)
		}
	}
}

// The client connects to public addresses, and to addresses that the operator has named as such. A name that resolves
// to such an address is not enough.
func TestOwnClientReachesPublicAddressesOnly(t *testing.T) {
	t.Parallel()
	server := httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(server.Close)
	address := server.Listener.Addr().String()
	_, port, err := net.SplitHostPort(address)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, host string
		hosts      services
		reached    bool
	}{
		{"not named", address, nil, false},
		{"named", address, services{address}, true},
		{"another port is named", address, services{"127.0.0.1:1"}, false},
		{"the address is named without port", address, services{"127.0.0.1"}, false},
		{"a name of the address", "localhost:" + port, services{address}, false},
		{"the name is named", "localhost:" + port, services{"localhost:" + port, address}, false},
	} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "https://"+c.host, nil)
		if err != nil {
			t.Fatal(err)
		}
		client := pushClient(nil, c.hosts)
		transport, ok := client.Transport.(*http.Transport)
		if !ok {
			t.Fatal("the client has another transport")
		}
		transport.TLSClientConfig = &tls.Config{RootCAs: x509.NewCertPool(), MinVersion: tls.VersionTLS12}
		transport.TLSClientConfig.RootCAs.AddCert(server.Certificate())
		response, err := client.Do(request)
		if err == nil {
			err = response.Body.Close()
			if !c.reached {
				t.Errorf("%s: answered %s", c.name, response.Status)
			}
		} else if c.reached || !errors.Is(err, ledger.ErrRefused) {
			t.Errorf("%s: %v", c.name, err)
		}
		if c.reached && err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
