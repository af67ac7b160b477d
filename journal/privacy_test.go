package journal_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

// door is the arrival of a vehicle at a shopper's door. An attacker knows everything but the position from the public
// act that follows.
var door = journal.Reading{
	Kind: journal.Arriving, Time: time.UnixMilli(1_800_000_000_000).UTC(), Lat: 541_100_123, Lon: 59_000_456,
	Subject: journal.OrderID{7},
}

// guessDoor tries the positions of a grid of 1e-7 degrees around the door, and returns the first whose reading matches.
func guessDoor(radius int32, matches func(reading []byte) bool) (at journal.Point, ok bool) {
	guess := door
	for guess.Lat = door.Lat - radius; guess.Lat <= door.Lat+radius; guess.Lat++ {
		for guess.Lon = door.Lon - radius; guess.Lon <= door.Lon+radius; guess.Lon++ {
			if matches(guess.Append(nil)) {
				return journal.Point{Lat: guess.Lat, Lon: guess.Lon}, true
			}
		}
	}
	return at, false
}

// A leaf is public: each proof of a neighbouring reading has it as a sibling. Without a salt the door can be found from
// it by trying positions. With a salt it cannot, not even from the proofs of all other readings after the door was
// erased.
func TestSalt_hidesDoorInLeaf(t *testing.T) {
	t.Parallel()
	leafOf := func(salt journal.Salt) func([]byte) bool {
		want := journal.Leaf(1, salt, door.Append(nil))
		return func(reading []byte) bool { return journal.Leaf(1, journal.Salt{}, reading) == want }
	}
	if at, ok := guessDoor(150, leafOf(journal.Salt{})); !ok || at != (journal.Point{Lat: door.Lat, Lon: door.Lon}) {
		t.Errorf("leaf without salt: found %v, %t, want the door", at, ok)
	}
	if at, ok := guessDoor(150, leafOf(journal.NewSecret().Salt(1))); ok {
		t.Errorf("leaf with salt: found %v", at)
	}

	m := validMessage(3)
	copy(readingAt(m.Readings, 1), door.Append(nil))
	leaf := journal.Leaf(1, m.Salt(1), door.Append(nil))
	if m.Proof(0)[0] != leaf {
		t.Fatal("the door's leaf is not in the proof of the reading before it")
	}
	salts := []journal.Salt{{}, m.Salt(0), m.Salt(2)}
	m = erase(t, m, 1)
	salts = append(salts, m.Salt(1), m.Secret.Salt(1))
	if at, ok := guessDoor(150, func(reading []byte) bool {
		for _, salt := range salts {
			if journal.Leaf(1, salt, reading) == leaf {
				return true
			}
		}
		return false
	}); ok {
		t.Errorf("erased door: found %v", at)
	}
}

// Without a salt the door can be found from the signature of a live reading alone.
func TestSalt_hidesDoorInLiveSignature(t *testing.T) {
	t.Parallel()
	d := journal.Domain{ChainID: 1337, Journals: journal.Address{1}, Consumer: journal.Address{2}}
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	device := crypto.PubkeyToAddress(key.PublicKey)
	guess := func(salt journal.Salt) (journal.Point, bool) {
		digest := d.LiveDigest(journal.Address(device), 1, 5, salt, door.Append(nil))
		signature, err := crypto.Sign(digest[:], key)
		if err != nil {
			t.Fatal(err)
		}
		public := crypto.FromECDSAPub(&key.PublicKey)
		return guessDoor(15, func(reading []byte) bool {
			digest := d.LiveDigest(journal.Address(device), 1, 5, journal.Salt{}, reading)
			return crypto.VerifySignature(public, digest[:], signature[:64])
		})
	}
	if at, ok := guess(journal.Salt{}); !ok || at != (journal.Point{Lat: door.Lat, Lon: door.Lon}) {
		t.Errorf("live reading without salt: found %v, %t, want the door", at, ok)
	}
	if at, ok := guess(journal.NewSecret().Salt(5)); ok {
		t.Errorf("live reading with salt: found %v", at)
	}
}
