package app

import (
	"context"
	"path/filepath"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/journal"
)

// OpenNetwork reads the network file. A device without an id gets a key of its own below --data. A carrier without a
// signer gets the account of --carrier-key.
func (a *App) OpenNetwork(context.Context) (err error) {
	if a.Network.Name != "" {
		return nil
	}
	if a.Config.Network == "" { // dev
		a.Network, err = deploy.Example()
	} else {
		a.Network, err = deploy.ReadNetwork(a.Config.Network)
	}
	if err != nil {
		return err
	}
	if a.Config.Command() == "dev" {
		a.Network.Offer.Policy = devPolicy(a.Network.Offer.Policy, a.Config.Pace)
	}
	for i, d := range a.Network.Devices {
		if d.ID != (journal.Address{}) {
			continue
		}
		key, err := a.deviceKey(d.Name, d.Scheme)
		if err != nil {
			return err
		}
		a.Network.Devices[i].ID = key.Address()
	}
	for i, c := range a.Network.Carriers {
		if c.Signer == (journal.Address{}) {
			a.Network.Carriers[i].Signer = accountOf(a.Config.CarrierKey)
		}
	}
	return nil
}

// deployments returns the directory with the records of deployments.
func (a *App) deployments() string { return filepath.Join(a.Config.Data, "deployments") }
