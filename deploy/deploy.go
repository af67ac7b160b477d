package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Config configures a deployment.
type Config struct {
	RPC      string            // URL of the node, http:// or ws://
	Owner    *ecdsa.PrivateKey // owns the contracts and pays the gas
	Merchant journal.Address   // may sell the centres' stock besides the owner; zero: only the owner may
	Network  ledger.Network    // all devices must have ids and all carriers signers
	Token    journal.Address   // payment token; zero: TestDollar is deployed

	// TokenNeeded reports whether a chain is one on which TestDollar must not be deployed. If it is nil, none is.
	TokenNeeded             func(chainID uint64) bool
	TokenName, TokenVersion string // of the token's EIP-712 domain; empty: as the token says

	// CarrierKey returns the key that signs a carrier's quotes. If it is nil or returns nil, the carrier must post its
	// quotes itself.
	CarrierKey func(id uint16) *ecdsa.PrivateKey

	// NewDeployment permits to replace the record of a deployment that has another owner or other versions of the
	// contracts.
	NewDeployment bool

	Inputs    Inputs       // inputs of the zones' rankings; if Rule is "": NewInputs with GivenRule
	InputsURI string       // URL at which the inputs are published
	Dir       string       // directory of the deployment records
	Progress  io.Writer    // receives one line for each step; nil: none
	Log       *slog.Logger // nil means slog.Default()
}

// Report is the result of Run.
type Report struct {
	Addresses ledger.Addresses
	Changes   int      // transactions sent
	Warnings  []string // differences between file and chain that cannot be changed
}

// run is the state of one deployment.
type run struct {
	Config
	client *chain.Client
	sender *localsender.Sender
	report Report
}

// Run deploys the contracts unless the owner has deployed them, registers the parts of the network that are missing or
// different on chain, and writes the deployment record. After an error it can be called again and continues. The
// owner's account must send no other transactions meanwhile.
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
	for _, step := range []func(context.Context) error{
		r.connect, r.checkOwner, r.deployContracts, r.register,
	} {
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

// connect checks the configuration, connects to the node, and checks that the chain can run the contracts.
func (r *run) connect(ctx context.Context) error {
	if r.Owner == nil {
		return errors.New("the owner's key is missing: set --owner-key")
	}
	if err := checkComplete(r.Network); err != nil {
		return err
	}
	if err := r.dial(ctx, ledger.Addresses{}); err != nil {
		return err
	}
	if id := r.client.ChainID(); r.Token == (journal.Address{}) && r.TokenNeeded != nil && r.TokenNeeded(id) {
		return fmt.Errorf("no payment token, and chain %d is not a development chain, on which a test token is deployed: "+
			"set --token to the address of an ERC-20 token", id)
	}
	err := r.client.CheckCapabilities(ctx, chain.DeployGas)
	if remedy, known := chain.Remedy(err); known && errors.Is(err, ledger.ErrIncapable) {
		return fmt.Errorf("%w: %s", err, remedy)
	}
	return err
}

// checkOwner refuses to replace the record of a deployment that has another owner: the services would follow the new
// contracts and no longer see the orders on the old ones.
func (r *run) checkOwner(context.Context) error {
	old, err := readRecord(r.Dir, r.client.ChainID())
	if errors.Is(err, journal.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if owner := r.sender.Address(); old.Owner != owner && !r.NewDeployment {
		return fmt.Errorf("record %s is of owner %s on chain %d, and the owner's key is of %s: %w: use the key of %s, or "+
			"add --new-deployment to deploy contracts of %s and record them instead",
			recordPath(r.Dir, old.ChainID), old.Owner, old.ChainID, owner, journal.ErrConflict, old.Owner, owner)
	}
	return nil
}

// dial connects a client and a sender for the contracts at a.
func (r *run) dial(ctx context.Context, a ledger.Addresses) (err error) {
	if r.client != nil {
		r.client.Close()
	}
	if r.client, err = chain.Dial(ctx, r.RPC, a, r.Log); err != nil {
		return err
	}
	r.sender = localsender.New(r.client, r.Owner, r.Log)
	return nil
}

// checkComplete validates a network, and requires the ids of devices and the signers of carriers, which a file may
// leave out.
func checkComplete(n ledger.Network) error {
	var errs validator
	errs.network(n)
	for _, d := range n.Devices {
		if d.ID == (journal.Address{}) {
			errs.add("device %s has no id", d.Name)
		}
	}
	for _, c := range n.Carriers {
		if c.Signer == (journal.Address{}) {
			errs.add("carrier %d has no signer", c.ID)
		}
	}
	if len(errs) > 0 {
		return fmt.Errorf("network %s: %w:\n%w", n.Name, journal.ErrMalformed, errors.Join(errs...))
	}
	return nil
}

// send sends calls as transactions without waiting in between, then waits until all are mined.
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

// printf writes a line to Config.Progress.
func (r *run) printf(format string, args ...any) {
	if _, err := fmt.Fprintf(r.Progress, format+"\n", args...); err != nil {
		r.Log.Warn("write the progress of the deployment", "error", err)
	}
}
