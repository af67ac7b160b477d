package chain

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// PolicyShown returns whether a claims policy was shown, so that orders with it can be placed.
func (c *Client) PolicyShown(ctx context.Context, hash journal.Hash) (bool, error) {
	shown, err := read(ctx, c, c.addresses.Claims, claims.PackIsShown(hash), claims.UnpackIsShown)
	if err != nil {
		return false, fmt.Errorf("read whether policy %s was shown: %w", hash, err)
	}
	return shown, nil
}

// Policy returns the claims policy with a hash, from the event that shows it. It returns journal.ErrNotFound if the
// policy was not shown.
func (c *Client) Policy(ctx context.Context, hash journal.Hash) (ledger.Policy, error) {
	logs, err := c.logsSinceDeployment(ctx, [][]common.Hash{{events.Topic("PolicyShown")}, {common.Hash(hash)}})
	if err == nil && len(logs) == 0 {
		err = journal.ErrNotFound
	}
	if err != nil {
		return ledger.Policy{}, fmt.Errorf("read policy %s: %w", hash, err)
	}
	e, err := claims.UnpackPolicyShownEvent(&logs[0])
	if err != nil {
		return ledger.Policy{}, fmt.Errorf("read policy %s: %w", hash, err)
	}
	p := e.Policy
	return ledger.Policy{
		Window: time.Duration(p.Window) * time.Second, Returnable: p.Returnable,
		ReturnTime: time.Duration(p.ReturnTime) * time.Second, Restocking: events.Amount(p.Restocking),
		Arbiter: journal.Address(p.Arbiter), DecideTime: time.Duration(p.DecideTime) * time.Second,
		DefaultShare: p.DefaultShare,
	}, nil
}
