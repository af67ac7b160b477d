package notifier_test

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"
)

// pushService is a browser and its push service. It uses TLS, checks VAPID, and decrypts payloads (RFC 8291).
type pushService struct {
	t      *testing.T
	server *httptest.Server
	key    *ecdh.PrivateKey
	auth   []byte
	vapid  string // the applicationServerKey it was subscribed with

	mu         sync.Mutex
	answers    map[string][]answer // by path, one for each request; then 201
	deliveries chan delivery
}

type answer struct {
	status int
	header http.Header
}

type delivery struct {
	Path, Topic, TTL, Urgency string
	Title, Body, URL, Tag     string
	Order, Step               string
}

func newPushService(t *testing.T) *pushService {
	t.Helper()
	key, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	s := &pushService{
		t: t, key: key, auth: make([]byte, 16),
		answers: make(map[string][]answer), deliveries: make(chan delivery, 100),
	}
	if _, err := rand.Read(s.auth); err != nil {
		t.Fatal(err)
	}
	s.server = httptest.NewTLSServer(s)
	t.Cleanup(s.server.Close)
	return s
}

func (s *pushService) host() string { return s.server.Listener.Addr().String() }

// subscription returns the JSON of the browser's PushSubscription with the page's "after".
func (s *pushService) subscription(path string, after int) string {
	b64 := base64.RawURLEncoding.EncodeToString
	return fmt.Sprintf(`{"endpoint":"https://%s%s","expirationTime":null,"keys":{"p256dh":"%s","auth":"%s"},"after":%d}`,
		s.host(), path, b64(s.key.PublicKey().Bytes()), b64(s.auth), after)
}

func (s *pushService) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	d, err := s.open(r)
	if err != nil {
		s.t.Errorf("push service got %v", err)
		w.WriteHeader(http.StatusTeapot)
		return
	}
	s.mu.Lock()
	next := answer{status: http.StatusCreated}
	if queued := s.answers[r.URL.Path]; len(queued) > 0 {
		next, s.answers[r.URL.Path] = queued[0], queued[1:]
	}
	s.mu.Unlock()
	for name, values := range next.header {
		w.Header()[name] = values
	}
	w.WriteHeader(next.status)
	s.deliveries <- d
}

func (s *pushService) open(r *http.Request) (delivery, error) {
	h := r.Header
	d := delivery{Path: r.URL.Path, Topic: h.Get("Topic"), TTL: h.Get("TTL"), Urgency: h.Get("Urgency")}
	if r.Method != http.MethodPost || r.Header.Get("Content-Encoding") != "aes128gcm" {
		return d, fmt.Errorf("%s with encoding %q", r.Method, r.Header.Get("Content-Encoding"))
	}
	if err := s.checkVAPID(r.Header.Get("Authorization")); err != nil {
		return d, err
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return d, err
	}
	plain, err := s.decrypt(body)
	if err != nil {
		return d, err
	}
	return d, json.Unmarshal(plain, &d)
}

// checkVAPID checks the Authorization header (RFC 8292): an ES256 token for this origin, signed by the key that the
// browser subscribed with.
func (s *pushService) checkVAPID(header string) error {
	rest, ok := strings.CutPrefix(header, "vapid t=")
	token, key, ok2 := strings.Cut(rest, ", k=")
	parts := strings.Split(token, ".")
	if !ok || !ok2 || len(parts) != 3 || key != s.vapid {
		return fmt.Errorf("authorization %q", header)
	}
	var raw [2][]byte
	for i, part := range []string{key, parts[2]} {
		var err error
		if raw[i], err = base64.RawURLEncoding.DecodeString(part); err != nil || len(raw[i]) != 65-i {
			return fmt.Errorf("%q: %d bytes, %w", part, len(raw[i]), err)
		}
	}
	public, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), raw[0])
	if err != nil {
		return err
	}
	digest := sha256.Sum256([]byte(parts[0] + "." + parts[1]))
	if !ecdsa.Verify(public, digest[:], new(big.Int).SetBytes(raw[1][:32]), new(big.Int).SetBytes(raw[1][32:])) {
		return errors.New("bad VAPID signature")
	}
	claims, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return err
	}
	var c struct {
		Aud, Sub string
		Exp      int64
	}
	if err := json.Unmarshal(claims, &c); err != nil {
		return err
	}
	until := time.Until(time.Unix(c.Exp, 0))
	if c.Aud != "https://"+s.host() || c.Sub != "mailto:ops@shop.example" || until <= 0 || until > 24*time.Hour {
		return fmt.Errorf("claims %s", claims)
	}
	return nil
}

// decrypt decrypts a body (RFC 8188, keys of RFC 8291): 16 bytes salt, 4 record size, 1 key length, 65 sender's key,
// then one record.
func (s *pushService) decrypt(body []byte) ([]byte, error) {
	if len(body) < 86 || len(body) > 4096 || body[20] != 65 || binary.BigEndian.Uint32(body[16:]) < uint32(len(body)-86) {
		return nil, fmt.Errorf("body of %d bytes", len(body))
	}
	salt, from, record := body[:16], body[21:86], body[86:]
	sender, err := ecdh.P256().NewPublicKey(from)
	if err != nil {
		return nil, err
	}
	secret, err := s.key.ECDH(sender)
	if err != nil {
		return nil, err
	}
	info := "WebPush: info\x00" + string(s.key.PublicKey().Bytes()) + string(from)
	ikm, err := hkdf.Key(sha256.New, secret, s.auth, info, 32)
	if err != nil {
		return nil, err
	}
	key, err := hkdf.Key(sha256.New, ikm, salt, "Content-Encoding: aes128gcm\x00", 16)
	if err != nil {
		return nil, err
	}
	nonce, err := hkdf.Key(sha256.New, ikm, salt, "Content-Encoding: nonce\x00", 12)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	plain, err := gcm.Open(nil, nonce, record, nil)
	if err != nil {
		return nil, err
	}
	plain = []byte(strings.TrimRight(string(plain), "\x00"))
	if len(plain) == 0 || plain[len(plain)-1] != 2 {
		return nil, errors.New("the last record has no delimiter 2")
	}
	return plain[:len(plain)-1], nil
}

func location(u string) http.Header {
	if _, err := url.Parse(u); err != nil {
		panic(err)
	}
	return http.Header{"Location": {u}}
}
