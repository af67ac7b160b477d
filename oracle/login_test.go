package oracle_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

func TestOracle_everybodyProvesWhoTheyAre(t *testing.T) {
	t.Parallel()
	const secret = "of-the-test"
	withPassword := func(url string) func(string) (string, *tls.Config) {
		return func(user string) (string, *tls.Config) {
			return strings.Replace(url, "tcp://", "tcp://"+user+":"+secret+"@", 1), nil
		}
	}
	t.Run("passwords, embedded", func(t *testing.T) {
		t.Parallel()
		check := func(_, password string) bool { return password == secret }
		b := devnettest.Broker(t, devnet.BrokerConfig{Password: check})
		keepOut(t, newWorldOn(t, b.URL()), withPassword(b.URL()))
	})
	t.Run("certificates, embedded", func(t *testing.T) {
		t.Parallel()
		ca := newAuthority(t)
		b := devnettest.Broker(t, devnet.BrokerConfig{TLS: ca.server(t)})
		keepOut(t, newWorldOn(t, b.URL()), func(user string) (string, *tls.Config) { return b.URL(), ca.client(t, user) })
	})
	t.Run("passwords, Mosquitto", func(t *testing.T) {
		t.Parallel()
		dir := t.TempDir()
		w := newWorldOn(t, "")
		var users strings.Builder
		for _, user := range append(deviceNames(w), "oracle-1", "nobody") {
			fmt.Fprintf(&users, "%s:%s\n", user, secret)
		}
		file := filepath.Join(dir, "users")
		must(t, os.WriteFile(file, []byte(users.String()), 0o600))
		hash, err := exec.LookPath(filepath.Join(filepath.Dir(testenv.MosquittoPath(t)), "..", "bin", "mosquitto_passwd"))
		if err != nil {
			hash = "mosquitto_passwd"
		}
		out, err := exec.CommandContext(t.Context(), hash, "-U", file).CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		w.broker = testenv.MosquittoWith(t, "allow_anonymous false\npassword_file "+file+"\n"+strictly(t))
		keepOut(t, w, withPassword(w.broker))
	})
	t.Run("certificates, Mosquitto", func(t *testing.T) {
		t.Parallel()
		ca, dir := newAuthority(t), t.TempDir()
		cert, key := ca.issue(t, "127.0.0.1")
		for name, content := range map[string][]byte{"ca": ca.pem, "cert": cert, "key": key} {
			must(t, os.WriteFile(filepath.Join(dir, name), content, 0o600))
		}
		w := newWorldOn(t, "")
		w.broker = strings.Replace(testenv.MosquittoWith(t, fmt.Sprintf("allow_anonymous false\ncafile %[1]s/ca\ncertfile %[1]s/cert\nkeyfile %[1]s/key\n"+
			"require_certificate true\nuse_identity_as_username true\n", dir)+strictly(t)), "tcp://", "ssl://", 1)
		keepOut(t, w, func(user string) (string, *tls.Config) { return w.broker, ca.client(t, user) })
	})
}

// strictly are the rules that deploy/ has for production.
func strictly(t *testing.T) string {
	t.Helper()
	t.Helper()
	return "acl_file " + testenv.Path(t, "deploy", "mosquitto", "acl") + "\nuse_username_as_clientid true\n"
}

// deviceNames are the ids of three devices that are enrolled for it.
func deviceNames(w *world) (names []string) {
	for range 3 {
		k := w.enrol(journal.P256)
		w.keys = append(w.keys, k)
		names = append(names, k.Address().String())
	}
	return names
}

// keepOut has devices and oracle work as themselves, and fail as others.
func keepOut(t *testing.T, w *world, login func(string) (string, *tls.Config)) {
	t.Helper()
	w.login = login
	if w.keys == nil {
		deviceNames(w)
	}
	order := w.orders.put(1, ledger.Confirmed)
	w.run(w.config())
	good, bad, victim := w.keys[0], w.keys[1], w.keys[2]
	must(t, w.start(good, "").Act(picking(order)))
	w.await(good.Address(), 1)

	// A device tries to speak as another, and to acknowledge in the oracle's place.
	dial := func(user string) (mqtt.Client, error) {
		broker, secure := login(user)
		o := mqtt.NewClientOptions().AddBroker(broker).SetClientID(user).SetConnectTimeout(5 * time.Second)
		if secure != nil {
			o.SetTLSConfig(secure)
		}
		c := mqtt.NewClient(o)
		token := c.Connect()
		if !token.WaitTimeout(30 * time.Second) {
			t.Fatal("no answer")
		}
		return c, token.Error()
	}
	publish := func(topic string, payload []byte) {
		c, err := dial(bad.Address().String())
		must(t, err)
		defer c.Disconnect(50)
		c.Publish(topic, 1, true, payload).WaitTimeout(time.Second) // brokers say nothing, or hang up
	}
	stolen := signedSegment(t, victim, journal.State{}, beat())
	publish(journal.SegmentTopic(victim.Address()), stolen.Marshal())
	publish(journal.AckTopic(bad.Address()), journal.Ack{Epoch: 1, Next: 1000}.Marshal())
	publish(journal.AckTopic(good.Address()), journal.Ack{Epoch: 1, Next: 1000}.Marshal())

	// Had any of it come through, these would stop or not begin at the start.
	again := w.start(bad, "")
	must(t, again.Act(picking(order)))
	w.await(bad.Address(), 1)
	if at, err := w.chain.Journal(t.Context(), victim.Address()); err != nil || at.NextSeq != 0 {
		t.Errorf("what another device sent in its name was heard: %+v, %v", at, err)
	}
	w.settled()

	broker, secure := login("nobody")
	if secure == nil { // with a certificate, the rules keep nobody from anything but the door
		broker = strings.Replace(broker, "of-the-test", "guessed", 1)
		o := mqtt.NewClientOptions().AddBroker(broker).SetClientID("nobody").SetConnectTimeout(5 * time.Second)
		if token := mqtt.NewClient(o).Connect(); !token.WaitTimeout(30*time.Second) || token.Error() == nil {
			t.Error("came in with a wrong password")
		}
	} else {
		o := mqtt.NewClientOptions().AddBroker(broker).SetClientID("nobody").SetConnectTimeout(5 * time.Second)
		o.SetTLSConfig(&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: secure.RootCAs})
		if token := mqtt.NewClient(o).Connect(); !token.WaitTimeout(30*time.Second) || token.Error() == nil {
			t.Error("came in without a certificate")
		}
	}
}

// authority makes certificates.
type authority struct {
	key  *ecdsa.PrivateKey
	cert *x509.Certificate
	pem  []byte
}

func newAuthority(t *testing.T) *authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test authority"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	must(t, err)
	cert, err := x509.ParseCertificate(der)
	must(t, err)
	return &authority{key: key, cert: cert, pem: pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})}
}

func (a *authority) issue(t *testing.T, name string) (cert, key []byte) {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	serial, err := rand.Int(rand.Reader, big.NewInt(1<<62))
	must(t, err)
	template := &x509.Certificate{
		SerialNumber: serial, Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth, x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, &k.PublicKey, a.key)
	must(t, err)
	b, err := x509.MarshalPKCS8PrivateKey(k)
	must(t, err)
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: b})
}

func (a *authority) pair(t *testing.T, name string) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	cert, err := tls.X509KeyPair(a.issue(t, name))
	must(t, err)
	pool := x509.NewCertPool()
	pool.AddCert(a.cert)
	return cert, pool
}

func (a *authority) server(t *testing.T) *tls.Config {
	cert, pool := a.pair(t, "broker")
	return &tls.Config{MinVersion: tls.VersionTLS12, Certificates: []tls.Certificate{cert}, ClientCAs: pool, ClientAuth: tls.RequireAndVerifyClientCert}
}

func (a *authority) client(t *testing.T, name string) *tls.Config {
	cert, pool := a.pair(t, name)
	return &tls.Config{MinVersion: tls.VersionTLS12, Certificates: []tls.Certificate{cert}, RootCAs: pool}
}
