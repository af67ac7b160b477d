// Command maker is a complete device in one file. It imports only public packages.
//
//	go run . -broker tcp://localhost:1883 -dir ./state -chain 1337 -journals 0x… -consumer 0x… -order 0x…
//
// It signs its position and the picking of one order, and sends both until the oracle has acknowledged them.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "maker:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) (err error) {
	var domain journal.Domain
	var order journal.OrderID
	broker := flag.String("broker", "tcp://localhost:1883", "MQTT broker, tcp://user:password@host:port")
	dir := flag.String("dir", "state", "directory of the key and the journal")
	flag.Uint64Var(&domain.ChainID, "chain", 1337, "id of the chain")
	flag.TextVar(&domain.Journals, "journals", journal.Address{}, "address of the Journals contract")
	flag.TextVar(&domain.Consumer, "consumer", journal.Address{}, "address of the contract that receives the readings")
	flag.TextVar(&order, "order", journal.OrderID{}, "order that was picked")
	flag.Parse()

	// The key stays on the device. Its address is the device's id, which the operator enrols on chain.
	key, err := device.LoadOrCreateKey(filepath.Join(*dir, "key.pem"), journal.P256)
	if err != nil {
		return err
	}
	fmt.Println("device", key.Address())

	// Several devices can share a connection. A device without Config.Transport connects to Config.Broker.
	connection, err := device.NewConnection(device.ConnectionConfig{Broker: *broker, ClientID: key.Address().String()})
	if err != nil {
		return err
	}
	d, err := device.Open(device.Config{Key: key, Domain: domain, Dir: *dir, Transport: connection})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.Close()) }()

	// Both Run calls block until ctx ends. They reconnect by themselves and resend what the oracle has not acknowledged.
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return connection.Run(ctx) })
	g.Go(func() error { return d.Run(ctx) })
	g.Go(func() error { return sign(ctx, d, order) })
	if err := g.Wait(); !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// sign signs a position and the picking of an order.
func sign(ctx context.Context, d *device.Device, order journal.OrderID) error {
	// The oracle tells the time on the chain with its acknowledgements. Sync waits for the first one, so that the act is
	// not ahead of the chain. A device that cannot wait may sign with its own clock.
	if err := d.Sync(ctx); err != nil {
		return err
	}

	// A position is telemetry, which Record adds to the open segment. Act closes the open segment and puts the act into
	// a segment of its own. When Act returns nil, both segments are signed and on disk.
	here := journal.Point{Lat: 52_5200000, Lon: 13_4050000} // 1e-7 degrees
	if err := d.Record(journal.Reading{Kind: journal.Position, Lat: here.Lat, Lon: here.Lon}); err != nil {
		return err
	}
	if d.Acted(journal.Picking, order) { // true after a restart too
		return nil
	}
	return d.Act(journal.Reading{Kind: journal.Picking, Lat: here.Lat, Lon: here.Lon, Subject: order})
}
