// Package slab allocates many small slices from few large arrays, which reduces the work of the garbage collector.
package slab

// Slab allocates slices of T. The zero value is ready to use. It is not safe for concurrent use. An array is freed when
// no slice of it is referenced.
type Slab[T any] struct{ free []T }

// Take returns a slice of n zero values, never nil. Its capacity is n, so append copies it.
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
