package e2e

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/test/harness"
)

// TestJourneyBehindNginx is the same journey with Anvil, Mosquitto and Postgres as external servers, below a path of
// nginx, with the configuration of deploy/nginx.
func TestJourneyBehindNginx(t *testing.T) {
	t.Parallel()
	const host = "shop.localhost" // browsers resolve it to this machine
	port, backend := testenv.FreePort(t), "127.0.0.1:"+testenv.FreePort(t)
	others := otherProxies(t, backend)
	var extra strings.Builder
	for _, p := range others {
		extra.WriteString(p.config)
	}
	testenv.Nginx(t, nginxConfig(t, host, port, backend)+extra.String())

	servers := harness.StartServers(t)
	public := "https://" + strings.ToUpper(host) + ":" + port + "/shop/"
	j := harness.StartDev(t, "--rpc", servers.RPC, "--mqtt", servers.MQTT, "--database-url", servers.Database,
		"--pace", pace(), "--http", backend, "--public-url", public, "--trusted-proxies", "127.0.0.1")
	origin := "https://" + host + ":" + port
	j.Shop = origin + "/shop"
	b := browse(t)
	id := buyInBrowser(j, b)
	j.CompareWithChain(id)

	path := strings.Split(strings.TrimPrefix(run(b, chromedp.Evaluate[string](`location.href`)), j.Shop), "#")[0]
	token := strings.TrimPrefix(path, "/t/")
	if len(token) != 32 {
		t.Fatalf("the page is at %s", path)
	}
	for _, p := range others {
		message, _, err := harness.FirstMessage(t.Context(), p.url, token, origin)
		if err != nil || !strings.Contains(message, `"heartbeat"`) {
			t.Errorf("%s: the live feed: %s, %v", p.name, message, err)
		}
		if status, _ := get(t, p.url+"/v1/track/"+token); status != http.StatusOK {
			t.Errorf("%s: the order's state: %d", p.name, status)
		}
		if status, page := get(t, p.url+"/"); status != http.StatusOK || !strings.Contains(page, `href="/shop/assets/`) {
			t.Errorf("%s: the shop: %d, without assets below the path", p.name, status)
		}
	}
	if j.Dev.Count("WARN", "origin") > 0 {
		t.Error("a page was refused")
	}
	for range 2 {
		_, status, err := harness.FirstMessage(t.Context(), others[0].url, token, "https://evil.example")
		if status != http.StatusForbidden {
			t.Errorf("a page of another origin: %d, %v", status, err)
		}
	}
	j.Dev.Line("WARN", "origin=https://evil.example", "public_url="+origin)
	if n := j.Dev.Count("origin=https://evil.example"); n != 1 {
		t.Errorf("a refused origin was logged %d times", n)
	}
}

// nginxConfig returns the configuration in deploy/nginx with a host, a port and a service of the test.
func nginxConfig(t *testing.T, host, port, backend string) string {
	t.Helper()
	text, err := os.ReadFile(testenv.Path(t, "deploy", "nginx", "waybill.conf"))
	if err != nil {
		t.Fatal(err)
	}
	certificate, key := selfSigned(t, host)
	config := string(text)
	for _, r := range [][2]string{
		{"listen 443 ssl;", "listen 127.0.0.1:" + port + " ssl;"},
		{"server_name shop.example;", "server_name " + host + ";"},
		{"/etc/ssl/shop.example.pem", certificate},
		{"/etc/ssl/shop.example.key", key},
		{"server 127.0.0.1:8080;", "server " + backend + ";"},
		{"server 127.0.0.1:8081;", "server " + backend + ";"},
	} {
		if strings.Count(config, r[0]) != 1 {
			t.Fatalf("deploy/nginx/waybill.conf has %q %d times", r[0], strings.Count(config, r[0]))
		}
		config = strings.Replace(config, r[0], r[1], 1)
	}
	return config
}

// otherProxy is a way in which people configure nginx.
type otherProxy struct {
	name, config string
	url          string // of the shop
}

// otherProxies returns proxies that set the header Host in each way, with and without the path of the shop.
func otherProxies(t *testing.T, backend string) (all []otherProxy) {
	t.Helper()
	for name, header := range map[string]string{
		"default Host": "", "Host without port": "proxy_set_header Host $host;", "Host": "proxy_set_header Host $http_host;",
	} {
		for _, target := range []string{"", "/"} { // with a slash, nginx takes the path of the location away
			port := testenv.FreePort(t)
			all = append(all, otherProxy{
				name: fmt.Sprintf("%s, target %q", name, target), url: "http://127.0.0.1:" + port + "/shop",
				config: fmt.Sprintf(`server {
					listen 127.0.0.1:%s;
					location /shop/ {
						proxy_pass http://%s%s;
						proxy_http_version 1.1;
						proxy_set_header Upgrade $http_upgrade;
						proxy_set_header Connection $waybill_connection;
						%s
					}
				}
				`, port, backend, target, header),
			})
		}
	}
	return all
}

// selfSigned writes a certificate for a host and its key, and returns the names of the files.
func selfSigned(t *testing.T, host string) (certificate, key string) {
	t.Helper()
	secret, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: host}, DNSNames: []string{host},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &secret.PublicKey, secret)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(secret)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write := func(name, kind string, b []byte) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: b}), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	return write("certificate.pem", "CERTIFICATE", der), write("key.pem", "PRIVATE KEY", private)
}

// get requests a page and returns its status and body.
func get(t *testing.T, url string) (status int, body string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(answer.Body)
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(text)
}
