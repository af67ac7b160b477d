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

// The oracle itself turns: it posts with the key that has carried all so far, and has seen and stored everything that devices ever sent. It forges,
// alters, reorders and replays, across chain, contract, device and epoch; then it withholds. Nothing is taken that a device has not signed for
// this place, and what it holds back anyone sees and anyone carries.
func TestByzantineOracle(t *testing.T) {
	t.Parallel()
	s := newStranger(t)
	s.key, s.sender, s.address = chaintest.RelayerKey, s.Relayer, common.Address(chaintest.Address(chaintest.RelayerKey))
	robot := s.Keys["robot-1"].Address()
	before := s.state(t)
	for _, a := range s.onSegments(t) {
		if a.want == "" {
			continue // one's own journals are nobody else's: TestStrangers
		}
		s.try(t, a)
		if now := s.state(t); !maps.Equal(now, before) {
			t.Errorf("%s, %s: %v", a.call, a.how, now)
		}
	}
	s.landed(t)

	// It holds back the robot's act and carries what came after it.
	held := s.picking
	later := s.sign(t, "robot-1", journal.Picking, 0, 0)
	if _, _, err := s.sender.Post(t.Context(), later.segment, later.readings, later.sig, []ledger.Terms{s.terms}); !errors.Is(err, ledger.ErrGap) {
		t.Errorf("an act after one that is held back: %v", err)
	}
	// Signed as if nothing had come before, the later one would do; but not even that can the oracle make of it.
	skipped := later
	skipped.segment.FirstSeq, skipped.segment.Prev = held.segment.FirstSeq, held.segment.Prev
	if _, _, err := s.sender.Post(t.Context(), skipped.segment, skipped.readings, skipped.sig, []ledger.Terms{s.terms}); !errors.Is(err, journal.ErrSignature) {
		t.Errorf("in the place of the one held back: %v", err)
	}
	// Nor do the parts of several make one.
	if _, _, err := s.sender.Post(t.Context(), later.segment, held.readings, held.sig, []ledger.Terms{s.terms}); err == nil {
		t.Error("one act's reading in another's segment is taken")
	}
	at, err := s.Client.Journal(t.Context(), robot)
	if err != nil {
		t.Fatal(err)
	}
	if signed := later.segment.FirstSeq + uint64(later.segment.Count); at.NextSeq >= signed || at.NextSeq != held.segment.FirstSeq {
		t.Errorf("the robot signed up to %d, the chain is at %d: who compares them sees what is held back", signed, at.NextSeq)
	}
	// Whoever else has heard the robot carries both.
	fund := chain.Call{What: "fund", To: chaintest.Address(chaintest.CarrierKey), Wei: big.NewInt(9e18)}
	if _, err := s.Relayer.Do(t.Context(), fund); err != nil {
		t.Fatal(err)
	}
	other := localsender.New(s.Client, chaintest.CarrierKey, chaintest.Discard())
	s.carry(t, held, other, ledger.Picked)
	if _, _, err := other.Post(t.Context(), later.segment, later.readings, later.sig, []ledger.Terms{s.terms}); err != nil {
		t.Error(err)
	}
	if at, err = s.Client.Journal(t.Context(), robot); err != nil || at.NextSeq != later.segment.FirstSeq+1 {
		t.Errorf("%+v, %v", at, err)
	}
}
