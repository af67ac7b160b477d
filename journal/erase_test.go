package journal_test

import (
	"bytes"
	"errors"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/journal"
)

// erase erases readings of a message.
func erase(t testing.TB, m journal.SegmentMessage, readings ...uint32) journal.SegmentMessage {
	t.Helper()
	for _, i := range readings {
		var err error
		if m, err = m.Erase(i); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

// The other readings can be proved after any readings were erased, and the message is encoded and decoded unchanged.
func TestErase_keepsProofsOfOthers(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.Uint32Range(1, 40).Draw(rt, "n")
		whole := validMessage(int(n))
		gone := rapid.SliceOfNDistinct(rapid.Uint32Max(n-1), 1, int(n), rapid.ID[uint32]).Draw(rt, "erased")
		before := whole.Marshal()
		m := erase(t, whole, gone...)
		if !bytes.Equal(whole.Marshal(), before) {
			rt.Fatal("Erase changed the message that it was called on")
		}
		back, err := journal.UnmarshalSegment(m.Marshal())
		if err != nil || !reflect.DeepEqual(back, m) {
			rt.Fatalf("decoded as %+v, %v, want %+v", back, err, m)
		}
		left, err := back.Decode()
		if err != nil || len(left) != int(n) {
			rt.Fatalf("%d readings, %v, want %d", len(left), err, n)
		}
		for i := range n {
			if r := left[i]; m.Erased(i) && r != (journal.Reading{}) || !m.Erased(i) && r.Lat != int32(i) {
				rt.Fatalf("reading %d, erased: %t, is %+v", i, m.Erased(i), r)
			}
			err := journal.VerifyProof(m.Segment.Root, readingAt(m.Readings, int(i)), m.Salt(i), i, n, m.Proof(i))
			if (err != nil) != m.Erased(i) {
				rt.Fatalf("reading %d, erased: %t, proof: %v", i, m.Erased(i), err)
			}
		}
	})
}

func TestErase_removesReadingSaltAndSecret(t *testing.T) {
	t.Parallel()
	whole := validMessage(5)
	salt := whole.Salt(3)
	b := erase(t, whole, 3).Marshal()
	for what, gone := range map[string][]byte{
		"secret": whole.Secret[:], "salt": salt[:], "reading": readingAt(whole.Readings, 3),
	} {
		if !bytes.Contains(whole.Marshal(), gone) && what != "salt" {
			t.Errorf("the message has no %s before", what)
		}
		if bytes.Contains(b, gone) {
			t.Errorf("the message still has the %s", what)
		}
	}
	if !reflect.DeepEqual(erase(t, whole, 3, 3), erase(t, whole, 3)) {
		t.Error("erasing a reading twice changes the message")
	}
}

func TestErase_refuses(t *testing.T) {
	t.Parallel()
	if _, err := validMessage(3).Erase(3); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("reading 3 of 3: error is %v, want ErrNotFound", err)
	}
	act := validMessage(1)
	act.Segment.Acts = true
	if _, err := act.Erase(0); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("act: error is %v, want ErrConflict", err)
	}
	whole := erase(t, validMessage(9), 0, 8)
	for name, change := range map[string]func(b []byte){
		"bit after the last reading": func(b []byte) { b[journal.SegmentHeaderSize+1] |= 0x40 },
		"leaf of zero":               func(b []byte) { clear(b[journal.SegmentHeaderSize+2:][:32]) },
		"other bit":                  func(b []byte) { b[journal.SegmentHeaderSize] = 0x40 },
		"other salt":                 func(b []byte) { b[journal.SegmentHeaderSize+2+32]++ },
		"other leaf":                 func(b []byte) { b[journal.SegmentHeaderSize+2]++ },
	} {
		b := whole.Marshal()
		change(b)
		m, err := journal.UnmarshalSegment(b)
		if err == nil {
			_, err = m.Decode()
		}
		if !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: error is %v, want ErrMalformed", name, err)
		}
	}
	none := validMessage(2)
	none.Erasure = &journal.Erasure{Leaves: make([]journal.Hash, 2), Salts: make([]journal.Salt, 2)}
	if _, err := journal.UnmarshalSegment(none.Marshal()); !errors.Is(err, journal.ErrMalformed) {
		t.Errorf("no reading erased: error is %v, want ErrMalformed", err)
	}
}
