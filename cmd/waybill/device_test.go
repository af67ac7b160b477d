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

	// A key in a file.
	out := o.do("device enroll", "--name", "gate", "--role", "dock", "--site", "1", "--until", "2040-01-01T00:00:00Z")
	key, err := device.LoadOrCreateKey(filepath.Join(o.data, "keys", "gate.key"), journal.P256)
	if err != nil {
		t.Fatal(err)
	}
	contains(t, out, key.Address().String(), "dock of site 1 until 2040-01-01T00:00:00Z, p256",
		devkeys.Address(devkeys.Owner).String())
	contains(t, o.line(key.Address()), "dock", "p256", "2040-01-01", "0/0", "valid")
	if r := o.try("device enroll", "--name", "gate", "--role", "dock", "--site", "1"); !r.fails(failed) {
		t.Errorf("enrolled twice: %d", r.status)
	}

	// A key that stays in the device, which signs the challenge.
	private, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	public := hex.EncodeToString(crypto.FromECDSAPub(&private.PublicKey)[1:])
	args := []string{
		"--public-key", public, "--scheme", "secp256k1", "--role", "vehicle", "--site", "2",
		"--until", "2040-01-01T00:00:00Z",
	}
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
	r := o.try("device enroll", append(args, "--site", "3", "--proof", proof)...)
	if !r.fails(failed, "--proof is not the device's signature") {
		t.Errorf("a proof for another site: %d, %s", r.status, r.diagnostics)
	}
	o.do("device enroll", append(args, "--proof", proof)...)
	contains(t, o.line(typed.Message.Device), "vehicle", "secp256k1", "valid")

	o.do("device revoke", "--id", typed.Message.Device.String(), "--from-sequence", "7")
	contains(t, o.line(typed.Message.Device), "revoked from 1/7")
	r = o.try("device revoke", "--id", typed.Message.Device.String())
	if !r.fails(misused, "--from-sequence is needed") {
		t.Errorf("revoked without a sequence number: %d, %s", r.status, r.diagnostics)
	}
	o.rotate(key)
}

// rotate replaces the key of the device gate.
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
	contains(o.t, out, old.Address().String(), now.Address().String())
	contains(o.t, o.line(old.Address()), now.Address().String())
}
