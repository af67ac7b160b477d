package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/app"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// enrollDevice makes or takes a key, has it prove itself, and registers it.
func enrollDevice(ctx context.Context, a *app.App) error {
	e := &a.Config.Device
	if err := a.OpenChain(ctx); err != nil {
		return err
	}
	if e.Role == journal.RoleNone || e.Site == 0 || e.Site > 0xffff {
		return errors.New("--role and --site are needed")
	}
	if e.Until.IsZero() {
		now, err := a.Client.Now(ctx)
		if err != nil {
			return err
		}
		e.Until = now.AddDate(1, 0, 0)
	}
	claim := journal.Enrollment{
		Scheme: e.Scheme, Role: e.Role, Site: uint16(e.Site), ValidUntil: e.Until.UTC().Truncate(time.Second),
		Owner: a.Owner(),
	}
	digest, err := prove(a, &claim)
	if err != nil {
		return err
	}
	if claim.Signature == nil {
		return challenge(a, claim, digest)
	}
	if err := journal.Verify(digest, claim.Signature, claim.Scheme, claim.Device); err != nil {
		return fmt.Errorf("device %s has not shown that it has its key: %w", claim.Device, err)
	}
	enrolled := ledger.EnrolledDevice{
		ID: claim.Device, Name: e.Name, Role: claim.Role, Site: claim.Site, Scheme: claim.Scheme,
	}
	tx, err := a.AsOwner(ctx, a.Client.Enroll(enrolled, claim.ValidUntil))
	if err != nil {
		return err
	}
	return a.Print("enrolled %s as %s of site %d until %s, %s, owner %s, transaction %s\n",
		claim.Device, claim.Role, claim.Site, claim.ValidUntil.Format(time.RFC3339), claim.Scheme, claim.Owner, tx)
}

// prove fills in the claim's device and signature: by its key where that is here, else as it is told.
func prove(a *app.App, claim *journal.Enrollment) (digest journal.Hash, err error) {
	e := &a.Config.Device
	if e.PublicKey == "" {
		path, err := a.DeviceKeyFile()
		if err != nil {
			return digest, err
		}
		key, err := device.LoadOrCreateKey(path, e.Scheme)
		if err != nil {
			return digest, err
		}
		claim.Device = key.Address()
		digest = a.Domain().EnrollDigest(*claim)
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
	digest = a.Domain().EnrollDigest(*claim)
	if e.Proof != "" {
		if claim.Signature, err = hex.DecodeString(strings.TrimPrefix(e.Proof, "0x")); err != nil {
			return digest, fmt.Errorf("--proof: %w", err)
		}
	}
	return digest, nil
}

// challenge says what a device is to sign.
func challenge(a *app.App, c journal.Enrollment, digest journal.Hash) error {
	d := a.Domain()
	typed := map[string]any{
		"domain": map[string]any{
			"name": "Waybill Journals", "version": "1", "chainId": d.ChainID, "verifyingContract": d.Journals,
		},
		"primaryType": "Enroll",
		"message": map[string]any{
			"device": c.Device, "scheme": uint8(c.Scheme), "role": uint8(c.Role), "site": c.Site,
			"validUntil": c.ValidUntil.Unix(), "owner": c.Owner,
		},
		"digest": digest,
	}
	b, err := json.MarshalIndent(typed, "", "  ")
	if err != nil {
		return err
	}
	return a.Print("%s\nthe device signs this; give it as --proof, with --until %s\n",
		b, c.ValidUntil.Format(time.RFC3339))
}
