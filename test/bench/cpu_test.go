package bench

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// spent is the processor time of a process, of its children that have ended, and of those that run: on a busy machine it says more than the clock does. 0 where
// the system does not tell, and for no process.
func spent(t testing.TB, pid int) time.Duration {
	t.Helper()
	if pid == 0 {
		return 0
	}
	const all = 4 // user, system, and both of children that have ended
	stats, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		t.Fatal(err)
	}
	ticks := 0
	for _, path := range stats {
		content, err := os.ReadFile(path)
		if err != nil {
			continue // it has ended meanwhile
		}
		// The name, in brackets, may hold anything; after it: state, parent, …
		fields := strings.Fields(string(content[strings.LastIndexByte(string(content), ')')+1:]))
		own := path == fmt.Sprintf("/proc/%d/stat", pid)
		if !own && fields[1] != strconv.Itoa(pid) {
			continue
		}
		for _, f := range fields[11 : 11+all] {
			n, err := strconv.Atoi(f)
			if err != nil {
				t.Fatal(err)
			}
			ticks += n
		}
	}
	const tick = 10 * time.Millisecond
	return time.Duration(ticks) * tick
}
