package sender

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
)

// Remote is a signer in another process that speaks eth_signTransaction (JSON-RPC over HTTP), as Web3Signer does in front of a KMS, a
// vault or an HSM. What it returns is checked by whoever asked.
type Remote struct {
	address journal.Address
	url     string
	client  *http.Client
}

// NewRemote signs at url with the key of an address. Errors name the host alone: the rest of the URL may be a secret.
func NewRemote(rawURL string, address journal.Address) (*Remote, error) {
	u, err := url.Parse(rawURL)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, errors.New("the signer's URL must be http:// or https:// and a host")
	}
	return &Remote{address: address, url: rawURL, client: &http.Client{Timeout: 10 * time.Second}}, nil
}

// Address is that of the key.
func (r *Remote) Address() journal.Address { return r.address }

// SignTx has a transaction signed. A signer that does not answer is ledger.ErrUnreachable.
func (r *Remote) SignTx(ctx context.Context, tx *types.Transaction) (*types.Transaction, error) {
	body, err := json.Marshal(map[string]any{
		"jsonrpc": "2.0", "id": 1, "method": "eth_signTransaction", "params": []any{map[string]any{
			"from": r.address, "to": tx.To(), "gas": hexutil.Uint64(tx.Gas()), "nonce": hexutil.Uint64(tx.Nonce()), "value": (*hexutil.Big)(tx.Value()),
			"data": hexutil.Bytes(tx.Data()), "maxFeePerGas": (*hexutil.Big)(tx.GasFeeCap()), "maxPriorityFeePerGas": (*hexutil.Big)(tx.GasTipCap()),
			"chainId": (*hexutil.Big)(tx.ChainId()), "type": hexutil.Uint64(tx.Type()),
		}},
	})
	if err != nil {
		return nil, fmt.Errorf("ask the signer: %w", err)
	}
	answer, err := r.post(ctx, body)
	if err != nil {
		return nil, err
	}
	if answer.Error != nil {
		return nil, fmt.Errorf("the signer refuses: %s (%d)", answer.Error.Message, answer.Error.Code)
	}
	// Web3Signer gives the bytes, Geth an object around them.
	var raw hexutil.Bytes
	var wrapped struct {
		Raw hexutil.Bytes `json:"raw"`
	}
	if err := json.Unmarshal(answer.Result, &raw); err != nil {
		if err := json.Unmarshal(answer.Result, &wrapped); err != nil {
			return nil, fmt.Errorf("the signer's answer: %w", err)
		}
		raw = wrapped.Raw
	}
	signed := new(types.Transaction)
	if err := signed.UnmarshalBinary(raw); err != nil {
		return nil, fmt.Errorf("the signer's answer: %w", err)
	}
	return signed, nil
}

type signerAnswer struct {
	Result json.RawMessage `json:"result"`
	Error  *struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

func (r *Remote) post(ctx context.Context, body []byte) (answer signerAnswer, err error) {
	ask, err := http.NewRequestWithContext(ctx, http.MethodPost, r.url, bytes.NewReader(body))
	if err != nil {
		return answer, errors.New("ask the signer: its URL cannot be used")
	}
	ask.Header.Set("Content-Type", "application/json")
	resp, err := r.client.Do(ask)
	if err != nil {
		if located := new(url.Error); errors.As(err, &located) {
			err = located.Err // without the URL
		}
		return answer, fmt.Errorf("ask the signer at %s: %w: %w", ask.URL.Host, ledger.ErrUnreachable, err)
	}
	defer func() { err = errors.Join(err, resp.Body.Close()) }()
	if resp.StatusCode != http.StatusOK {
		return answer, fmt.Errorf("ask the signer at %s: %w: status %d", ask.URL.Host, ledger.ErrUnreachable, resp.StatusCode)
	}
	if err := json.NewDecoder(io.LimitReader(resp.Body, 1<<20)).Decode(&answer); err != nil {
		return answer, fmt.Errorf("the signer's answer: %w", err)
	}
	return answer, nil
}
