package app

import (
	"context"

	"github.com/waybill/waybill/internal/doorstep"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/doorstore"
)

// doors are the simulated doors: their codes are stored, then published over MQTT.
type doors struct {
	store     *doorstore.Store
	publisher *doorstep.Publisher
}

func (a *App) newDoors() doors {
	store := doorstore.New(a.pool)
	return doors{store, doorstep.NewPublisher(doorstep.PublisherConfig{
		Broker: a.Config.MQTT, Doors: store.Open, Log: a.Log,
	})}
}

// Open implements api.Doorstep.
func (d doors) Open(ctx context.Context, all ledger.Doorstep) error {
	if err := d.store.Save(ctx, all); err != nil {
		return err
	}
	d.publisher.Wake()
	return nil
}
