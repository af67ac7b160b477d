package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// The bindings pack calls of our contracts and unpack their results.
var (
	journals  = bindings.NewJournals()
	shipments = bindings.NewShipments()
	orders    = bindings.NewOrders()
	centres   = bindings.NewCentres()
	claims    = bindings.NewClaims()
	// testDollar packs the calls of every token, too.
	testDollar = bindings.NewTestDollar()
)

// termsTo converts terms to the bindings' type.
func termsTo(t ledger.Terms) bindings.IOrdersTerms {
	out := bindings.IOrdersTerms{
		Merchant: common.Address(t.Merchant), Shopper: common.Address(t.Shopper), Token: common.Address(t.Token),
		Price: t.Price.Big(), Zone: t.Zone, ValidUntil: big.NewInt(t.ValidUntil.Unix()),
		PackBy: big.NewInt(t.PackBy.Unix()), DeliverBy: big.NewInt(t.DeliverBy.Unix()),
		PriceWeight: t.PriceWeight, TimeWeight: t.TimeWeight, LateWeight: t.LateWeight, Co2Weight: t.CO2Weight,
		FeeCap: t.FeeCap, MaxParcels: t.MaxParcels, Proof: t.Proof, Code: t.Code, Policy: t.Policy,
		Commitment: t.Commitment, Nonce: t.Nonce, Lines: linesTo(t.Lines),
	}
	return out
}

// policyTo converts a policy to the bindings' type.
func policyTo(p ledger.Policy) bindings.IClaimsPolicy {
	return bindings.IClaimsPolicy{
		Window: uint32(p.Window / time.Second), Returnable: p.Returnable, ReturnTime: uint32(p.ReturnTime / time.Second),
		Restocking: p.Restocking.Big(), Arbiter: common.Address(p.Arbiter),
		DecideTime: uint32(p.DecideTime / time.Second), DefaultShare: p.DefaultShare,
	}
}

// linesTo converts lines to the bindings' type.
func linesTo(lines []ledger.Line) []bindings.IOrdersLine {
	out := make([]bindings.IOrdersLine, len(lines))
	for i, l := range lines {
		out[i] = bindings.IOrdersLine{
			Gtin: l.GTIN, Quantity: l.Quantity, Amount: l.Amount.Big(), Grams: l.Grams, Volume: l.Volume,
		}
	}
	return out
}

// Deployment returns the block in which the first of our contracts was deployed, and the transactions of those
// contracts whose constructors emit an event. It reads the contracts' logs from block 0, so it is for deployments
// without a record. It returns journal.ErrNotFound if the contracts are not deployed.
func (c *Client) Deployment(ctx context.Context) (block uint64, made map[journal.Address]journal.Hash, err error) {
	head, err := c.Head(ctx)
	if err != nil {
		return 0, nil, err
	}
	made = map[journal.Address]journal.Hash{}
	logs, err := c.filterLogs(ctx, 0, head.Number, [][]common.Hash{{
		events.Topic("OwnershipTransferred"), events.Topic("ContractURIUpdated"),
	}})
	for _, l := range logs {
		if len(made) == 0 {
			block = l.BlockNumber
		}
		if _, later := made[journal.Address(l.Address)]; !later {
			made[journal.Address(l.Address)] = journal.Hash(l.TxHash)
		}
	}
	if err == nil && len(made) == 0 {
		err = journal.ErrNotFound
	}
	if err != nil {
		return 0, nil, fmt.Errorf("find the deployment of the contracts: %w", err)
	}
	return block, made, nil
}
