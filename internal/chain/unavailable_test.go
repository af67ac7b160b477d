package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"testing"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

func TestUnavailable(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		err  error
		want bool
	}{
		{ledger.ErrUnreachable, true},
		{gethrpc.HTTPError{StatusCode: 502}, true},
		{&net.OpError{Op: "dial", Err: io.EOF}, true},
		{io.ErrUnexpectedEOF, true},
		{json.Unmarshal([]byte("<html>"), new(any)), true}, // a proxy answers instead of the node
		{gethrpc.ErrClientQuit, true},
		{&Refusal{Text: "reverted"}, false},
		{journal.ErrNotFound, false},
		{errors.New("a mistake in the program"), false},
		{nil, false},
	} {
		err := test.err
		if err != nil {
			err = fmt.Errorf("read: %w", err)
		}
		if got := Unavailable(err); got != test.want {
			t.Errorf("%v: %t, want %t", test.err, got, test.want)
		}
	}
}
