package device_test

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// TestMain runs the tests, or writeJournal if the test binary is started with the argument write-journal.
func TestMain(m *testing.M) {
	if len(os.Args) == 3 && os.Args[1] == "write-journal" {
		if err := writeJournal(os.Args[2]); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

func order(n uint64) (id journal.OrderID) {
	binary.BigEndian.PutUint64(id[:], n)
	return id
}

// writeJournal writes acts, telemetry and acknowledgements, and compacts, until the process is killed. It prints the
// number of each act after Act returned.
func writeJournal(dir string) error {
	k, err := device.LoadOrCreateKey(filepath.Join(dir, "key"), journal.Secp256k1)
	if err != nil {
		return err
	}
	d, err := device.Open(device.Config{Key: k, Domain: domain, Dir: dir, Log: quiet, SegmentCount: 3, Keep: 1})
	if err != nil {
		return err
	}
	for n := uint64(0); ; n++ {
		for d.Acted(journal.Picking, order(n)) {
			n++
		}
		for i := range int32(n % 5) {
			if err := d.Record(position(i)); err != nil {
				return err
			}
		}
		if err := d.Act(journal.Reading{Kind: journal.Picking, Subject: order(n)}); err != nil {
			return err
		}
		fmt.Println(n)
		if n%7 == 6 {
			d.Acknowledged(journal.Ack{Epoch: 1, Next: d.At().NextSeq - 2}.Marshal())
		}
		if n%3 == 0 {
			if err := d.Compact(nil); err != nil {
				return err
			}
		}
	}
}

// TestDevice_survivesKill kills a process that writes a journal, several times. Each act for which Act returned is in
// the journal, and the journal continues where it ended.
func TestDevice_survivesKill(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	next := uint64(0) // the process printed all acts below
	for round := range uint64(12) {
		cmd := exec.CommandContext(t.Context(), os.Args[0], "write-journal", dir)
		out, err := cmd.StdoutPipe()
		must(t, err)
		must(t, cmd.Start())
		lines := bufio.NewScanner(out)
		for stop := next + 20 + round; lines.Scan(); {
			var n uint64
			if _, err := fmt.Sscan(lines.Text(), &n); err != nil {
				t.Fatal(lines.Text())
			}
			if next = max(next, n+1); n >= stop {
				break
			}
		}
		must(t, cmd.Process.Kill())
		for lines.Scan() { // printed before the kill
			var n uint64
			if _, err := fmt.Sscan(lines.Text(), &n); err == nil {
				next = max(next, n+1)
			}
		}
		if err := cmd.Wait(); err == nil {
			t.Fatal("the process ended before it was killed")
		}
	}
	k, err := device.LoadOrCreateKey(filepath.Join(dir, "key"), journal.Secp256k1)
	must(t, err)
	d := open(t, device.Config{Key: k, Dir: dir})
	for n := range next {
		if !d.Acted(journal.Picking, order(n)) {
			t.Fatalf("act %d of %d is lost", n, next)
		}
	}
	queue, err := d.Queue()
	must(t, err)
	head, at := [20]byte{}, uint64(0)
	for i, b := range queue {
		m, err := journal.UnmarshalSegment(b)
		must(t, err)
		if i > 0 && (m.Segment.Prev != head || m.Segment.FirstSeq != at) {
			t.Fatalf("segment from %d does not follow the previous one", m.Segment.FirstSeq)
		}
		head, at = journal.Head(domain.Digest(m.Segment)), m.Segment.FirstSeq+uint64(m.Segment.Count)
	}
}
