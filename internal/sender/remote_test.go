package sender_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/journal"
)

// externalSigner starts a signer that implements eth_signTransaction, and returns its URL. change may change the
// transaction before it is signed. answer encodes the result.
func externalSigner(t *testing.T, change func(*types.DynamicFeeTx), answer func(raw []byte) string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var asked struct {
			Method string
			Params []struct {
				From, To                      common.Address
				Gas, Nonce, Type              hexutil.Uint64
				Value, MaxFeePerGas           hexutil.Big
				MaxPriorityFeePerGas, ChainID hexutil.Big
				Data                          hexutil.Bytes
			}
		}
		err := json.NewDecoder(r.Body).Decode(&asked)
		if err != nil || asked.Method != "eth_signTransaction" || r.URL.Path != "/secret-path" {
			t.Errorf("request of %q at %s: %v", asked.Method, r.URL.Path, err)
			return
		}
		p := asked.Params[0]
		tx := &types.DynamicFeeTx{
			ChainID: p.ChainID.ToInt(), Nonce: uint64(p.Nonce), To: &p.To, Gas: uint64(p.Gas), Value: p.Value.ToInt(),
			Data: p.Data, GasFeeCap: p.MaxFeePerGas.ToInt(), GasTipCap: p.MaxPriorityFeePerGas.ToInt(),
		}
		change(tx)
		signed, err := sender.NewKey(keys[0]).SignTx(r.Context(), types.NewTx(tx))
		if err != nil {
			t.Error(err)
			return
		}
		raw, err := signed.MarshalBinary()
		if err != nil {
			t.Error(err)
			return
		}
		if _, err := io.WriteString(w, `{"jsonrpc":"2.0","id":1,`+answer(raw)+`}`); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(server.Close)
	return server.URL + "/secret-path"
}

func bare(raw []byte) string    { return `"result":"` + hexutil.Encode(raw) + `"` }
func wrapped(raw []byte) string { return `"result":{"raw":"` + hexutil.Encode(raw) + `","tx":{}}` }

// TestRemote sends transactions with an external signer.
func TestRemote(t *testing.T) {
	t.Parallel()
	for name, answer := range map[string]func([]byte) string{"web3signer": bare, "geth": wrapped} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newFixture(t, anvil(t))
			c := w.config(keys[0])
			signer, err := sender.NewRemote(externalSigner(t, func(*types.DynamicFeeTx) {}, answer), c.Signer.Address())
			if err != nil {
				t.Fatal(err)
			}
			c.Signer = signer
			s, _ := w.run(c)
			w.while(func() {}, sendAll(deadline(t), s, 0, 5), 5)
			w.awaitConfirmed()
			w.checkOnce(5)
			w.checkNonces(keys[0])
		})
	}
}

// TestRemote_signsAnotherTransaction uses a signer that changes the transaction. No such transaction is broadcast. When
// the signer is correct again, the call is executed.
func TestRemote_signsAnotherTransaction(t *testing.T) {
	t.Parallel()
	w := newFixture(t, anvil(t))
	var honest atomic.Bool
	c := w.config(keys[0])
	other := journal.Address{0xba, 0xd0}
	signer, err := sender.NewRemote(externalSigner(t, func(tx *types.DynamicFeeTx) {
		if !honest.Load() {
			to := common.Address(other)
			tx.To, tx.Value = &to, big.NewInt(1e18)
		}
	}, bare), c.Signer.Address())
	if err != nil {
		t.Fatal(err)
	}
	c.Signer = signer
	s, _ := w.run(c)
	done := sendAll(deadline(t), s, 0, 1)
	w.until(func() {}, func() bool {
		return len(w.open()) == 1 && strings.Contains(w.open()[0].LastError, "signed another transaction")
	})
	honest.Store(true)
	w.while(func() {}, done, 1)
	w.checkOnce(1)
	if has, err := w.client.Balance(t.Context(), other); err != nil || has.Sign() != 0 {
		t.Errorf("the recipient of the changed transaction has %s wei, %v; want 0", has, err)
	}
}

// TestRemote_redactsURL checks that errors contain no secret of the signer's URL.
func TestRemote_redactsURL(t *testing.T) {
	t.Parallel()
	refuses := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"no key %s"}}`, r.URL); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(refuses.Close)
	for _, url := range []string{
		"http://user:secret@127.0.0.1:1/secret-path", "ftp://secret", "http://127.0.0.1:1/secret?key=secret",
		refuses.URL + "/secret?key=secret",
	} {
		signer, err := sender.NewRemote(url, journal.Address{1})
		if err == nil {
			to := common.Address{}
			_, err = signer.SignTx(context.WithoutCancel(t.Context()), types.NewTx(&types.DynamicFeeTx{
				ChainID: big.NewInt(1), To: &to, Value: one, GasFeeCap: one, GasTipCap: one,
			}))
		}
		if err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("error is %v, want one without \"secret\"", err)
		}
	}
}
