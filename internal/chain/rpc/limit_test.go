package rpc_test

import (
	"fmt"
	"net/http"
	"testing"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc"
)

// refusal is a JSON-RPC error.
type refusal struct {
	code int
	text string
}

func (r refusal) Error() string  { return r.text }
func (r refusal) ErrorCode() int { return r.code }

// The errors are copied from nodes and providers.
func TestClassify(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		err  error
		want string
	}{
		{refusal{-32005, "daily request count exceeded, request rate limited"}, "rate limited"},
		{refusal{-32005, "limit exceeded"}, "rate limited"},
		{refusal{429, "Your app has exceeded its compute units per second capacity."}, "rate limited"},
		{refusal{-32007, "50/second request limit reached - reduce calls per second or upgrade"}, "rate limited"},
		{refusal{-32016, "over rate limit"}, "rate limited"},
		{refusal{-32029, "Too Many Requests"}, "rate limited"},
		{refusal{-32090, "Too many requests, reason: call rate limit exhausted, retry in 10s"}, "rate limited"},
		{gethrpc.HTTPError{StatusCode: http.StatusTooManyRequests, Status: "429 Too Many Requests"}, "rate limited"},
		{refusal{-32005, "query returned more than 10000 results"}, "answered"}, // accepted with a smaller range
		{refusal{-32602, "query exceeds max results 20000, retry with the range 1-2"}, "answered"},
		{refusal{-32000, "exceed maximum block range: 5000"}, "answered"},
		{refusal{-32000, "nonce too low: next nonce 5, tx nonce 4"}, "answered"},
		{refusal{3, "execution reverted: rate limit"}, "answered"},
		{refusal{-32000, "gas required exceeds allowance (0)"}, "answered"},
		{refusal{-32000, "header not found"}, "unavailable"},
		{refusal{-32000, "missing trie node 6ac1 (path ) state 0x6ac1 is not available"}, "unavailable"},
		{refusal{4444, "pruned history unavailable"}, "unavailable"},
		{refusal{-32601, "the method eth_getBlockReceipts does not exist/is not available"}, "unavailable"},
		{refusal{-32603, "internal error"}, "unavailable"},
		{gethrpc.HTTPError{StatusCode: http.StatusBadGateway, Status: "502 Bad Gateway"}, "failed"},
		{fmt.Errorf("read: %w", gethrpc.HTTPError{StatusCode: http.StatusForbidden, Status: "403 Forbidden"}), "failed"},
	} {
		if got := rpc.Classify(c.err); got != c.want {
			t.Errorf("%v: got %s, want %s", c.err, got, c.want)
		}
	}
}
