package chain

import (
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// codesIn finds the code hashes of one act among several, and none in other or damaged calldata.
func TestCodesIn(t *testing.T) {
	t.Parallel()
	seg := func(device byte, seq uint64) journal.Segment {
		return journal.Segment{Device: journal.Address{device}, Epoch: 2, FirstSeq: seq, Count: 1, Acts: true}
	}
	reading := make([]byte, journal.ReadingSize)
	first, second := journal.CodeHashes{{1}, {2}, {3}}, journal.CodeHashes{{4}, {5}, {6}}
	acts := packAct(nil, seg(1, 7), reading, make([]byte, 65), 0, &first)
	acts = packAct(acts, seg(1, 8), reading, make([]byte, 64), noTerms, nil)
	acts = packAct(acts, seg(2, 7), reading, nil, 0, &second)
	data, err := orders.TryPackPost(acts, nil)
	if err != nil {
		t.Fatal(err)
	}
	act := func(device byte, epoch uint32, seq uint64) ledger.ActPending {
		return ledger.ActPending{Device: journal.Address{device}, Place: journal.Place{Epoch: epoch, Seq: seq}}
	}
	for a, want := range map[ledger.ActPending]*journal.CodeHashes{
		act(1, 2, 7): &first, act(2, 2, 7): &second, act(1, 2, 8): nil, act(1, 1, 7): nil, act(2, 2, 8): nil,
	} {
		got, found := codesIn(data, a)
		if found != (want != nil) || found && got != *want {
			t.Errorf("act %+v: code hashes %v, %t", a.Place, got, found)
		}
	}
	short, err := orders.TryPackPost(acts[:len(acts)-1], nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, damaged := range map[string][]byte{
		"empty": nil, "another function": append([]byte{1}, data[1:]...), "cut": data[:len(data)-33], "short": short,
	} {
		if got, found := codesIn(damaged, act(2, 2, 7)); found {
			t.Errorf("%s calldata has code hashes %v", name, got)
		}
	}
}
