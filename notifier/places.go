package notifier

import "sync"

// places limits the number of connections, so that nobody takes those of others.
type places struct {
	most int

	mu      sync.Mutex // guards the fields below
	taken   int
	links   share
	clients share
}

// share counts connections by a key.
type share struct {
	most  int // for each key
	taken map[string]int
}

func newShare(most int) share { return share{most, map[string]int{}} }

// give reduces the count of a key.
func (s share) give(key string) {
	if s.taken[key]--; s.taken[key] <= 0 {
		delete(s.taken, key)
	}
}

// take takes a place for a connection, or returns errFull, errFullLink or errFullClient. The caller must call leave
// if it got a place. client may be empty: unknown addresses are not limited.
func (p *places) take(link, client string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.links.taken[link] >= p.links.most:
		return errFullLink
	case client != "" && p.clients.taken[client] >= p.clients.most:
		return errFullClient
	case p.taken >= p.most:
		return errFull
	}
	p.taken++
	p.links.taken[link]++
	p.clients.taken[client]++
	return nil
}

// leave gives a place back.
func (p *places) leave(link, client string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.taken--
	p.links.give(link)
	p.clients.give(client)
}
