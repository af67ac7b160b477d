package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// enrolled is what `waybill device` is told about one device.
type enrolled struct {
	Name      string
	ID        journal.Address
	Scheme    journal.Scheme
	Role      journal.Role
	Site      uint64
	Until     time.Time
	KeyFile   string
	PublicKey string
	Proof     string
	Epoch     uint64
	From      uint64
	sets      map[string]bool // by the setting's name
}

func (e *enrolled) settings() []setting {
	e.sets = map[string]bool{}
	if e.Scheme == journal.SchemeNone {
		e.Scheme = journal.P256
	}
	return []setting{
		{"name", "device: its name, which is that of its key's file and its journal's folder below --data", (*text)(&e.Name)},
		{"id", "device: its id, 0x and 40 hexadecimal digits", told{e, "id", &e.ID}},
		{"scheme", "device: secp256k1 or p256", told{e, "scheme", &e.Scheme}},
		{"role", "device: shelf, robot, packer, dock or vehicle", told{e, "role", &e.Role}},
		{"site", "device: number of its centre, or of its carrier for vehicles", (*whole)(&e.Site)},
		{"until", "device: enrolled until then, such as 2030-01-01T00:00:00Z; a year when it is not said", told{e, "until", &e.Until}},
		{"key-file", "device: where its key is, or is made; a file that is there is taken as it is", (*text)(&e.KeyFile)},
		{"public-key", "device: x and y in hexadecimal, of a key that stays in the device", (*text)(&e.PublicKey)},
		{"proof", "device: the device's signature that shows it has the key; without it, enroll says what to sign", (*text)(&e.Proof)},
		{"epoch", "device: epoch of its journal that --from-sequence counts in; the chain's when it is not said", (*whole)(&e.Epoch)},
		{"from-sequence", "device: first sequence number that is refused", told{e, "from-sequence", (*whole)(&e.From)}},
	}
}

// told is a value that knows how to read itself, and remembers that it was.
type told struct {
	of   *enrolled
	name string
	into any
}

func (v told) String() string { return "" }

// Set reads the value.
func (v told) Set(s string) (err error) {
	switch into := v.into.(type) {
	case interface{ UnmarshalText([]byte) error }:
		err = into.UnmarshalText([]byte(s))
	case flag.Value:
		err = into.Set(s)
	}
	v.of.sets[v.name] = err == nil
	return err
}

// enrollDevice makes or takes a key, has it prove itself, and registers it.
func (s *stack) enrollDevice(ctx context.Context) error {
	e := &s.cfg.Device
	if err := s.openChain(ctx); err != nil {
		return err
	}
	if e.Role == journal.RoleNone || e.Site == 0 || e.Site > 0xffff {
		return errors.New("--role and --site are needed")
	}
	if e.Until.IsZero() {
		now, err := s.client.Now(ctx)
		if err != nil {
			return err
		}
		e.Until = now.AddDate(1, 0, 0)
	}
	claim := journal.Enrollment{
		Scheme: e.Scheme, Role: e.Role, Site: uint16(e.Site), ValidUntil: e.Until.UTC().Truncate(time.Second), Owner: addressOf(s.cfg.Owner),
	}
	digest, err := s.prove(&claim)
	if err != nil {
		return err
	}
	if claim.Signature == nil {
		return s.challenge(claim, digest)
	}
	if err := journal.Verify(digest, claim.Signature, claim.Scheme, claim.Device); err != nil {
		return fmt.Errorf("device %s has not shown that it has its key: %w", claim.Device, err)
	}
	call := s.client.Enroll(ledger.EnrolledDevice{ID: claim.Device, Name: e.Name, Role: claim.Role, Site: claim.Site, Scheme: claim.Scheme}, claim.ValidUntil)
	tx, err := s.asOwner(ctx, call)
	if err != nil {
		return err
	}
	return s.print("enrolled %s as %s of site %d until %s, %s, owner %s, transaction %s\n", claim.Device, claim.Role, claim.Site,
		claim.ValidUntil.Format(time.RFC3339), claim.Scheme, claim.Owner, tx)
}

// prove fills in the claim's device and signature: by its key where that is here, else as it is told.
func (s *stack) prove(claim *journal.Enrollment) (digest journal.Hash, err error) {
	e := &s.cfg.Device
	if e.PublicKey == "" {
		path, err := s.keyFile()
		if err != nil {
			return digest, err
		}
		key, err := device.LoadOrCreateKey(path, e.Scheme)
		if err != nil {
			return digest, err
		}
		claim.Device = key.Address()
		digest = s.domain().EnrollDigest(*claim)
		claim.Signature, err = key.Sign(digest)
		return digest, err
	}
	point, err := hex.DecodeString(strings.TrimPrefix(e.PublicKey, "0x"))
	if err == nil && len(point) == 64 {
		point = append([]byte{4}, point...)
	}
	if err == nil {
		claim.Device, err = journal.AddressOf(point)
	}
	if err != nil {
		return digest, fmt.Errorf("--public-key: %w", err)
	}
	digest = s.domain().EnrollDigest(*claim)
	if e.Proof != "" {
		if claim.Signature, err = hex.DecodeString(strings.TrimPrefix(e.Proof, "0x")); err != nil {
			return digest, fmt.Errorf("--proof: %w", err)
		}
	}
	return digest, nil
}

// challenge says what a device is to sign.
func (s *stack) challenge(c journal.Enrollment, digest journal.Hash) error {
	d := s.domain()
	typed := map[string]any{
		"domain":      map[string]any{"name": "Waybill Journals", "version": "1", "chainId": d.ChainID, "verifyingContract": d.Journals},
		"primaryType": "Enroll",
		"message": map[string]any{
			"device": c.Device, "scheme": uint8(c.Scheme), "role": uint8(c.Role), "site": c.Site, "validUntil": c.ValidUntil.Unix(), "owner": c.Owner,
		},
		"digest": digest,
	}
	b, err := json.MarshalIndent(typed, "", "  ")
	if err != nil {
		return err
	}
	return s.print("%s\nthe device signs this; give it as --proof, with --until %s\n", b, c.ValidUntil.Format(time.RFC3339))
}

// listDevices prints every device on the chain.
func (s *stack) listDevices(ctx context.Context) error {
	if err := s.openChain(ctx); err != nil {
		return err
	}
	all, err := s.client.Devices(ctx)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	line := func(format string, args ...any) {
		if err == nil {
			_, err = fmt.Fprintf(w, format, args...)
		}
	}
	line("device\trole\tsite\tscheme\tkey\tuntil\tjournal\tstate\n")
	for _, d := range all {
		at, failed := s.client.Journal(ctx, d.ID)
		if failed != nil {
			return failed
		}
		state := "good"
		switch {
		case d.Revoked:
			state = fmt.Sprintf("revoked from %d/%d", d.RevokedFrom.Epoch, d.RevokedFrom.Seq)
		case !d.ValidUntil.After(time.Now()):
			state = "expired"
		}
		line("%s\t%s\t%d\t%s\t%s\t%s\t%d/%d\t%s\n", d.ID, d.Role, d.Site, d.Scheme, d.Key, d.ValidUntil.Format(time.DateOnly), at.Epoch, at.NextSeq, state)
	}
	return errors.Join(err, w.Flush())
}

// revokeDevice refuses what a device signs from a sequence number on.
func (s *stack) revokeDevice(ctx context.Context) error {
	e := &s.cfg.Device
	if err := s.openChain(ctx); err != nil {
		return err
	}
	if !e.sets["from-sequence"] || !e.sets["id"] {
		return errors.New("--id and --from-sequence are needed")
	}
	at, err := s.client.Journal(ctx, e.ID)
	if err != nil {
		return err
	}
	epoch := uint32(e.Epoch)
	if epoch == 0 {
		epoch = max(at.Epoch, 1)
	}
	tx, err := s.asOwner(ctx, s.client.Revoke(e.ID, journal.Place{Epoch: epoch, Seq: e.From}))
	if err != nil {
		return err
	}
	return s.print("revoked %s from reading %d of epoch %d on, transaction %s\n", e.ID, e.From, epoch, tx)
}

func (s *stack) asOwner(ctx context.Context, call chain.Call) (journal.Hash, error) {
	owner, err := parseKey(s.cfg.Owner)
	if err != nil {
		return journal.Hash{}, err
	}
	receipts, err := chain.NewSender(s.client, owner, s.log).Do(ctx, call)
	if err != nil {
		return journal.Hash{}, err
	}
	return receipts[0].Tx, nil
}

func (s *stack) keyFile() (string, error) {
	e := &s.cfg.Device
	switch {
	case e.KeyFile != "":
		return e.KeyFile, nil
	case e.Name != "" && filepath.Base(e.Name) == e.Name:
		return filepath.Join(s.cfg.Data, "keys", e.Name+".key"), nil
	}
	return "", errors.New("--name, --key-file or --public-key says which key")
}

func (s *stack) print(format string, args ...any) error {
	_, err := fmt.Fprintf(s.out, format, args...)
	return err
}
