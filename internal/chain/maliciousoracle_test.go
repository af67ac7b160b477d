package chain_test

import (
	"errors"
	"maps"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// TestMaliciousOracle posts with the oracle's own key. The oracle has all messages of all devices. It forges, alters,
// reorders and replays segments, also those of other chains, contracts, devices and epochs, and then withholds a
// segment. The contract accepts only segments that a device signed for this place, and any other account can submit the
// withheld segment.
func TestMaliciousOracle(t *testing.T) {
	t.Parallel()
	s := newAttacker(t)
	s.key, s.sender, s.address = chaintest.RelayerKey, s.Relayer, common.Address(chaintest.Address(chaintest.RelayerKey))
	robot := s.Keys["robot-1"].Address()
	before := s.state(t)
	for _, a := range s.segmentAttacks(t) {
		if a.want == "" {
			continue // calls that anyone may make: see TestAttacks
		}
		s.try(t, a)
		if now := s.state(t); !maps.Equal(now, before) {
			t.Errorf("%s, %s: the state changed to %v", a.call, a.how, now)
		}
	}
	s.requireReverted(t)

	// The oracle withholds the robot's act and posts the next one.
	withheld := s.picking
	later := s.sign(t, "robot-1", journal.Picking, 0, 0)
	if _, _, err := s.sender.Post(t.Context(), later.segment, later.readings, later.sig,
		[]ledger.Terms{s.terms}, nil); !errors.Is(err, ledger.ErrGap) {
		t.Errorf("act after a withheld one: got %v, want ErrGap", err)
	}
	// It posts the next act in the place of the withheld one. The signature does not match.
	skipped := later
	skipped.segment.FirstSeq, skipped.segment.Prev = withheld.segment.FirstSeq, withheld.segment.Prev
	if _, _, err := s.sender.Post(t.Context(), skipped.segment, skipped.readings, skipped.sig,
		[]ledger.Terms{s.terms}, nil); !errors.Is(err, journal.ErrSignature) {
		t.Errorf("act in the place of the withheld one: got %v, want ErrSignature", err)
	}
	// It combines parts of two segments.
	if _, _, err := s.sender.Post(t.Context(), later.segment, withheld.readings, withheld.sig,
		[]ledger.Terms{s.terms}, nil); err == nil {
		t.Error("a reading of one act is accepted in the segment of another")
	}
	at, err := s.Client.Journal(t.Context(), robot)
	if err != nil {
		t.Fatal(err)
	}
	if signed := later.segment.FirstSeq + uint64(later.segment.Count); at.NextSeq >= signed ||
		at.NextSeq != withheld.segment.FirstSeq {
		t.Errorf("the robot has signed up to %d, the chain is at %d: the withheld segment is not visible", signed, at.NextSeq)
	}
	// Another account that has received the robot's messages posts both.
	fund := chain.Call{What: "fund", To: chaintest.Address(chaintest.CarrierKey), Wei: big.NewInt(9e18)}
	if _, err := s.Relayer.Do(t.Context(), fund); err != nil {
		t.Fatal(err)
	}
	other := localsender.New(s.Client, chaintest.CarrierKey, chaintest.Discard())
	s.post(t, withheld, other, ledger.Picked)
	if _, _, err := other.Post(t.Context(), later.segment, later.readings, later.sig,
		[]ledger.Terms{s.terms}, nil); err != nil {
		t.Error(err)
	}
	if at, err = s.Client.Journal(t.Context(), robot); err != nil || at.NextSeq != later.segment.FirstSeq+1 {
		t.Errorf("journal %+v, %v", at, err)
	}
}
