package chain_test

import (
	"crypto/ecdsa"
	"math"
	"math/big"
	mathrand "math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/journal"
)

// readingSecret is the secret of all segments of FuzzReading.
var readingSecret = journal.Secret{31: 1}

// recorder is a device and a Journals contract that accepts its segments.
type recorder struct {
	*machine
	device common.Address
	key    *ecdsa.PrivateKey
	domain journal.Domain
	next   journal.Segment // next segment without root, count and times
}

func newRecorder(t testing.TB) *recorder {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("a device")))
	if err != nil {
		t.Fatal(err)
	}
	abi := bindings.NewJournals()
	w := &recorder{
		key: key, machine: newMachine(t, bindings.JournalsMetaData.Bin, abi.PackConstructor(consumer)),
		device: crypto.PubkeyToAddress(key.PublicKey),
	}
	w.must(t, abi.PackEnroll(w.device, uint8(journal.Secp256k1), 1, 1, big.NewInt(1_900_000_000)))
	w.domain = journal.Domain{ChainID: params.MergedTestChainConfig.ChainID.Uint64(), Journals: journal.Address(w.at)}
	return w
}

// record lets the contract accept a segment of readings, and returns the segment.
func (w *recorder) record(t *testing.T, readings []byte) bindings.IJournalsSegment {
	t.Helper()
	abi := bindings.NewJournals()
	root, err := journal.Root(readings, readingSecret)
	if err != nil {
		t.Fatal(err)
	}
	at := time.Unix(int64(w.cfg.Time), 0).UTC()
	w.next.Root, w.next.Count, w.next.T0, w.next.T1 = root, uint32(len(readings)/journal.ReadingSize), at,
		at.Add(time.Second)
	s := w.next
	packed := bindings.IJournalsSegment{
		Consumer: common.Address(s.Consumer), Device: common.Address(s.Device), Epoch: s.Epoch, FirstSeq: s.FirstSeq,
		Count: s.Count, T0: uint64(s.T0.UnixMilli()), T1: uint64(s.T1.UnixMilli()),
		Root: s.Root, Prev: s.Prev,
	}
	digest := w.domain.Digest(s)
	if got := journal.Hash(w.must(t, abi.PackDigest(packed))); got != digest {
		t.Fatalf("the digest of the contract is %s, of package journal %s, for %+v", got, digest, s)
	}
	sig := signedBy(t, digest, journal.Secp256k1, w.key, nil, nil)
	w.must(t, abi.PackRecord(consumer, chain.PackTelemetry(nil, s, sig)))
	w.next.FirstSeq += uint64(s.Count)
	copy(w.next.Prev[:], digest[:])
	return packed
}

// FuzzReading checks that the contract and journal.VerifyProof accept the same proofs of readings. The cases are valid
// proofs and slightly changed ones, each with the later segments up to the head.
func FuzzReading(f *testing.F) {
	for seed := range uint64(300) {
		f.Add(seed, uint16(seed))
	}
	abi := bindings.NewJournals()
	w := newRecorder(f)
	f.Fuzz(func(t *testing.T, seed uint64, size uint16) {
		r := mathrand.New(mathrand.NewPCG(seed, 3)) // #nosec G404 -- test cases
		w.next = journal.Segment{Consumer: journal.Address(consumer), Device: journal.Address(w.device), Epoch: 1}
		w.isolated(func() {
			for range r.IntN(3) {
				w.record(t, randomReadings(r, 1+r.IntN(3)))
			}
			readings := randomReadings(r, 1+int(size)%130)
			segments := []bindings.IJournalsSegment{w.record(t, readings)}
			for range r.IntN(4) {
				segments = append(segments, w.record(t, randomReadings(r, 1+r.IntN(3))))
			}
			n := len(readings) / journal.ReadingSize
			i := uint32(r.IntN(n))
			proof := journal.Proof(readings, readingSecret, i)
			salt := readingSecret.Salt(i)
			shown := append([]byte(nil), readings[int(i)*journal.ReadingSize:][:journal.ReadingSize]...)
			linked := true // the segments lead to the head; VerifyProof does not check this
			switch r.IntN(9) {
			case 0:
				shown[r.IntN(len(shown))] ^= 1 << r.IntN(8)
			case 1:
				i ^= 1 << r.IntN(8)
			case 2:
				if len(proof) > 0 {
					proof[r.IntN(len(proof))][r.IntN(32)] ^= 1 << r.IntN(8)
				}
			case 3:
				proof = proof[:len(proof)-min(len(proof), r.IntN(2))]
			case 4:
				proof = append(proof, journal.Hash{1})
			case 5:
				shown = shown[:r.IntN(len(shown))]
			case 6:
				salt[r.IntN(len(salt))] ^= 1 << r.IntN(8)
			case 7:
				linked = len(segments) == 1
				if !linked { // remove a later segment, or change it
					at := 1 + r.IntN(len(segments)-1)
					if r.IntN(2) == 0 {
						segments = append(segments[:at:at], segments[at+1:]...)
					} else {
						segments[at].Root[r.IntN(32)] ^= 1 << r.IntN(8)
					}
				}
			}
			siblings := make([][32]byte, len(proof))
			for i, h := range proof {
				siblings[i] = h
			}
			out, refused := w.call(abi.PackProveReading(shown, salt, i, siblings, segments))
			err := journal.VerifyProof(segments[0].Root, shown, salt, i, uint32(n), proof)
			if (err == nil && linked) != (refused == nil) {
				t.Fatalf("reading %d of %d: contract %v %x, VerifyProof %v (segments linked: %t)", i, n, refused, out, err, linked)
			}
		})
	})
}

// randomReadings returns n readings of random bytes. The Merkle tree does not decode them.
func randomReadings(r *mathrand.Rand, n int) []byte {
	readings := make([]byte, n*journal.ReadingSize)
	for i := range readings {
		readings[i] = byte(r.Uint32())
	}
	return readings
}

// FuzzDistance compares the contract's distances with a floating-point formula. It also checks the middle of the zone.
func FuzzDistance(f *testing.F) {
	r := mathrand.New(mathrand.NewPCG(1, 4)) // #nosec G404 -- test cases
	for range 300 {
		lat, lon := int32(r.IntN(18e8+1)-9e8), r.Int32N(18e8)*(1-2*r.Int32N(2))
		f.Add(lat, lon, int32(r.IntN(18e8+1)-9e8), r.Int32N(18e8)*(1-2*r.Int32N(2)), r.Uint32N(1e8))
		f.Add(lat, lon, lat+r.Int32N(2001)-1000, lon+r.Int32N(2001)-1000, r.Uint32N(2000)) // close together
		f.Add(lat, lon, -lat, lon-18e8, r.Uint32N(1e8))                                    // antipodes
	}
	abi := bindings.NewCentres()
	m := newMachine(f, bindings.CentresMetaData.Bin, abi.PackConstructor(consumer, consumer))
	f.Fuzz(func(t *testing.T, latA, lonA, latB, lonB int32, half uint32) {
		latA, latB = min(max(latA, -9e8), 9e8), min(max(latB, -9e8), 9e8)
		lonA, lonB = min(max(lonA, -18e8), 18e8), min(max(lonB, -18e8), 18e8)
		latB = min(max(latB, -895e6), 895e6) // nearer to a pole no zone is wide enough
		if latB == 0 && lonB == 0 {
			lonB = 1 // latitude and longitude zero are no position
		}
		half = 60_000 + half%2e6
		if latB < -80e7 || latB > 80e7 {
			half = 2_200_000
		}
		m.isolated(func() {
			m.must(t, abi.PackAddCentre(1, latA, lonA, ""))
			zone := bindings.ICentresZone{Lat: latB, Lon: lonB, HalfSide: half, Ranking: [32]byte{1: 1}}
			m.must(t, abi.PackSetZone(1, zone, ""))
			got, err := abi.UnpackDistance(m.must(t, abi.PackDistance(1, 1)))
			if want := haversine(latA, lonA, latB, lonB); err != nil || math.Abs(float64(got)-want) > 2+want*1e-4 {
				t.Fatalf("from %d %d to %d %d: contract %d m (%v), formula %.1f m", latA, lonA, latB, lonB, got, err, want)
			}
			middle, err := abi.UnpackMiddle(m.must(t, abi.PackMiddle(1)))
			if err != nil || int32(middle>>32) != latB || int32(middle) != lonB {
				t.Fatalf("the middle at %d %d is %x, %v", latB, lonB, middle, err)
			}
		})
	})
}

// haversine returns the distance in metres on a sphere with the earth's mean radius.
func haversine(latA, lonA, latB, lonB int32) float64 {
	rad := func(x float64) float64 { return x * 1e-7 * math.Pi / 180 }
	a, b := rad(float64(latA)), rad(float64(latB))
	north, east := math.Sin((a-b)/2), math.Sin(rad(float64(lonA)-float64(lonB))/2)
	h := min(1, north*north+math.Cos(a)*math.Cos(b)*east*east)
	return 2 * 6_371_009 * math.Asin(math.Sqrt(h))
}
