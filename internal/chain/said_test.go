package chain_test

import (
	"bytes"
	"sync"
)

// saidLog keeps what is logged by many at once.
type saidLog struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *saidLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *saidLog) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}
