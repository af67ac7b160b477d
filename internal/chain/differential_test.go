package chain_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/binary"
	"math/big"
	mathrand "math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// machine is go-ethereum's EVM with one contract in it, without blocks or transactions around: a call takes microseconds.
type machine struct {
	cfg runtime.Config
	at  common.Address
}

var consumer = common.Address{19: 0xc0} // who calls: the owner, and what the contract takes for Orders

func newMachine(t testing.TB, hex string, constructor []byte) *machine {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	m := &machine{cfg: runtime.Config{ChainConfig: params.MergedTestChainConfig, State: db, Origin: consumer, Time: 1_800_000_000, GasLimit: 100_000_000}}
	_, m.at, _, err = runtime.Create(append(common.FromHex(hex), constructor...), &m.cfg)
	if err != nil {
		t.Fatalf("create: %v", err)
	}
	return m
}

func (m *machine) try(input []byte) ([]byte, error) {
	out, _, err := runtime.Call(m.at, input, &m.cfg)
	return out, err
}

func (m *machine) must(t testing.TB, input []byte) []byte {
	t.Helper()
	out, err := m.try(input)
	if err != nil {
		t.Fatalf("call: %v %x", err, out)
	}
	return out
}

// again runs a case and forgets what it changed.
func (m *machine) again(run func()) {
	kept := m.cfg.State
	m.cfg.State = kept.Copy()
	defer func() { m.cfg.State = kept }()
	run()
}

// choice is which centres give which lines, by the rule alone: the fewest centres, the nearest among equally few, each all that nearer ones lack.
func choice(ranking []uint16, has map[uint16]uint64, all uint64, most int) (first uint16, split *big.Int) {
	split = new(big.Int)
	for size := 1; size <= most; size++ {
		found := firstOf(ranking, has, all, size)
		if found == nil {
			continue
		}
		for i, id := range found {
			part := new(big.Int).SetUint64(uint64(id) | (has[id]&all)<<16)
			split.Or(split, part.Lsh(part, uint(24*i)))
			all &^= has[id]
		}
		if size == 1 {
			split.SetUint64(0) // as the contract says it: the order is one parcel
		}
		return found[0], split
	}
	return 0, split
}

// firstOf is the first combination of size centres, in the order of their ranks, that has all that is left.
func firstOf(ranking []uint16, has map[uint16]uint64, left uint64, size int) []uint16 {
	if size == 0 {
		if left == 0 {
			return []uint16{}
		}
		return nil
	}
	for i, id := range ranking {
		if rest := firstOf(ranking[i+1:], has, left&^has[id], size-1); rest != nil {
			return append([]uint16{id}, rest...)
		}
	}
	return nil
}

// FuzzChoiceOfCentres compares what the contract reserves, and what it takes for a published ranking, with the rule written down in Go.
func FuzzChoiceOfCentres(f *testing.F) {
	for seed := range uint64(300) {
		f.Add(seed)
	}
	abi := bindings.NewCentres()
	m := newMachine(f, bindings.CentresMetaData.Bin, abi.PackConstructor(consumer))
	for id := uint16(1); id <= 16; id++ {
		m.must(f, abi.PackAddCentre(id, int32(id)*1e6, -int32(id)*1e6, ""))
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := mathrand.New(mathrand.NewPCG(seed, 1)) // #nosec G404 -- cases, not keys
		m.again(func() {
			zones := make([]ledger.Zone, 1+r.IntN(9))
			for i := range zones {
				zones[i] = ledger.Zone{ID: uint32(i + 1), Lat: int32(r.IntN(1e9) - 5e8), Lon: int32(r.IntN(1e9) - 5e8), HalfSide: 9_000 + uint32(r.IntN(1e6))}
				for _, at := range r.Perm(16)[:r.IntN(17)] {
					zones[i].Ranking = append(zones[i].Ranking, uint16(at+1))
				}
			}
			rankings, err := chain.NewRankings(zones)
			if err != nil {
				t.Fatal(err)
			}
			m.must(t, abi.PackPublishRankings(rankings.Root(), [32]byte{}, ""))
			zone := zones[r.IntN(len(zones))]
			proveZone(t, r, m, rankings, zone)

			lines := make([]bindings.IOrdersLine, 1+r.IntN(4))
			for i := range lines {
				lines[i] = bindings.IOrdersLine{Gtin: uint64(100 + i), Quantity: 1 + uint32(r.IntN(3))}
			}
			has := map[uint16]uint64{}
			for _, id := range zone.Ranking {
				for i, l := range lines {
					if pieces := r.IntN(4); pieces > 0 && r.IntN(3) == 0 {
						m.must(t, abi.PackAdjustStock(id, l.Gtin, int64(pieces)))
						if uint32(pieces) >= l.Quantity {
							has[id] |= 1 << i
						}
					}
				}
			}
			most := 1 + r.IntN(3)
			first, split := choice(zone.Ranking, has, 1<<len(lines)-1, most)

			nearest, err := abi.UnpackNearest(m.must(t, abi.PackNearest(zone.ID, lines)))
			if alone, _ := choice(zone.Ranking, has, 1<<len(lines)-1, 1); err != nil || nearest != alone {
				t.Fatalf("nearest is %d (%v), the rule says %d", nearest, err, alone)
			}
			out, err := m.try(abi.PackReserve([32]byte{1}, consumer, zone.ID, lines, uint8(most)))
			if (err == nil) != (first != 0) {
				t.Fatalf("reserving says %v %x, the rule %d", err, out, first)
			}
			if err != nil {
				return
			}
			got, err := abi.UnpackReserve(out)
			if err != nil || got.First != first || got.Split.Cmp(split) != 0 {
				t.Fatalf("reserved at %d, split %x (%v); the rule says %d, %x", got.First, got.Split, err, first, split)
			}
		})
	})
}

// proveZone has the contract take the zone's ranking, after it has refused another proof and another ranking.
func proveZone(t *testing.T, r *mathrand.Rand, m *machine, rankings *chain.Rankings, zone ledger.Zone) {
	t.Helper()
	abi := bindings.NewCentres()
	siblings, err := rankings.Proof(zone.ID)
	if err != nil {
		t.Fatal(err)
	}
	proof := make([][32]byte, len(siblings))
	for i, h := range siblings {
		proof[i] = h
	}
	data := bindings.ICentresZone{Lat: zone.Lat, Lon: zone.Lon, HalfSide: zone.HalfSide}
	for i, id := range zone.Ranking {
		binary.BigEndian.PutUint16(data.Ranking[2*i:], id)
	}
	other := data
	other.Ranking[r.IntN(32)] ^= 1 << r.IntN(8)
	if _, err := m.try(abi.PackProveZone(zone.ID, other, proof)); err == nil {
		t.Fatal("another ranking was taken")
	}
	if len(proof) > 0 {
		i := r.IntN(len(proof))
		proof[i][r.IntN(32)] ^= 1 << r.IntN(8)
		if _, err := m.try(abi.PackProveZone(zone.ID, data, proof)); err == nil {
			t.Fatal("another proof was taken")
		}
		proof[i] = siblings[i]
	}
	m.must(t, abi.PackProveZone(zone.ID, data, proof))
}

// FuzzSignature compares which signatures the contract takes with which journal.Verify does: good ones, and good ones changed in every way that
// has ever passed somewhere.
func FuzzSignature(f *testing.F) {
	for seed := range uint64(400) {
		f.Add(seed, []byte{})
	}
	abi := bindings.NewJournals()
	m := newMachine(f, bindings.JournalsMetaData.Bin, abi.PackConstructor(consumer))
	secp, err := crypto.ToECDSA(crypto.Keccak256([]byte("a device")))
	if err != nil {
		f.Fatal(err)
	}
	p256, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		f.Fatal(err)
	}
	point := elliptic.Marshal(elliptic.P256(), p256.X, p256.Y) //nolint:staticcheck // the bytes are what is signed with
	id, err := journal.AddressOf(point)
	if err != nil {
		f.Fatal(err)
	}
	ids := map[journal.Scheme]common.Address{journal.Secp256k1: crypto.PubkeyToAddress(secp.PublicKey), journal.P256: common.Address(id)}
	for scheme, id := range ids {
		m.must(f, abi.PackEnroll(id, uint8(scheme), 1, 1, big.NewInt(1_900_000_000)))
	}
	f.Fuzz(func(t *testing.T, seed uint64, raw []byte) {
		r := mathrand.New(mathrand.NewPCG(seed, 2)) // #nosec G404 -- cases, not keys
		scheme := journal.Secp256k1
		if r.IntN(2) == 0 {
			scheme = journal.P256
		}
		now := m.cfg.Time * 1000
		s := bindings.IJournalsSegment{Consumer: consumer, Device: ids[scheme], Epoch: 1, Count: 1, T0: now, T1: now, Acts: true}
		binary.BigEndian.PutUint64(s.Root[:], seed)
		digest := journal.Hash(m.must(t, abi.PackDigest(s)))
		sig := raw
		if len(raw) == 0 {
			sig = mutated(r, signedBy(t, digest, scheme, secp, p256, point), scheme)
		}
		place := new(big.Int).Lsh(new(big.Int).SetBytes(s.Device[:]), 96)
		place.Or(place, new(big.Int).Lsh(big.NewInt(1), 64))
		m.again(func() {
			out, refused := m.try(abi.PackAccept(place, s.Root, now, sig))
			if err := journal.Verify(digest, sig, scheme, journal.Address(s.Device)); (err == nil) != (refused == nil) {
				t.Fatalf("the contract says %v %x, journal.Verify %v of %s %x", refused, out, err, scheme, sig)
			}
		})
	})
}

func signedBy(t *testing.T, digest journal.Hash, scheme journal.Scheme, secp, p256 *ecdsa.PrivateKey, point []byte) []byte {
	t.Helper()
	if scheme == journal.Secp256k1 {
		sig, err := crypto.Sign(digest[:], secp)
		if err != nil {
			t.Fatal(err)
		}
		sig[64] += 27
		return sig
	}
	r, s, err := ecdsa.Sign(rand.Reader, p256, digest[:])
	if err != nil {
		t.Fatal(err)
	}
	sig := make([]byte, 64, 128)
	r.FillBytes(sig[:32])
	journal.LowS(s).FillBytes(sig[32:])
	return append(sig, point[1:]...)
}

// mutated leaves one in eight as it is.
func mutated(r *mathrand.Rand, sig []byte, scheme journal.Scheme) []byte {
	n := elliptic.P256().Params().N
	if scheme == journal.Secp256k1 {
		n = crypto.S256().Params().N
	}
	field := func(i int) []byte { return sig[32*i : 32*i+32] }
	switch r.IntN(8) {
	case 1: // one bit
		sig[r.IntN(len(sig))] ^= 1 << r.IntN(8)
	case 2: // the other s, with the other v
		s := new(big.Int).SetBytes(field(1))
		s.Sub(n, s).FillBytes(field(1))
		if scheme == journal.Secp256k1 && r.IntN(2) == 0 {
			sig[64] ^= 27 ^ 28
		}
	case 3: // nothing, or the order, or one beside it
		v := new(big.Int)
		if r.IntN(2) == 0 {
			v.Add(n, big.NewInt(int64(r.IntN(3)-1)))
		}
		v.FillBytes(field(r.IntN(2)))
	case 4: // r and s swapped
		a, b := [32]byte(field(0)), [32]byte(field(1))
		copy(sig, append(b[:], a[:]...))
	case 5: // another length
		sig = append(sig, 0)[:r.IntN(len(sig)+2)]
	case 6: // a recovery byte nobody uses, or a point at or off the curve
		if scheme == journal.Secp256k1 {
			sig[64] = byte(r.IntN(256))
		} else {
			copy(field(2+r.IntN(2)), make([]byte, 32))
		}
	case 7: // half the order and one more
		half := new(big.Int).Rsh(n, 1)
		half.Add(half, big.NewInt(int64(r.IntN(2)))).FillBytes(field(1))
	}
	return sig
}
