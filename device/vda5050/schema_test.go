package vda5050_test

import (
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/waybill/waybill/device/vda5050"
	"github.com/waybill/waybill/journal"
)

// TestParseState_members checks ranges, enumerations and required members of the parts of a message against the
// official schema of version 3.0. The specification permits additional members.
func TestParseState_members(t *testing.T) {
	t.Parallel()
	cases, err := os.ReadFile("testdata/members.txt")
	must(t, err)
	tested := map[string]int{}
	for line := range strings.Lines(string(cases)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, rest, _ := strings.Cut(line, " ")
		verdict, value, _ := strings.Cut(rest, " ")
		_, err := vda5050.ParseState(messageWith(t, name, value))
		switch {
		case verdict == "good" && err != nil:
			t.Errorf("%s = %s: unexpected error %v", name, value, err)
		case verdict == "bad" && !errors.Is(err, journal.ErrMalformed):
			t.Errorf("%s = %s: error is %v, want ErrMalformed", name, value, err)
		}
		tested[verdict]++
	}
	if len(tested) != 2 || tested["good"] < 21 || tested["bad"] < 48 {
		t.Errorf("testdata/members.txt has %v values", tested)
	}
}

// messageWith returns a valid message with one member replaced or added.
func messageWith(t *testing.T, name, value string) []byte {
	t.Helper()
	var m map[string]json.RawMessage
	must(t, json.Unmarshal(readRecording(t)[1].Payload, &m))
	m[name] = json.RawMessage(value)
	b, err := json.Marshal(m)
	must(t, err)
	return b
}
