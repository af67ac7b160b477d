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

// cpuOfTree returns the processor time of a process and of all processes below it, by the name of the program. It
// returns nothing if the system has no /proc.
func cpuOfTree(t testing.TB, root int) map[string]time.Duration {
	t.Helper()
	stats, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		t.Fatal(err)
	}
	type process struct {
		parent, name string
		used         time.Duration
	}
	all := map[string]process{}
	for _, path := range stats {
		content, err := os.ReadFile(path)
		if err != nil {
			continue // the process has ended
		}
		before, after, _ := strings.Cut(string(content), " (")
		end := strings.LastIndexByte(after, ')')
		fields := strings.Fields(after[end+1:])
		p := process{parent: fields[1], name: after[:end]}
		for _, f := range fields[11:13] {
			n, err := strconv.Atoi(f)
			if err != nil {
				t.Fatal(err)
			}
			p.used += time.Duration(n) * 10 * time.Millisecond
		}
		all[before] = p
	}
	out := map[string]time.Duration{}
	for pid, p := range all {
		for at := pid; at != "" && at != "0"; at = all[at].parent {
			if at == strconv.Itoa(root) {
				out[p.name] += p.used
				break
			}
		}
	}
	return out
}

// cpuTime returns the processor time of a process and its children, which on a busy machine is more meaningful than the
// elapsed time. It returns 0 if pid is 0 or the system has no /proc.
func cpuTime(t testing.TB, pid int) time.Duration {
	t.Helper()
	if pid == 0 {
		return 0
	}
	const times = 4 // user, system, and both of children that have ended
	stats, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		t.Fatal(err)
	}
	ticks := 0
	for _, path := range stats {
		content, err := os.ReadFile(path)
		if err != nil {
			continue // the process has ended
		}
		// After the name, which is in brackets and may contain any character: state, parent, and so on. See proc(5).
		fields := strings.Fields(string(content[strings.LastIndexByte(string(content), ')')+1:]))
		own := path == fmt.Sprintf("/proc/%d/stat", pid)
		if !own && fields[1] != strconv.Itoa(pid) {
			continue
		}
		for _, f := range fields[11 : 11+times] {
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
