package main

import (
	"encoding/json"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/testenv"
)

func TestCommittedFiles(t *testing.T) {
	t.Parallel()
	if err := run(testenv.Path(t), true); err != nil {
		t.Error(err)
	}
}

// -check fails for an edited file and for a missing file, and names it.
func TestRun_namesTheFileThatDiffers(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	files, err := generate(committedMapping(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range append(files, generated{path: mappingPath}) {
		if err := os.MkdirAll(filepath.Join(root, filepath.Dir(f.path)), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(root, mappingPath), []byte(committedMapping(t)), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := run(root, false); err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		path := filepath.Join(root, f.path)
		if err := run(root, true); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, append(f.text, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
		wantError(t, run(root, true), f.path+" differs")
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		wantError(t, run(root, true), f.path+" differs")
		if err := os.WriteFile(path, f.text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func committedMapping(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(testenv.Path(t, mappingPath))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func wantError(t *testing.T, err error, text string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), text) {
		t.Errorf("error %v, want one with %q", err, text)
	}
}

// moreEvents has events that mapping.toml does not have. They use types and sources that mapping.toml does not use.
const moreEvents = `
[[struct]]
name = "Offered"
solidity = "IShipments.Quote"
doc = "Offered is a test."
fields = '''
Consumer   address consumer json=consumer
Mode       mode    mode
Price      amount  price
Range      uint32  range
ValidUntil seconds validUntil
'''

[[event]]
name = "QuotePosted"
doc = "QuotePosted is a test."
fields = '''
Quote   Offered quote
Carrier uint16  carrier
Index   amount  index json=index
'''

[[event]]
name = "EquivocationProved"
doc = "EquivocationProved is a test."
fields = '''
At     place        epoch,seq
By     address      digestA[255:96]
Paid   bool         digestA[95:89]
Sum    amount       digestA[87:24]
Status status       digestA[23:16]
Moment milliseconds digestB[255:192]
Day    seconds      digestB[190:130]
Odd    uint64       digestB[126:67]
Small  uint16       digestB[66:54]
Marks  uint8        digestB[10:7] when=Status>=Assigned
Scheme scheme       digestB[6:0]  when=Status>=Delivered
'''

[[event]]
name = "RankingsPublished"
doc = "RankingsPublished is a test."
fields = '''
Root    hash     root
Parcels []Parcel root,inputs func=parcels json=parcels // list
'''

[[event]]
name = "CentreAdded"
doc = "CentreAdded is a test."
fields = '''
Lat int32 lat
Lon int32 lon json=lon // degrees
'''

[[event]]
name = "Paused"
doc = "Paused is a test."
fields = '''
Paused bool paused
'''

[[event]]
name = "ReturnRequested"
doc = "ReturnRequested is a test."
fields = '''
By milliseconds returnBy
'''
`

// Code generated for a mapping with more events passes the tests of the committed code: decoders equal the bindings,
// and JSON equals encoding/json's.
func TestNewEvents(t *testing.T) {
	t.Parallel()
	files, err := generate(committedMapping(t) + moreEvents)
	if err != nil {
		t.Fatal(err)
	}
	replaced := map[string]string{}
	for _, f := range files {
		path := filepath.Join(t.TempDir(), filepath.Base(f.path))
		if err := os.WriteFile(path, f.text, 0o644); err != nil {
			t.Fatal(err)
		}
		replaced[testenv.Path(t, f.path)] = path
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replaced})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "overlay.json")
	if err := os.WriteFile(path, overlay, 0o644); err != nil {
		t.Fatal(err)
	}
	for pkg, tests := range map[string]string{
		"./internal/chain/events": "TestDecoder_equalsBindings", "./internal/store": "TestPayload",
	} {
		args := []string{"test", "-overlay", path, "-run", tests, pkg, "-rapid.nofailfile"}
		run := exec.CommandContext(t.Context(), "go", args...)
		run.Dir = testenv.Path(t)
		if out, err := run.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", pkg, err, out)
		}
	}
}

// Every possible range of bits is read correctly from a word.
func TestNumber(t *testing.T) {
	t.Parallel()
	var w [word]byte
	for i := range w {
		w[i] = byte(i*151 + 77)
	}
	for hi := range 256 {
		for lo := max(0, hi-63); lo <= hi; lo++ {
			v := value{source: source{packed: true, hi: hi, lo: lo}}
			if first, last := v.bytes(); last-first >= 8 {
				continue // acceptsBits refuses it
			}
			size, from, shift := v.window()
			read := new(big.Int).SetBytes(w[from : from+size/8])
			read.Rsh(read, uint(shift)).And(read, ones(v.width()))
			want := new(big.Int).SetBytes(w[:])
			want.Rsh(want, uint(lo)).And(want, ones(v.width()))
			if shift < 0 || shift+v.width() > size || read.Cmp(want) != 0 {
				t.Errorf("[%d:%d]: %#x from byte %d, %d bits shifted by %d; want %#x", hi, lo, read, from, size, shift, want)
			}
		}
	}
}

func ones(n int) *big.Int {
	one := big.NewInt(1)
	return new(big.Int).Sub(new(big.Int).Lsh(one, uint(n)), one)
}
