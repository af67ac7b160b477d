package main

import (
	"context"
	"errors"
	"path/filepath"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
)

// rotateDevice gives a device another key: staged beside the old one, taken over by the journal, told to the chain, put in place. Each step
// may be the last before a crash: run again, it goes on.
func (s *stack) rotateDevice(ctx context.Context) (err error) {
	e := &s.cfg.Device
	if err := s.openChain(ctx); err != nil {
		return err
	}
	if e.Name == "" {
		return errors.New("--name is needed: it says where key and journal are")
	}
	path, err := s.keyFile()
	if err != nil {
		return err
	}
	old, err := device.LoadOrCreateKey(path, e.Scheme)
	if err != nil {
		return err
	}
	next, err := device.StageKey(path, e.Scheme)
	if err != nil {
		return err
	}
	d, err := device.Open(device.Config{
		Key: old, Next: next, ID: e.ID, Domain: s.domain(), Dir: filepath.Join(s.cfg.Data, "journals", e.Name), Log: s.log,
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
	proof, err := next.Sign(s.domain().RotateDigest(r))
	if err != nil {
		return err
	}
	call, err := s.client.Rotate(chain.Rotation(r), proof)
	if err != nil {
		return err
	}
	there, err := s.client.Device(ctx, r.Device)
	if err != nil {
		return err
	}
	if there.Key != r.Key {
		if _, err := s.asOwner(ctx, call); err != nil {
			return err
		}
	}
	if err := device.CommitKey(path); err != nil {
		return err
	}
	return s.print("device %s signs with %s from reading %d of epoch %d on\n", r.Device, r.Key, r.FromSeq, r.Epoch)
}
