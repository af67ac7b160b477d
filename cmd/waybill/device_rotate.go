package main

import (
	"context"
	"errors"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/app"
	"github.com/waybill/waybill/internal/chain"
)

// rotateDevice replaces the key of a device in four steps: it stages the new key beside the old one, switches the
// journal to it, registers it on the chain, and moves it to the place of the old one. After a crash in any step, run
// the command again.
func rotateDevice(ctx context.Context, a *app.App) (err error) {
	e := &a.Config.Device
	if err := a.OpenChain(ctx); err != nil {
		return err
	}
	path := a.DeviceKeyFile()
	old, err := device.LoadOrCreateKey(path, e.Scheme)
	if err != nil {
		return err
	}
	next, err := device.StageKey(path, e.Scheme)
	if err != nil {
		return err
	}
	d, err := device.Open(device.Config{
		Key: old, Next: next, ID: e.ID, Domain: a.Domain(), Dir: a.JournalDir(e.Name), Log: a.Log,
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.Close()) }()
	r, known := d.Rotation()
	if !known || r.Key != next.Address() {
		if r, err = d.Rotate(next); err != nil {
			return err
		}
	}
	proof, err := next.Sign(a.Domain().RotateDigest(r))
	if err != nil {
		return err
	}
	call, err := a.Client.Rotate(chain.Rotation(r), proof)
	if err != nil {
		return err
	}
	there, err := a.Client.Device(ctx, r.Device)
	if err != nil {
		return err
	}
	if there.Key != r.Key {
		if _, err := a.AsOwner(ctx, call); err != nil {
			return err
		}
	}
	if err := device.CommitKey(path); err != nil {
		return err
	}
	a.Out.Printf("device %s signs with %s from reading %d of epoch %d on\n", r.Device, r.Key, r.FromSeq, r.Epoch)
	return nil
}
