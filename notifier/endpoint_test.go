package notifier

import (
	"errors"
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
		mistake := endpointMistake(endpoint, append([]string{"push.test:8443"}, browserPushHosts...))
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

func TestOwnClientReachesPublicAddressesOnly(t *testing.T) {
	t.Parallel()
	server := httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(server.Close)
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := pushClient(nil).Do(request)
	if err == nil {
		err = errors.Join(errors.New(response.Status), response.Body.Close())
	}
	if !errors.Is(err, ledger.ErrRefused) {
		t.Errorf("calling %s: %v", server.URL, err)
	}
}
