package scan_test

import (
	"encoding/json"
	"math"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"pgregory.net/rapid"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
)

// Logs returns the same as go-ethereum for random logs.
func TestScanLogs_equalsGoEthereum(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var want []types.Log
		for number := range rapid.Uint64Range(0, 4).Draw(t, "blocks") {
			number = number<<40 | number
			for index := range rapid.UintRange(0, 5).Draw(t, "logs") {
				l := types.Log{
					Address: common.Address(bytesOf(t, 20)), TxHash: common.Hash(bytesOf(t, 32)), TxIndex: index, Index: index * 3,
					Data:        rapid.SliceOfN(rapid.Byte(), 0, 5000).Draw(t, "data"),
					BlockNumber: number, BlockHash: common.Hash{byte(number)}, Topics: []common.Hash{},
					BlockTimestamp: rapid.Uint64Range(0, math.MaxInt64).Draw(t, "time"),
				}
				for range rapid.IntRange(0, 4).Draw(t, "topics") {
					l.Topics = append(l.Topics, common.Hash(bytesOf(t, 32)))
				}
				want = append(want, l)
			}
		}
		b, err := json.Marshal(want)
		if want == nil {
			b = []byte("[]")
		}
		if err != nil {
			t.Fatal(err)
		}
		got, err := scan.ScanLogs(b)
		if err != nil {
			t.Fatal(err)
		}
		same(t, got, want)
	})
}

func bytesOf(t *rapid.T, n int) []byte { return rapid.SliceOfN(rapid.Byte(), n, n).Draw(t, "bytes") }

func same(t interface {
	Helper()
	Fatalf(string, ...any)
}, got, want []types.Log,
) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d logs, want %d", len(got), len(want))
	}
	for i := range want {
		w := want[i]
		w.TxIndex, w.BlockTimestamp = 0, 0 // not parsed
		if w.Topics == nil {
			w.Topics = []common.Hash{}
		}
		if !reflect.DeepEqual(got[i], w) {
			t.Fatalf("log %d:\n got %+v\nwant %+v", i, got[i], w)
		}
	}
}

const oneLog = `[{"address":"0x5fbdb2315678afecb367f032d93f642f64180aa3",` +
	`"topics":["0x4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb"],"data":"0x00ff",` +
	`"blockHash":"0x6f9c1c4a5d0a1e3ce2ad42ac6a51bfc2e7d5ae0c5f04ce0a9b2e6a52b14bd7b1","blockNumber":"0x2",` +
	`"blockTimestamp":"0x6550","transactionIndex":"0x0","transactionHash":` +
	`"0x1f9c1c4a5d0a1e3ce2ad42ac6a51bfc2e7d5ae0c5f04ce0a9b2e6a52b14bd7b1","logIndex":"0x7","removed":false}]`

func TestScanLogs_refuses(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"empty": ``, "null": `null`, "an object": `{}`, "truncated": oneLog[:200], "no fields": `[{}]`,
		"text after the end": oneLog + `1`, "same log twice": oneLog[:len(oneLog)-1] + "," + oneLog[1:],
	} {
		if _, err := scan.ScanLogs([]byte(text)); err == nil {
			t.Errorf("%s: accepted, want an error", name)
		}
	}
	if got, err := scan.ScanLogs([]byte(oneLog)); err != nil || len(got) != 1 {
		t.Errorf("%v, %v", got, err)
	}
}

// Each text that Logs accepts is also accepted by encoding/json with go-ethereum's type, with the same result.
func FuzzScanLogs(f *testing.F) {
	f.Add([]byte(oneLog))
	f.Add([]byte(`[]`))
	f.Add([]byte(" [ { \"a\" : [ 1 , { } ] } ] "))
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := scan.ScanLogs(b)
		if err != nil {
			return
		}
		var want []types.Log
		if err := json.Unmarshal(b, &want); err != nil {
			t.Fatalf("Logs accepts %q, encoding/json returns %v", b, err)
		}
		same(t, got, want)
	})
}
