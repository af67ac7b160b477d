package slab_test

import (
	"testing"

	"github.com/waybill/waybill/internal/slab"
)

func TestTake(t *testing.T) {
	t.Parallel()
	var s slab.Slab[int]
	var all [][]int
	for i := range 3_000 {
		part := s.Take(i % 9)
		if len(part) != i%9 || cap(part) != len(part) {
			t.Fatalf("Take(%d) returns length %d and capacity %d", i%9, len(part), cap(part))
		}
		for k := range part {
			if part[k] != 0 {
				t.Fatalf("slice %d shares memory with an earlier one", i)
			}
			part[k] = i
		}
		all = append(all, part)
	}
	for i, part := range all {
		for _, v := range part {
			if v != i {
				t.Fatalf("slice %d holds a value of slice %d", i, v)
			}
		}
	}
	if got := len(s.Take(1 << 20)); got != 1<<20 {
		t.Errorf("Take(1 << 20) returns length %d", got)
	}
	if s.Take(0) == nil {
		t.Error("Take(0) returns nil")
	}
}
