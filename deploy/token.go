package deploy

import (
	"context"
	"errors"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// TokenRemedy is what an operator does about ledger.ErrToken.
const TokenRemedy = "correct currency.decimals and the prices of the network file, give --token-name and " +
	"--token-version the name and version of the token's EIP-712 domain, or use another --token"

// testDecimals is the number of decimals of TestDollar.
const testDecimals = 6

// checkToken returns ledger.ErrToken unless shoppers can pay with the token at the prices of the network file.
func (r *run) checkToken(ctx context.Context) error {
	if r.Token == (journal.Address{}) {
		if d := r.Network.Currency.Decimals; d != testDecimals {
			return fmt.Errorf("the test token has %d decimals, and the network file says that %s has %d: %w; %s", testDecimals,
				r.Network.Currency.Symbol, d, ledger.ErrToken, TokenRemedy)
		}
		return nil
	}
	if code, err := r.client.Code(ctx, r.Token); err != nil || len(code) == 0 {
		return errors.Join(err, fmt.Errorf("token %s has no code on chain %d", r.Token, r.client.ChainID()))
	}
	t, err := r.client.TokenAt(ctx, r.Token, r.sender.Address(), r.TokenName, r.TokenVersion)
	if err == nil {
		err = t.CheckDecimals(r.Network.Currency)
	}
	if errors.Is(err, ledger.ErrToken) {
		err = fmt.Errorf("%w; %s", err, TokenRemedy)
	}
	return err
}
