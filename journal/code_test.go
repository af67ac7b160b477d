package journal_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/waybill/waybill/journal"
)

// The reading of a delivery carries the code in value and aux. The hashes are those of another library (@noble/hashes).
func TestCode(t *testing.T) {
	t.Parallel()
	code := journal.Code{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}
	value, aux := code.Split()
	if value != 0x0102030405060708 || aux != 0x090a0b0c0d0e {
		t.Errorf("value %x, aux %x", value, aux)
	}
	r := journal.Reading{Kind: journal.Accepting, Value: value, Aux: aux}
	if encoded := r.Append(nil); journal.Code(encoded[18:32]) != code {
		t.Errorf("the reading is %x", encoded)
	}
	if got := code.Hash().String(); got != "0x5c4133cf841257e9ca6deaedb549d822daded1ccb74aeb1d714241e9cba179e2" {
		t.Errorf("the code's hash is %s", got)
	}
	const hashes = "0x6fe68d4a48ae64df1e50d0d3d55d5492d054b75fbcea9f41502fa327bbc9281f"
	if got := (journal.CodeHashes{code.Hash()}).Hash().String(); got != hashes {
		t.Errorf("the hashes' hash is %s", got)
	}
}

// A code is read as people see it, in groups, and as programs write it. The error does not repeat the text.
func TestParseCode(t *testing.T) {
	t.Parallel()
	want := journal.Code{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}
	for _, text := range []string{want.Hex(), "0x" + want.Hex(), "0102 0304 0506 0708 090A 0B0C 0D0E"} {
		if got, err := journal.ParseCode(text); err != nil || got != want {
			t.Errorf("%q is read as %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", want.Hex()[1:], want.Hex() + "00", strings.Replace(want.Hex(), "01", "0g", 1)} {
		_, err := journal.ParseCode(text)
		if !errors.Is(err, journal.ErrMalformed) || text != "" && strings.Contains(err.Error(), text) {
			t.Errorf("%q: error is %v, want ErrMalformed without the text", text, err)
		}
	}
}
