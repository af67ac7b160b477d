package main

import (
	"encoding/hex"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/journal"
)

func TestDeviceCommands(t *testing.T) {
	t.Parallel()
	o := newOffice(t)

	// A key that is made here.
	out := o.do("device enroll", "--name", "gate", "--role", "dock", "--site", "1", "--until", "2040-01-01T00:00:00Z")
	key, err := device.LoadOrCreateKey(filepath.Join(o.data, "keys", "gate.key"), journal.P256)
	if err != nil {
		t.Fatal(err)
	}
	says(t, out, key.Address().String(), "dock of site 1 until 2040-01-01T00:00:00Z, p256", devkeys.Address(devkeys.Owner).String())
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
