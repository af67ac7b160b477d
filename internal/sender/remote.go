package sender

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/redact"
	"github.com/waybill/waybill/journal"
)

// Remote is a Signer that calls eth_signTransaction of another process (JSON-RPC over HTTP), such as Web3Signer with a
// KMS, Vault or HSM. The caller must check the result: Sender checks transaction and key.
type Remote struct {
	address journal.Address
	url     *redact.URL
	client  *http.Client
}

// NewRemote returns a Remote for the account at address. Errors contain only the host of the URL, because the rest may
// be a secret.
func NewRemote(rawURL string, address journal.Address) (*Remote, error) {
	u, err := redact.Parse(rawURL, "http", "https")
	if err != nil {
		return nil, fmt.Errorf("external signer: %w", err)
	}
	client := &http.Client{Timeout: 10 * time.Second, Transport: u.Transport(http.DefaultTransport)}
	return &Remote{address: address, url: u, client: client}, nil
}

// Address returns the address of the key.
func (r *Remote) Address() journal.Address { return r.address }

// SignTx requests a signature. It returns ledger.ErrUnreachable if the signer does not reply.
func (r *Remote) SignTx(ctx context.Context, tx *types.Transaction) (*types.Transaction, error) {
	unsigned := map[string]any{
		"from": r.address, "to": tx.To(), "gas": hexutil.Uint64(tx.Gas()), "nonce": hexutil.Uint64(tx.Nonce()),
		"value": (*hexutil.Big)(tx.Value()), "data": hexutil.Bytes(tx.Data()),
		"chainId": (*hexutil.Big)(tx.ChainId()), "type": hexutil.Uint64(tx.Type()),
	}
	if tx.Type() == types.LegacyTxType {
		unsigned["gasPrice"] = (*hexutil.Big)(tx.GasPrice())
	} else {
		unsigned["maxFeePerGas"] = (*hexutil.Big)(tx.GasFeeCap())
		unsigned["maxPriorityFeePerGas"] = (*hexutil.Big)(tx.GasTipCap())
	}
	body, err := json.Marshal(map[string]any{
		"jsonrpc": "2.0", "id": 1, "method": "eth_signTransaction", "params": []any{unsigned},
	})
	if err != nil {
		return nil, fmt.Errorf("encode the request to the signer: %w", err)
	}
	answer, err := r.post(ctx, body)
	if err != nil {
		return nil, err
	}
	if answer.Error != nil {
		return nil, fmt.Errorf("the signer refuses: %s (%d)", r.url.Text(answer.Error.Message), answer.Error.Code)
	}
	// Web3Signer returns the signed transaction, Geth an object that contains it.
	var raw hexutil.Bytes
	var wrapped struct {
		Raw hexutil.Bytes `json:"raw"`
	}
	if err := json.Unmarshal(answer.Result, &raw); err != nil {
		if err := json.Unmarshal(answer.Result, &wrapped); err != nil {
			return nil, fmt.Errorf("decode the reply of the signer: %w", err)
		}
		raw = wrapped.Raw
	}
	signed := new(types.Transaction)
	if err := signed.UnmarshalBinary(raw); err != nil {
		return nil, fmt.Errorf("decode the signed transaction: %w", err)
	}
	return signed, nil
}

// signerAnswer is a JSON-RPC response.
type signerAnswer struct {
	Result json.RawMessage `json:"result"`
	Error  *struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

func (r *Remote) post(ctx context.Context, body []byte) (answer signerAnswer, err error) {
	ask, err := http.NewRequestWithContext(ctx, http.MethodPost, r.url.Bare(), bytes.NewReader(body))
	if err != nil {
		return answer, fmt.Errorf("ask the signer: %w", err)
	}
	ask.Header.Set("Content-Type", "application/json")
	resp, err := r.client.Do(ask)
	if err != nil {
		return answer, fmt.Errorf("ask the signer at %s: %w: %w", r.url.Host(), ledger.ErrUnreachable, err)
	}
	defer func() { err = errors.Join(err, resp.Body.Close()) }()
	if resp.StatusCode != http.StatusOK {
		return answer, fmt.Errorf("ask the signer at %s: %w: status %d", r.url.Host(), ledger.ErrUnreachable, resp.StatusCode)
	}
	if err := json.NewDecoder(io.LimitReader(resp.Body, 1<<20)).Decode(&answer); err != nil {
		return answer, fmt.Errorf("the signer's answer: %w", err)
	}
	return answer, nil
}
