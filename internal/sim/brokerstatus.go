package sim

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/health"
)

// brokerStatus combines the states of all connections to the broker. Its methods are safe for concurrent use, except
// add.
type brokerStatus struct {
	report  func(error)
	refused chan error // the first refusal

	mu   *sync.Mutex      // guards down, and orders calls of report
	down map[string]error // by client id: connections that are not there
}

func newBrokerStatus(cfg Config) brokerStatus {
	s := brokerStatus{
		report: cfg.Status, refused: make(chan error, 1), mu: new(sync.Mutex), down: map[string]error{},
	}
	if s.report == nil {
		s.report = outageOf("the broker", cfg)
	}
	return s
}

// outageOf returns a function that logs an outage.
func outageOf(what string, cfg Config) func(error) {
	outage := &health.Outage{What: what, Log: cfg.Log}
	return func(err error) {
		if err == nil {
			outage.Up()
		} else {
			outage.Down(err)
		}
	}
}

var errNotConnected = errors.New("no connection to the broker yet")

// add returns the function that takes the state of one connection.
func (s *brokerStatus) add(client string) func(error) {
	s.down[client] = errNotConnected
	return func(err error) {
		if errors.Is(err, device.ErrRefused) {
			select {
			case s.refused <- fmt.Errorf("device %s: %w", client, err):
			default:
			}
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		if err == nil {
			delete(s.down, client)
		} else {
			s.down[client] = err
		}
		switch {
		case err != nil:
			s.report(err)
		case len(s.down) == 0:
			s.report(nil)
		}
	}
}

// diskStatus combines the states of the disks of all devices. Its methods are safe for concurrent use.
type diskStatus struct {
	report func(error)

	mu   sync.Mutex       // guards down, and orders calls of report
	down map[string]error // by device: journals that cannot be written
}

func newDiskStatus(cfg Config) *diskStatus {
	s := &diskStatus{report: cfg.Disk, down: map[string]error{}}
	if s.report == nil {
		s.report = outageOf("the devices' journals on disk", cfg)
	}
	return s
}

// set takes the state of one device.
func (s *diskStatus) set(device string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err == nil {
		if delete(s.down, device); len(s.down) == 0 {
			s.report(nil)
		}
		return
	}
	s.down[device] = err
	s.report(fmt.Errorf("%s: %w", device, err))
}

// awaitRefusal returns an error if the broker refuses a device, or nil when ctx ends.
func (s *brokerStatus) awaitRefusal(ctx context.Context) error {
	select {
	case err := <-s.refused:
		return health.Fatal(err, "check user and password in --mqtt, and which client ids the broker allows")
	case <-ctx.Done():
		return nil
	}
}
