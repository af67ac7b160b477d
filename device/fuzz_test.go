package device_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// samples returns a journal file with records of all types, its records, and those of the same journal before it was
// compacted.
func samples(t testing.TB) (cfg device.Config, whole []byte, records [][]byte) {
	t.Helper()
	dir := t.TempDir()
	cfg, d := history(t, dir)
	for range 2 { // before and after a compaction
		must(t, d.Close())
		b, err := os.ReadFile(journalFile(t, dir))
		must(t, err)
		for whole = b; len(b) > 0; {
			n := 9 + int(b[1])<<16 + int(b[2])<<8 + int(b[3])
			records, b = append(records, b[:n]), b[n:]
		}
		d = open(t, cfg)
		must(t, d.Compact(nil))
	}
	return cfg, whole, records
}

// FuzzRecord checks that each accepted record is canonical.
func FuzzRecord(f *testing.F) {
	_, _, records := samples(f)
	kinds := map[byte]bool{}
	for _, r := range records {
		kinds[r[4]] = true
		f.Add(r)
	}
	if len(kinds) != 9 {
		f.Fatalf("samples have %d types of records, want 9", len(kinds))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if again, ok := device.DecodeRecord(b); ok && !bytes.Equal(again, b) {
			t.Fatalf("%x is accepted but encoded as %x", b, again)
		}
	})
}

// FuzzOpen checks that Open accepts a file or returns ErrMalformed or ErrConflict. An accepted journal has the same
// state after a compaction and a restart.
func FuzzOpen(f *testing.F) {
	cfg, whole, records := samples(f)
	f.Add(whole)
	var all []byte
	for _, r := range records[:min(12, len(records))] {
		all = append(all, r...)
		f.Add(all)
	}
	f.Add(make([]byte, 600))
	cfg.Domain, cfg.Log = domain, quiet
	f.Fuzz(func(t *testing.T, b []byte) {
		cfg := cfg
		cfg.Dir = t.TempDir()
		must(t, os.WriteFile(filepath.Clean(device.JournalFile(cfg.Dir, domain)), b, 0o600))
		d, err := device.Open(cfg)
		if err != nil {
			if !errors.Is(err, journal.ErrMalformed) && !errors.Is(err, journal.ErrConflict) {
				t.Fatalf("error is %v, want ErrMalformed or ErrConflict", err)
			}
			return
		}
		before := visibleState(t, d)
		must(t, d.Compact(nil))
		compacted := visibleState(t, d)
		must(t, d.Close())
		d, err = device.Open(cfg)
		must(t, err)
		if again := visibleState(t, d); compacted != before || again != before {
			t.Fatalf("state before:\n%s\nafter a compaction:\n%s\nafter a restart:\n%s", before, compacted, again)
		}
		must(t, d.Close())
	})
}
