package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Config says what to deploy where.
type Config struct {
	RPC        string                            // node, http:// or ws://
	Owner      *ecdsa.PrivateKey                 // owns the contracts and pays the gas
	Merchant   journal.Address                   // may sell from the centres' stock, as the owner always may; zero: nobody else
	Network    ledger.Network                    // as read, every device's ID filled in
	Token      journal.Address                   // payment token; zero: a test dollar is deployed
	CarrierKey func(id uint16) *ecdsa.PrivateKey // signs a carrier's quotes; nil, or returning nil: the carrier posts them itself
	Inputs     Inputs                            // what the zones' rankings follow from; without a rule: NewInputs by GivenRule
	InputsURI  string                            // where anyone can read them
	Dir        string                            // where records of deployments are kept
	Progress   io.Writer                         // lines for a person; nil: none
	Log        *slog.Logger                      // nil means slog.Default()
}

// Report is what a run did.
type Report struct {
	Addresses ledger.Addresses
	Changes   int      // transactions made; 0 when all was so already
	Warnings  []string // what the file says and the chain cannot be made to say
}

// run is one deployment under way.
type run struct {
	Config
	client *chain.Client
	sender *chain.Sender
	report Report
}

// Run makes the chain what the configuration says, and records it. What is so already it leaves alone.
func Run(ctx context.Context, c Config) (Report, error) {
	if c.Log == nil {
		c.Log = slog.Default()
	}
	if c.Progress == nil {
		c.Progress = io.Discard
	}
	r := &run{Config: c}
	defer func() {
		if r.client != nil {
			r.client.Close()
		}
	}()
	for _, step := range []func(context.Context) error{r.connect, r.ensureProxy, r.deployContracts, r.register} {
		if err := step(ctx); err != nil {
			return r.report, fmt.Errorf("deploy: %w", err)
		}
	}
	if r.report.Changes == 0 {
		r.printf("nothing to change")
	} else {
		r.printf("%d transactions", r.report.Changes)
	}
	return r.report, nil
}

func (r *run) connect(ctx context.Context) error {
	if r.Owner == nil {
		return errors.New("the owner's key is missing")
	}
	if err := checkComplete(r.Network); err != nil {
		return err
	}
	return r.dial(ctx, ledger.Addresses{})
}

func (r *run) dial(ctx context.Context, a ledger.Addresses) (err error) {
	if r.client != nil {
		r.client.Close()
	}
	if r.client, err = chain.Dial(ctx, r.RPC, a, r.Log); err != nil {
		return err
	}
	r.sender = chain.NewSender(r.client, r.Owner, r.Log)
	return nil
}

// ready: a network as it was read may lack ids that whoever runs it fills in.
func checkComplete(n ledger.Network) error {
	var wrong validator
	wrong.network(n)
	for _, d := range n.Devices {
		if d.ID == (journal.Address{}) {
			wrong.add("device %s has no id", d.Name)
		}
	}
	for _, c := range n.Carriers {
		if c.Signer == (journal.Address{}) {
			wrong.add("carrier %d has no signer", c.ID)
		}
	}
	if len(wrong) > 0 {
		return fmt.Errorf("network %s: %w:\n%w", n.Name, journal.ErrMalformed, errors.Join(wrong...))
	}
	return nil
}

// do makes the calls, all at once, and waits once.
func (r *run) send(ctx context.Context, what string, calls []chain.Call) ([]chain.Receipt, error) {
	if len(calls) == 0 {
		return nil, nil
	}
	r.printf("%s: %d transactions", what, len(calls))
	receipts, err := r.sender.Do(ctx, calls...)
	if err != nil {
		return nil, err
	}
	r.report.Changes += len(receipts)
	return receipts, nil
}

func (r *run) printf(format string, args ...any) {
	if _, err := fmt.Fprintf(r.Progress, format+"\n", args...); err != nil {
		r.Log.Warn("deploy: cannot tell what happens", "error", err)
	}
}
