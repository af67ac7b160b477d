package main

import (
	"encoding/hex"
	"encoding/json"
	"io"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/devnet"
)

// office is a chain with the contracts on it, and the commands that its owner gives.
type office struct {
	t    *testing.T
	data string
	base []string
}

func newOffice(t *testing.T) *office {
	t.Helper()
	c, err := devnet.StartChain(t.Context(), devnet.ChainConfig{
		Addr: "127.0.0.1:0", Funded: []journal.Address{addressOf(devKeys["owner"])}, Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	o := &office{t: t, data: t.TempDir()}
	o.base = []string{"--rpc", c.WebSocketURL(), "--data", o.data, "--owner-key", devKeys["owner"], "--carrier-key", devKeys["carrier"], "--log", "error"}
	o.do("deploy")
	return o
}

func (o *office) try(command string, args ...string) (string, error) {
	o.t.Helper()
	var out strings.Builder
	all := append(strings.Fields(command), append(args, o.base...)...)
	err := run(o.t.Context(), all, func(string) (string, bool) { return "", false }, &out, io.Discard)
	return out.String(), err
}

func (o *office) do(command string, args ...string) string {
	o.t.Helper()
	out, err := o.try(command, args...)
	if err != nil {
		o.t.Fatalf("%s %v: %v", command, args, err)
	}
	return out
}

// line is the listed device's.
func (o *office) line(id journal.Address) string {
	o.t.Helper()
	for line := range strings.Lines(o.do("device list")) {
		if strings.HasPrefix(line, id.String()) {
			return line
		}
	}
	return ""
}

func says(t *testing.T, text string, words ...string) {
	t.Helper()
	for _, w := range words {
		if !strings.Contains(text, w) {
			t.Errorf("%q does not say %q", text, w)
		}
	}
}

func TestDeviceCommands(t *testing.T) {
	t.Parallel()
	o := newOffice(t)

	// A key that is made here.
	out := o.do("device enroll", "--name", "gate", "--role", "dock", "--site", "1", "--until", "2040-01-01T00:00:00Z")
	key, err := device.LoadOrCreateKey(filepath.Join(o.data, "keys", "gate.key"), journal.P256)
	if err != nil {
		t.Fatal(err)
	}
	says(t, out, key.Address().String(), "dock of site 1 until 2040-01-01T00:00:00Z, p256", addressOf(devKeys["owner"]).String())
	says(t, o.line(key.Address()), "dock", "p256", "2040-01-01", "0/0", "good")
	if _, err := o.try("device enroll", "--name", "gate", "--role", "dock", "--site", "1"); err == nil {
		t.Error("enrolled twice")
	}

	// A key that stays in the device: it is asked to sign, does, and is enrolled.
	private, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	public := hex.EncodeToString(crypto.FromECDSAPub(&private.PublicKey)[1:])
	args := []string{"--public-key", public, "--scheme", "secp256k1", "--role", "vehicle", "--site", "2", "--until", "2040-01-01T00:00:00Z"}
	asked := o.do("device enroll", args...)
	var typed struct {
		Digest  journal.Hash
		Message struct{ Device journal.Address }
	}
	if err := json.NewDecoder(strings.NewReader(asked)).Decode(&typed); err != nil {
		t.Fatalf("%v in %s", err, asked)
	}
	if o.line(typed.Message.Device) != "" {
		t.Error("enrolled without a proof")
	}
	sig, err := crypto.Sign(typed.Digest[:], private)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	proof := hex.EncodeToString(sig)
	if _, err := o.try("device enroll", append(args, "--site", "3", "--proof", proof)...); err == nil {
		t.Error("the proof is for another site")
	}
	o.do("device enroll", append(args, "--proof", proof)...)
	says(t, o.line(typed.Message.Device), "vehicle", "secp256k1", "good")

	o.do("device revoke", "--id", typed.Message.Device.String(), "--from-sequence", "7")
	says(t, o.line(typed.Message.Device), "revoked from 1/7")
	if _, err := o.try("device revoke", "--id", typed.Message.Device.String()); err == nil {
		t.Error("revoked from nowhere")
	}
	o.rotate(key)
}

// rotate gives the gate another key.
func (o *office) rotate(old device.Key) {
	o.t.Helper()
	out := o.do("device rotate", "--name", "gate")
	now, err := device.LoadOrCreateKey(filepath.Join(o.data, "keys", "gate.key"), journal.P256)
	if err != nil {
		o.t.Fatal(err)
	}
	if now.Address() == old.Address() {
		o.t.Error("the key's file holds the old key")
	}
	says(o.t, out, old.Address().String(), now.Address().String())
	says(o.t, o.line(old.Address()), now.Address().String())
}
