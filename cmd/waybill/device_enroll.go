package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/app"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// enrollDevice registers a device on the chain, with a proof that it has its private key. The key is in a file, which
// enrollDevice makes if there is none, or it stays in the device: then --proof is the device's signature.
func enrollDevice(ctx context.Context, a *app.App) error {
	e := &a.Config.Device
	if err := a.OpenChain(ctx); err != nil {
		return err
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
		return fmt.Errorf("device %s: --proof is not the device's signature of this registration: %w", claim.Device, err)
	}
	enrolled := ledger.EnrolledDevice{
		ID: claim.Device, Name: e.Name, Role: claim.Role, Site: claim.Site, Scheme: claim.Scheme,
	}
	tx, err := a.AsOwner(ctx, a.Client.Enroll(enrolled, claim.ValidUntil))
	if err != nil {
		return err
	}
	a.Out.Printf("enrolled %s as %s of site %d until %s, %s, owner %s, transaction %s\n",
		claim.Device, claim.Role, claim.Site, claim.ValidUntil.Format(time.RFC3339), claim.Scheme, claim.Owner, tx)
	return nil
}

// prove sets the device of the claim, and its signature: made with the key in the file, or --proof. Without --proof the
// signature of a key that stays in the device is nil.
func prove(a *app.App, claim *journal.Enrollment) (digest journal.Hash, err error) {
	e := &a.Config.Device
	if e.PublicKey == nil {
		key, err := device.LoadOrCreateKey(a.DeviceKeyFile(), e.Scheme)
		if err != nil {
			return digest, err
		}
		claim.Device = key.Address()
		digest = a.Domain().EnrollDigest(*claim)
		claim.Signature, err = key.Sign(digest)
		return digest, err
	}
	point := e.PublicKey
	if len(point) == 64 {
		point = append([]byte{4}, point...)
	}
	if claim.Device, err = journal.AddressOf(point); err != nil {
		return digest, fmt.Errorf("--public-key: %w", err)
	}
	claim.Signature = e.Proof
	return a.Domain().EnrollDigest(*claim), nil
}

// challenge prints what the device must sign, as EIP-712 typed data with its digest.
func challenge(a *app.App, c journal.Enrollment, digest journal.Hash) error {
	d := a.Domain()
	typed := map[string]any{
		"domain": map[string]any{
			"name": "Waybill Journals", "version": "2", "chainId": d.ChainID, "verifyingContract": d.Journals,
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
	a.Out.Printf("%s\nLet the device sign this. Then run the command again with --proof and --until %s.\n",
		b, c.ValidUntil.Format(time.RFC3339))
	return nil
}
