package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// tokenDomain has the name and version of the payment token's EIP-712 domain.
type tokenDomain struct{ name, version string }

// readTokenDomain reads the domain by EIP-5267 if the token supports it, otherwise by the functions name and version,
// as USDC has them. It returns nil if no token is deployed.
func (c *Client) readTokenDomain(ctx context.Context) (*tokenDomain, error) {
	at := c.addresses.Token
	if out, err := c.view(ctx, at, token.PackEip712Domain()); err == nil {
		if d, err := token.UnpackEip712Domain(out); err == nil {
			return &tokenDomain{d.Name, d.Version}, nil
		}
	}
	out, err := c.view(ctx, at, token.PackName())
	if errors.Is(err, journal.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the token's name: %w", err)
	}
	name, err := token.UnpackName(out)
	if err != nil {
		return nil, fmt.Errorf("read the token's name: %w", err)
	}
	out, err = c.view(ctx, at, token.PackVersion())
	if refused := new(Refusal); errors.As(err, &refused) || errors.Is(err, journal.ErrNotFound) {
		return &tokenDomain{name, "1"}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the token's version: %w", err)
	}
	version, err := token.UnpackVersion(out)
	if err != nil {
		return nil, fmt.Errorf("read the token's version: %w", err)
	}
	return &tokenDomain{name, version}, nil
}

// AuthorizationTypedData returns the typed data that the shopper signs to pay for t, as JSON for eth_signTypedData_v4.
// It is an EIP-3009 ReceiveWithAuthorization whose nonce is the order's id. It returns journal.ErrConflict if the terms
// are in another token.
func (c *Client) AuthorizationTypedData(t ledger.Terms, validAfter, validBefore time.Time) (json.RawMessage, error) {
	if c.token == nil {
		return nil, fmt.Errorf("payment token %s: %w", c.addresses.Token, journal.ErrNotFound)
	}
	if t.Token != c.addresses.Token {
		return nil, fmt.Errorf("terms in token %s, the payment token is %s: %w", t.Token, c.addresses.Token,
			journal.ErrConflict)
	}
	type field struct {
		Name string `json:"name"`
		Type string `json:"type"`
	}
	return json.Marshal(map[string]any{
		"types": map[string][]field{
			"EIP712Domain": {
				{"name", "string"},
				{"version", "string"},
				{"chainId", "uint256"},
				{"verifyingContract", "address"},
			},
			"ReceiveWithAuthorization": {
				{"from", "address"},
				{"to", "address"},
				{"value", "uint256"},
				{"validAfter", "uint256"},
				{"validBefore", "uint256"},
				{"nonce", "bytes32"},
			},
		},
		"primaryType": "ReceiveWithAuthorization",
		"domain": map[string]any{
			"name": c.token.name, "version": c.token.version, "chainId": c.ChainID(), "verifyingContract": t.Token,
		},
		"message": map[string]any{
			"from": t.Shopper, "to": c.addresses.Orders, "value": t.Price,
			"validAfter": strconv.FormatInt(validAfter.Unix(), 10), "validBefore": strconv.FormatInt(validBefore.Unix(), 10),
			"nonce": c.OrderID(t),
		},
	})
}
