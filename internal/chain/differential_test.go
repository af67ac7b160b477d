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

// machine runs one contract in go-ethereum's EVM without blocks and transactions. A call takes microseconds.
type machine struct {
	cfg runtime.Config
	at  common.Address
}

var consumer = common.Address{19: 0xc0} // caller; owner of the contract, and its Orders contract

func newMachine(t testing.TB, hex string, constructor []byte) *machine {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	m := &machine{
		cfg: runtime.Config{
			ChainConfig: params.MergedTestChainConfig, State: db, Origin: consumer, Time: 1_800_000_000, GasLimit: 100_000_000,
		},
	}
	_, m.at, _, err = runtime.Create(append(common.FromHex(hex), constructor...), &m.cfg)
	if err != nil {
		t.Fatalf("create: %v", err)
	}
	return m
}

func (m *machine) call(input []byte) ([]byte, error) {
	out, _, err := runtime.Call(m.at, input, &m.cfg)
	return out, err
}

func (m *machine) must(t testing.TB, input []byte) []byte {
	t.Helper()
	out, err := m.call(input)
	if err != nil {
		t.Fatalf("call: %v %x", err, out)
	}
	return out
}

// isolated runs a case and reverts its changes of the state.
func (m *machine) isolated(run func()) {
	saved := m.cfg.State
	m.cfg.State = saved.Copy()
	defer func() { m.cfg.State = saved }()
	run()
}

// choice returns the centres that the contract must choose, by an independent implementation of the rule: the fewest
// centres; among equally few, those with the best ranks. Each centre supplies all lines that the centres before it
// lack. first is 0 if there is no choice. split is packed as in the contract.
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
			split.SetUint64(0) // the contract's encoding of a single parcel
		}
		return found[0], split
	}
	return 0, split
}

// firstOf returns the first combination of size centres, in order of rank, that has all lines in left.
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

// FuzzChoiceOfCentres compares the contract's reservations and its check of published rankings with Go implementations.
func FuzzChoiceOfCentres(f *testing.F) {
	for seed := range uint64(300) {
		f.Add(seed)
	}
	abi := bindings.NewCentres()
	m := newMachine(f, bindings.CentresMetaData.Bin, abi.PackConstructor(consumer, consumer))
	for id := uint16(1); id <= 16; id++ {
		m.must(f, abi.PackAddCentre(id, int32(id)*1e6, -int32(id)*1e6, ""))
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := mathrand.New(mathrand.NewPCG(seed, 1)) // #nosec G404 -- test cases
		m.isolated(func() {
			zones := make([]ledger.Zone, 1+r.IntN(9))
			for i := range zones {
				zones[i] = ledger.Zone{
					ID: uint32(i + 1), Lat: int32(r.IntN(1e9) - 5e8), Lon: int32(r.IntN(1e9) - 5e8),
					HalfSide: 15_000 + uint32(r.IntN(1e6)),
				}
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
				lines[i] = bindings.IOrdersLine{
					Gtin: uint64(100 + i), Quantity: 1 + uint32(r.IntN(3)), Amount: new(big.Int),
				}
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
				t.Fatalf("nearest: contract %d (%v), rule %d", nearest, err, alone)
			}
			out, err := m.call(abi.PackReserve(consumer, zone.ID, lines, uint8(most)))
			if (err == nil) != (first != 0) {
				t.Fatalf("reserve: contract %v %x, rule %d", err, out, first)
			}
			if err != nil {
				return
			}
			got, err := abi.UnpackReserve(out)
			if err != nil || got.First != first || got.Split.Cmp(split) != 0 {
				t.Fatalf("reserve: contract centre %d, split %x (%v); rule %d, %x", got.First, got.Split, err, first, split)
			}
		})
	})
}

// proveZone lets the contract store the zone's ranking. It also checks that the contract refuses a changed proof and a
// changed ranking.
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
	if _, err := m.call(abi.PackProveZone(zone.ID, other, proof)); err == nil {
		t.Fatal("a changed ranking is accepted")
	}
	if len(proof) > 0 {
		i := r.IntN(len(proof))
		proof[i][r.IntN(32)] ^= 1 << r.IntN(8)
		if _, err := m.call(abi.PackProveZone(zone.ID, data, proof)); err == nil {
			t.Fatal("a changed proof is accepted")
		}
		proof[i] = siblings[i]
	}
	m.must(t, abi.PackProveZone(zone.ID, data, proof))
}

// FuzzSignature checks that the contract and journal.Verify accept the same signatures: valid ones, and ones changed in
// ways that flawed implementations accept.
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
	point := elliptic.Marshal(elliptic.P256(), p256.X, p256.Y) //nolint:staticcheck // the contract needs the encoded point
	id, err := journal.AddressOf(point)
	if err != nil {
		f.Fatal(err)
	}
	ids := map[journal.Scheme]common.Address{
		journal.Secp256k1: crypto.PubkeyToAddress(secp.PublicKey), journal.P256: common.Address(id),
	}
	for scheme, id := range ids {
		m.must(f, abi.PackEnroll(id, uint8(scheme), 1, 1, big.NewInt(1_900_000_000)))
	}
	f.Fuzz(func(t *testing.T, seed uint64, raw []byte) {
		r := mathrand.New(mathrand.NewPCG(seed, 2)) // #nosec G404 -- test cases
		scheme := journal.Secp256k1
		if r.IntN(2) == 0 {
			scheme = journal.P256
		}
		now := m.cfg.Time * 1000
		s := bindings.IJournalsSegment{
			Consumer: consumer, Device: ids[scheme], Epoch: 1, Count: 1, T0: now, T1: now, Acts: true,
		}
		binary.BigEndian.PutUint64(s.Root[:], seed)
		digest := journal.Hash(m.must(t, abi.PackDigest(s)))
		sig := raw
		if len(raw) == 0 {
			sig = mutated(r, signedBy(t, digest, scheme, secp, p256, point), scheme)
		}
		place := new(big.Int).Lsh(new(big.Int).SetBytes(s.Device[:]), 96)
		place.Or(place, new(big.Int).Lsh(big.NewInt(1), 64))
		m.isolated(func() {
			out, refused := m.call(abi.PackAccept(place, s.Root, now, sig))
			if err := journal.Verify(digest, sig, scheme, journal.Address(s.Device)); (err == nil) != (refused == nil) {
				t.Fatalf("%s signature %x: contract %v %x, journal.Verify %v", scheme, sig, refused, out, err)
			}
		})
	})
}

func signedBy(
	t *testing.T, digest journal.Hash, scheme journal.Scheme, secp, p256 *ecdsa.PrivateKey, point []byte,
) []byte {
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

// mutated changes a signature in a random way, or leaves it unchanged in one of eight cases.
func mutated(r *mathrand.Rand, sig []byte, scheme journal.Scheme) []byte {
	n := elliptic.P256().Params().N
	if scheme == journal.Secp256k1 {
		n = crypto.S256().Params().N
	}
	field := func(i int) []byte { return sig[32*i : 32*i+32] }
	switch r.IntN(8) {
	case 1: // one bit
		sig[r.IntN(len(sig))] ^= 1 << r.IntN(8)
	case 2: // n - s, with the other v
		s := new(big.Int).SetBytes(field(1))
		s.Sub(n, s).FillBytes(field(1))
		if scheme == journal.Secp256k1 && r.IntN(2) == 0 {
			sig[64] ^= 27 ^ 28
		}
	case 3: // 0, or the group order n, or n ± 1
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
	case 6: // an invalid recovery byte, or a coordinate 0
		if scheme == journal.Secp256k1 {
			sig[64] = byte(r.IntN(256))
		} else {
			copy(field(2+r.IntN(2)), make([]byte, 32))
		}
	case 7: // n/2 or n/2 + 1
		half := new(big.Int).Rsh(n, 1)
		half.Add(half, big.NewInt(int64(r.IntN(2)))).FillBytes(field(1))
	}
	return sig
}
