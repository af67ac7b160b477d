package oracle_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
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

// TestOracle_authenticatedBroker runs the oracle with brokers that authenticate clients by password or certificate.
func TestOracle_authenticatedBroker(t *testing.T) {
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
		checkPermissions(t, newEnvOn(t, b.URL()), withPassword(b.URL()))
	})
	t.Run("certificates, embedded", func(t *testing.T) {
		t.Parallel()
		ca := newAuthority(t)
		b := devnettest.Broker(t, devnet.BrokerConfig{TLS: ca.server(t)})
		checkPermissions(t, newEnvOn(t, b.URL()), func(user string) (string, *tls.Config) {
			return b.URL(), ca.client(t, user)
		})
	})
	t.Run("passwords, Mosquitto", func(t *testing.T) {
		t.Parallel()
		ca, e := newAuthority(t), newEnvOn(t, "")
		files := ca.broker(t)
		files["passwords"] = testenv.MosquittoPasswords(t, secret, append(deviceNames(e), "oracle-1", "nobody")...)
		address := testenv.ShippedMosquitto(t, "passwords.conf", files)
		checkPlaintextRefused(t, address, "oracle-1", secret)
		e.broker = "ssl://" + address
		checkPermissions(t, e, func(user string) (string, *tls.Config) {
			_, roots := ca.pair(t, user)
			return "ssl://" + user + ":" + secret + "@" + address, &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: roots}
		})
	})
	t.Run("certificates, Mosquitto", func(t *testing.T) {
		t.Parallel()
		ca, e := newAuthority(t), newEnvOn(t, "")
		address := testenv.ShippedMosquitto(t, "certificates.conf", ca.broker(t))
		checkPlaintextRefused(t, address, "oracle-1", secret)
		e.broker = "ssl://" + address
		checkPermissions(t, e, func(user string) (string, *tls.Config) { return e.broker, ca.client(t, user) })
	})
}

// checkPlaintextRefused checks that a client without TLS cannot connect, not even with a valid password.
func checkPlaintextRefused(t *testing.T, address, user, password string) {
	t.Helper()
	o := mqtt.NewClientOptions().AddBroker("tcp://" + address).SetClientID(user).SetUsername(user).SetPassword(password)
	token := mqtt.NewClient(o.SetConnectTimeout(5 * time.Second)).Connect()
	if !token.WaitTimeout(30*time.Second) || token.Error() == nil {
		t.Error("the broker accepts a connection without TLS")
	}
}

// deviceNames enrols three devices and returns their ids.
func deviceNames(e *env) (names []string) {
	for range 3 {
		k := e.enrol(journal.P256)
		e.keys = append(e.keys, k)
		names = append(names, k.Address().String())
	}
	return names
}

// checkPermissions checks that devices and oracle can work with their own user names, that a device cannot publish as
// another device or as the oracle, and that clients without credentials cannot connect.
func checkPermissions(t *testing.T, e *env, login func(string) (string, *tls.Config)) {
	t.Helper()
	e.login = login
	if e.keys == nil {
		deviceNames(e)
	}
	order := e.orders.put(1, ledger.Confirmed)
	e.run(e.config())
	good, bad, victim := e.keys[0], e.keys[1], e.keys[2]
	must(t, e.start(good, "").Act(picking(order)))
	e.await(good.Address(), 1)

	// A device tries to publish a segment of another device, and acknowledgements.
	dial := func(user string) (mqtt.Client, error) {
		broker, secure := login(user)
		o := mqtt.NewClientOptions().AddBroker(broker).SetClientID(user).SetConnectTimeout(5 * time.Second)
		if secure != nil {
			o.SetTLSConfig(secure)
		}
		c := mqtt.NewClient(o)
		token := c.Connect()
		if !token.WaitTimeout(30 * time.Second) {
			t.Fatal("no answer of the broker within 30 s")
		}
		return c, token.Error()
	}
	publish := func(topic string, payload []byte) {
		c, err := dial(bad.Address().String())
		must(t, err)
		defer c.Disconnect(50)
		c.Publish(topic, 1, true, payload).WaitTimeout(time.Second) // brokers ignore it or disconnect
	}
	stolen := signedSegment(t, victim, journal.State{}, heartbeat())
	publish(journal.SegmentTopic(victim.Address()), stolen.Marshal())
	publish(journal.AckTopic(bad.Address()), journal.Ack{Epoch: 1, Next: 1000}.Marshal())
	publish(journal.AckTopic(good.Address()), journal.Ack{Epoch: 1, Next: 1000}.Marshal())

	// If the broker had accepted the acknowledgements, the device would stop with LostJournalError.
	must(t, e.start(bad, "").Act(picking(order)))
	e.await(bad.Address(), 1)
	if at, err := e.chain.Journal(t.Context(), victim.Address()); err != nil || at.NextSeq != 0 {
		t.Errorf("a segment that another device published is on chain: %+v, %v", at, err)
	}
	e.settled()

	broker, secure := login("nobody")
	o := mqtt.NewClientOptions().AddBroker(strings.Replace(broker, "of-the-test", "guessed", 1))
	if secure != nil {
		o.SetTLSConfig(&tls.Config{MinVersion: tls.VersionTLS12, RootCAs: secure.RootCAs})
	}
	token := mqtt.NewClient(o.SetClientID("nobody").SetConnectTimeout(5 * time.Second)).Connect()
	if !token.WaitTimeout(30*time.Second) || token.Error() == nil {
		t.Error("connected with a wrong password or without a certificate")
	}
}

// authority is a certificate authority.
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
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test authority"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	must(t, err)
	cert, err := x509.ParseCertificate(der)
	must(t, err)
	return &authority{key: key, cert: cert, pem: pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})}
}

// issue returns a certificate for name and 127.0.0.1, and its key, as PEM.
func (a *authority) issue(t *testing.T, name string) (cert, key []byte) {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	serial, err := rand.Int(rand.Reader, big.NewInt(1<<62))
	must(t, err)
	template := &x509.Certificate{
		SerialNumber: serial, Subject: pkix.Name{CommonName: name},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth, x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, &k.PublicKey, a.key)
	must(t, err)
	b, err := x509.MarshalPKCS8PrivateKey(k)
	must(t, err)
	cert = pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	return cert, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: b})
}

func (a *authority) pair(t *testing.T, name string) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	cert, err := tls.X509KeyPair(a.issue(t, name))
	must(t, err)
	pool := x509.NewCertPool()
	pool.AddCert(a.cert)
	return cert, pool
}

// broker returns the files of a broker's certificate under the names in deploy/mosquitto.
func (a *authority) broker(t *testing.T) map[string][]byte {
	cert, key := a.issue(t, "broker")
	return map[string][]byte{"ca.pem": a.pem, "broker.pem": cert, "broker-key.pem": key}
}

func (a *authority) server(t *testing.T) *tls.Config {
	cert, pool := a.pair(t, "broker")
	return &tls.Config{
		MinVersion: tls.VersionTLS12, Certificates: []tls.Certificate{cert},
		ClientCAs: pool, ClientAuth: tls.RequireAndVerifyClientCert,
	}
}

func (a *authority) client(t *testing.T, name string) *tls.Config {
	cert, pool := a.pair(t, name)
	return &tls.Config{MinVersion: tls.VersionTLS12, Certificates: []tls.Certificate{cert}, RootCAs: pool}
}
