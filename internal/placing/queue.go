package placing

import "sync"

// maxBatch is the maximum number of orders that are decided together.
const maxBatch = 64

// queue gathers orders while a batch is being decided. The goroutine of one waiting order leads each batch.
type queue struct {
	mu      sync.Mutex // guards the fields below
	led     bool       // a batch is being decided, or a leader was chosen
	waiting []*order
}

// join adds an order. It returns true if the caller must lead the next batch.
func (q *queue) join(o *order) (lead bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.waiting = append(q.waiting, o)
	lead = !q.led
	q.led = true
	return lead
}

// take returns the next batch. The first element is the order of the leader.
func (q *queue) take() []*order {
	q.mu.Lock()
	defer q.mu.Unlock()
	n := min(len(q.waiting), maxBatch)
	batch := q.waiting[:n:n]
	q.waiting = q.waiting[n:]
	return batch
}

// handOver tells the orders of a batch that they are decided, and chooses the leader of the next batch.
func (q *queue) handOver(batch []*order, leader *order) {
	for _, o := range batch {
		if o != leader {
			close(o.done)
		}
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.led = len(q.waiting) > 0; q.led {
		q.waiting[0].done <- true
	}
}
