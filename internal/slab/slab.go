// Package slab cuts many small slices out of few large allocations.
package slab

// Slab hands out slices. The zero Slab is ready. It is not for concurrent use.
type Slab[T any] struct{ free []T }

// Take returns a slice of n zero values. Appending to it copies it.
func (s *Slab[T]) Take(n int) []T {
	const chunk = 4096
	if n > len(s.free) || s.free == nil {
		if n > chunk/4 {
			return make([]T, n)
		}
		s.free = make([]T, chunk)
	}
	out := s.free[:n:n]
	s.free = s.free[n:]
	return out
}
