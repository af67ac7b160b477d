//go:build linux

package testenv

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// SmallDisk is a file system in memory that a test fills.
type SmallDisk struct {
	Dir string

	t testing.TB
}

// NewSmallDisk mounts a file system of some KiB until the test ends. That needs root.
func NewSmallDisk(t testing.TB, kib int) *SmallDisk {
	t.Helper()
	d := &SmallDisk{Dir: t.TempDir(), t: t}
	if err := syscall.Mount("tmpfs", d.Dir, "tmpfs", 0, fmt.Sprintf("size=%dk", kib)); err != nil {
		t.Fatalf("mount a small disk: %v (this test must run as root)", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(d.Dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return d
}

func (d *SmallDisk) filler() string { return filepath.Join(d.Dir, "filler") }

// Fill leaves no space.
func (d *SmallDisk) Fill() {
	d.t.Helper()
	f, err := os.Create(d.filler())
	if err != nil {
		d.t.Fatal(err)
	}
	for block := make([]byte, 4096); err == nil; {
		_, err = f.Write(block)
	}
	if err := f.Close(); err != nil {
		d.t.Fatal(err)
	}
	if !errors.Is(err, syscall.ENOSPC) {
		d.t.Fatalf("fill the disk: %v", err)
	}
}

// Free gives the space back that Fill took.
func (d *SmallDisk) Free() {
	d.t.Helper()
	if err := os.Remove(d.filler()); err != nil {
		d.t.Fatal(err)
	}
}

// ReadOnly makes the disk read-only, or writable again. No file on it may be open for writing.
func (d *SmallDisk) ReadOnly(is bool) {
	d.t.Helper()
	flags := uintptr(syscall.MS_REMOUNT)
	if is {
		flags |= syscall.MS_RDONLY
	}
	if err := syscall.Mount("tmpfs", d.Dir, "tmpfs", flags, ""); err != nil {
		d.t.Fatalf("remount the small disk: %v", err)
	}
}
