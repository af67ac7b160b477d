package chain

import (
	"context"

	"github.com/waybill/waybill/internal/chain/eip712"
	"github.com/waybill/waybill/journal"
)

// Tests use these to call the contracts without Client, as an attacker does.
var (
	TermsTo       = termsTo
	SegmentTo     = segmentTo
	LedgerLog     = ledgerLog
	PackAct       = packAct
	TermsDigest   = eip712.TermsDigest
	PackTelemetry = packTelemetry
	PolicyTo      = policyTo
)

// Simulate calls a contract.
func (c *Client) Simulate(ctx context.Context, to journal.Address, data []byte) ([]byte, error) {
	return c.simulate(ctx, journal.Address{}, to, data)
}
